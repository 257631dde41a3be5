package duibiao.form;

import duibiao.document.Cell;
import duibiao.taxonomy.Measure;

/**
 * A figure's cell, with the line and the column that it belongs to.
 *
 * @param key the line by the contract of {@code facts}: a code such as {@code 2080505}, {@code
 *     total}, or {@code revenue/…} and {@code expenditure/…} with the label
 * @param label the line's name as printed
 * @param measure what the figure measures
 * @param cell where the figure stands
 */
public record Line(String key, String label, Measure measure, Cell cell) {}
