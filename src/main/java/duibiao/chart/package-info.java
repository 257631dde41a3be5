/**
 * JFreeChart drawings of ratios and benchmarks.
 *
 * <p>In: plain values. Out: a {@link duibiao.chart.Picture}, as SVG for pages and PNG for
 * documents, with title, unit, number of members and source inside the picture and its figures as
 * CSV. One record a chart; fonts and colours come from one theme, words from one file a language.
 */
package duibiao.chart;
