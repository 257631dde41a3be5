package duibiao.report.workbook;

import java.util.Optional;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes what the styles of all workbooks have in common. */
record StyleMaker(XSSFWorkbook workbook) {

  /** Fill of header cells. */
  static final byte[] HEADER = {(byte) 0xE8, (byte) 0xEC, (byte) 0xF0};

  /** A workbook that does not tell when it was made: the same figures give the same bytes. */
  static XSSFWorkbook newWorkbook() {
    XSSFWorkbook workbook = new XSSFWorkbook();
    workbook.getProperties().getCoreProperties().setCreated(Optional.empty());
    return workbook;
  }

  XSSFFont font(String name, int points) {
    XSSFFont font = workbook.createFont();
    font.setFontName(name);
    font.setFontHeightInPoints((short) points);
    return font;
  }

  /**
   * Text that stays text when it is edited: without the prefix Excel would calculate {@code =1}.
   */
  XSSFCellStyle text(XSSFFont font) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setWrapText(true);
    style.setQuotePrefixed(true);
    return style;
  }

  static XSSFCellStyle bordered(XSSFCellStyle style) {
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    return style;
  }

  static XSSFCellStyle filled(XSSFCellStyle style, byte[] rgb) {
    style.setFillForegroundColor(new XSSFColor(rgb));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }
}
