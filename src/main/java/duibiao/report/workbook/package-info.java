/**
 * The bureau's own check form (检查表) as Excel workbooks, the only reports that know Apache POI.
 *
 * <p>In: a document and its findings. Out: {@link duibiao.report.workbook.InspectionWorkbooks}
 * writes one workbook for each department and year. {@code InspectionLine} says what the findings
 * of one rule mean on the form, {@code InspectionWorkbook} draws it.
 */
package duibiao.report.workbook;
