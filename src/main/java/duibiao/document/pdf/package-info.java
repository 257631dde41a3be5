/**
 * The PDF reader, the only code that knows PDFBox: tables from their ruling lines, paragraphs from
 * what is left.
 *
 * <p>In: bytes. Out: a {@link duibiao.document.Document}. {@code PageScanner} collects glyphs and
 * rules of a page without drawing it, {@code Region} and {@code Lattice} make tables of rules,
 * {@code Flow} joins tables and paragraphs over page breaks. Tables without ruling lines are read
 * as paragraphs. {@code StreamGuard} keeps hostile files from costing more than an honest one.
 */
package duibiao.document.pdf;
