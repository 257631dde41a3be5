/**
 * What a document's grids are: which standard form, which column is which measure, which row is
 * which line; what a form of performance targets says; and whose document it is.
 *
 * <p>In: a {@link duibiao.document.Document}. Out: {@link duibiao.form.RecognisedForm}s, {@link
 * duibiao.form.TargetForm}s and the {@link duibiao.form.Identity}. Titles, signatures and column
 * headers are data of {@link duibiao.taxonomy.Form}; a variant of wording belongs there.
 */
package duibiao.form;
