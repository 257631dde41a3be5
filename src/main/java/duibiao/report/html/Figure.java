package duibiao.report.html;

import duibiao.chart.Picture;

/**
 * A chart of the page.
 *
 * @param name its files' name without ending, made of letters, digits and hyphens
 * @param message what it shows, for those who cannot see it
 * @param picture the chart
 */
public record Figure(String name, String message, Picture picture) {}
