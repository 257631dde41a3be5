/**
 * A synthetic district: departments that do not exist, with budgets that add up.
 *
 * <p>In: a seed, a number of departments and years. Out: their disclosures, as documents whose
 * every table and sentence is derived from books in cents, and the figures they print as ground
 * truth. The same seed gives the same bytes. A new department is a row of the roster; the files are
 * written by {@link duibiao.sample.print}.
 */
package duibiao.sample;
