/**
 * What people open: the figures of a run, and in the packages below it one form of presentation
 * each.
 *
 * <p>In: {@link duibiao.report.DistrictFigures}, plain records that a job collects. Out: files. No
 * figure is computed here and none is left out without saying so.
 */
package duibiao.report;
