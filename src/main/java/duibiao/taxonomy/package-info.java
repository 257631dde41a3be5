/**
 * Official lists: the standard forms with their columns, and the classification of functions and
 * economic nature by year.
 *
 * <p>In: nothing. Out: values that name things as the Ministry of Finance and the district forms
 * name them. A new form is a constant of {@link duibiao.taxonomy.Form}; a new code is a row of the
 * code lists.
 */
package duibiao.taxonomy;
