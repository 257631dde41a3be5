/**
 * The site of a run: a folder of pages with their pictures, readable from disk without a network.
 *
 * <p>In: {@link duibiao.report.DistrictFigures}. Out: {@link duibiao.report.html.Site} and {@link
 * duibiao.report.html.EvidencePages} write the folder. One class makes each kind of page out of
 * sections of words, figures and tables; the templates under {@code src/main/jte} turn these into
 * HTML and escape every text. A new kind of page is a new class and a line in {@code Site}.
 */
package duibiao.report.html;
