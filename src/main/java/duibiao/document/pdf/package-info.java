/**
 * The PDF reader, the only code that knows PDFBox.
 *
 * <p>In: bytes. Out: a {@link duibiao.document.Document}. {@code PageScanner} collects glyphs and
 * rules of a page without drawing it, {@code duibiao.document.layout} makes paragraphs and tables
 * of them. {@code Scans} has scanned pages recognised where that is switched on, {@code Doubts}
 * tells what was left out. {@link duibiao.document.pdf.PageImages} draws pages for people to look
 * at. {@code StreamGuard} keeps hostile files from costing more than an honest one.
 */
package duibiao.document.pdf;
