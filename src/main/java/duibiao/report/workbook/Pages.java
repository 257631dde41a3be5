package duibiao.report.workbook;

import duibiao.chart.Words;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** How sheets are printed: A4 across, as wide as the paper, with page numbers. */
final class Pages {

  private static final double SIDE_INCHES = 0.4;
  private static final double TOP_INCHES = 0.6;

  private Pages() {}

  static void layOut(Words words, Workbook workbook, Sheet sheet, int lastColumn, int lastRow) {
    workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, lastColumn, 0, lastRow);
    sheet.setFitToPage(true);
    sheet.setHorizontallyCenter(true);
    sheet.setMargin(PageMargin.LEFT, SIDE_INCHES);
    sheet.setMargin(PageMargin.RIGHT, SIDE_INCHES);
    sheet.setMargin(PageMargin.TOP, TOP_INCHES);
    sheet.setMargin(PageMargin.BOTTOM, TOP_INCHES);
    PrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
    setup.setLandscape(true);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
    sheet.getFooter().setCenter(words.of("workbook.pages"));
  }
}
