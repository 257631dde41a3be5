/**
 * The page of a run: {@code index.html} with its pictures, readable from disk without a network.
 *
 * <p>In: {@link duibiao.report.DistrictFigures}. Out: {@link duibiao.report.html.DistrictPage} and
 * {@link duibiao.report.html.EvidencePages} write the folder. One class makes each section out of
 * words, figures and tables; the templates under {@code src/main/jte} turn these into HTML and
 * escape every text. A new section is a new class and a line in {@link duibiao.report.html.Page}.
 */
package duibiao.report.html;
