/**
 * The briefing as PDF, by PDFBox with the bundled Chinese font, so that nobody needs an office
 * program.
 *
 * <p>In: a {@link duibiao.report.briefing.Briefing}. Out: {@code briefing.pdf}, laid out as the
 * Word document is.
 */
package duibiao.report.pdf;
