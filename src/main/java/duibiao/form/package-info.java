/**
 * What a document's grids are: which standard form, which column is which measure, which row is
 * which line; and whose document it is.
 *
 * <p>In: a {@link duibiao.document.Document}. Out: {@link duibiao.form.RecognisedForm}s and the
 * {@link duibiao.form.Identity}. Titles, signatures and column headers are data of {@link
 * duibiao.taxonomy.Form}; a variant of wording belongs there.
 */
package duibiao.form;
