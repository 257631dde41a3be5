package duibiao.report.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of the district's workbook, each made once. */
final class WorkbookStyles {

  private static final byte[] HEADER = {(byte) 0xE8, (byte) 0xEC, (byte) 0xF0};
  private static final byte[] LINE = {(byte) 0xC8, (byte) 0xCE, (byte) 0xD6};

  private final XSSFWorkbook workbook;
  private final XSSFFont plain;
  private final XSSFCellStyle title;
  private final XSSFCellStyle note;
  private final XSSFCellStyle header;
  private final XSSFCellStyle words;
  private final XSSFCellStyle link;
  private final Map<String, XSSFCellStyle> numbers = new HashMap<>();

  WorkbookStyles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    plain = font("宋体", 10);
    title = text(font("黑体", 16));
    title.setWrapText(false);
    note = text(plain);
    header = bordered(text(font("黑体", 10)));
    header.setAlignment(HorizontalAlignment.CENTER);
    header.setFillForegroundColor(new XSSFColor(HEADER));
    header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    words = bordered(text(plain));
    XSSFFont underlined = font("宋体", 10);
    underlined.setUnderline(Font.U_SINGLE);
    underlined.setColor(IndexedColors.DARK_BLUE.getIndex());
    link = bordered(text(underlined));
  }

  private XSSFFont font(String name, int points) {
    XSSFFont font = workbook.createFont();
    font.setFontName(name);
    font.setFontHeightInPoints((short) points);
    return font;
  }

  /** Text that stays text when somebody edits it, whatever it begins with. */
  private XSSFCellStyle text(XSSFFont font) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setWrapText(true);
    style.setQuotePrefixed(true);
    return style;
  }

  private static XSSFCellStyle bordered(XSSFCellStyle style) {
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    XSSFColor color = new XSSFColor(LINE);
    style.setTopBorderColor(color);
    style.setBottomBorderColor(color);
    style.setLeftBorderColor(color);
    style.setRightBorderColor(color);
    return style;
  }

  XSSFCellStyle title() {
    return title;
  }

  XSSFCellStyle note() {
    return note;
  }

  XSSFCellStyle header() {
    return header;
  }

  XSSFCellStyle words() {
    return words;
  }

  XSSFCellStyle link() {
    return link;
  }

  /** Numbers printed as Excel's format says. */
  XSSFCellStyle number(String format) {
    return numbers.computeIfAbsent(
        format,
        key -> {
          XSSFCellStyle style = bordered(workbook.createCellStyle());
          style.setFont(plain);
          style.setVerticalAlignment(VerticalAlignment.CENTER);
          style.setDataFormat(workbook.createDataFormat().getFormat(key));
          return style;
        });
  }
}
