/**
 * The briefing as a Word document, by Apache POI.
 *
 * <p>In: a {@link duibiao.report.briefing.Briefing}. Out: {@code briefing.docx} in the manner of
 * GB/T 9704.
 */
package duibiao.report.word;
