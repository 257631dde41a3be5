/**
 * The reader of web pages, the only code that knows jsoup: pages of websites, and pages that Word,
 * Excel and WPS save.
 *
 * <p>In: bytes. Out: a {@link duibiao.document.Document}. {@code Walk} tells what a page shows,
 * {@code Flow} makes paragraphs and grids of it, {@code TableParts} tells data from layout and cuts
 * titles and notes out of tables. Links, images and scripts are data and never followed.
 */
package duibiao.document.html;
