/**
 * The books of a district that does not exist: units, what they plan and what becomes of it.
 *
 * <p>In: a seed and a roster. Out: for every unit, department and year a budget and final accounts
 * in cents, which add up by construction, as every entry has its item, source and economic class at
 * once. A new department is a row of the roster; how its kind spends is a constant of {@link
 * duibiao.sample.book.DepartmentKind}.
 */
package duibiao.sample.book;
