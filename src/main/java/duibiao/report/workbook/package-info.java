/**
 * Excel workbooks: the figures of the district, and the bureau's own check form (检查表).
 *
 * <p>In: {@link duibiao.report.DistrictFigures}. Out: {@link
 * duibiao.report.workbook.DistrictWorkbook} writes one workbook that goes on calculating, a class a
 * sheet. {@link duibiao.report.workbook.InspectionWorkbooks} writes a check form for each
 * department and year; {@code InspectionLine} says what the findings of one rule mean on the form,
 * {@code InspectionWorkbook} draws it, again and again for forms of one shape.
 */
package duibiao.report.workbook;
