/**
 * The briefing (分析简报) that leaders read: what it says, whatever it is written as.
 *
 * <p>In: {@link duibiao.report.DistrictFigures}. Out: {@link duibiao.report.briefing.Briefing}, a
 * title, numbered sections of paragraphs and charts, and a date. Its sentences use only figures
 * whose checks hold. {@code report.word} and {@code report.pdf} write it. Add a section in {@code
 * BriefingText}.
 */
package duibiao.report.briefing;
