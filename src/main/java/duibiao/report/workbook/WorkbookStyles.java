package duibiao.report.workbook;

import duibiao.chart.Words;
import java.util.HashMap;
import java.util.Map;
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

  private static final byte[] LINE = {(byte) 0xC8, (byte) 0xCE, (byte) 0xD6};

  /** Keeps a number apart from the text beside it. */
  private static final short INDENT = 1;

  private final XSSFWorkbook workbook;
  private final XSSFFont plain;
  private final XSSFCellStyle title;
  private final XSSFCellStyle note;
  private final XSSFCellStyle header;
  private final XSSFCellStyle words;
  private final XSSFCellStyle link;
  private final XSSFCellStyle absent;
  private final Map<String, XSSFCellStyle> numbers = new HashMap<>();

  WorkbookStyles(XSSFWorkbook workbook, Words language) {
    this.workbook = workbook;
    StyleMaker make = new StyleMaker(workbook);
    plain = make.font(language.of("workbook.font"), 10);
    title = make.text(make.font(language.of("workbook.head_font"), 16));
    title.setWrapText(false);
    note = make.text(plain);
    header = bordered(make.text(make.font(language.of("workbook.head_font"), 10)));
    header.setAlignment(HorizontalAlignment.CENTER);
    StyleMaker.filled(header, StyleMaker.HEADER);
    words = bordered(make.text(plain));
    words.setIndention(INDENT);
    XSSFFont underlined = make.font(language.of("workbook.font"), 10);
    underlined.setUnderline(Font.U_SINGLE);
    underlined.setColor(IndexedColors.DARK_BLUE.getIndex());
    link = bordered(make.text(underlined));
    link.setIndention(INDENT);
    absent = bordered(make.text(plain));
    absent.setAlignment(HorizontalAlignment.RIGHT);
    absent.setIndention(INDENT);
  }

  private static XSSFCellStyle bordered(XSSFCellStyle style) {
    StyleMaker.bordered(style);
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

  /** A dash in a column of numbers. */
  XSSFCellStyle absent() {
    return absent;
  }

  /** Numbers printed as Excel's format says. */
  XSSFCellStyle number(String format) {
    return numbers.computeIfAbsent(
        format,
        key -> {
          XSSFCellStyle style = bordered(workbook.createCellStyle());
          style.setFont(plain);
          style.setVerticalAlignment(VerticalAlignment.CENTER);
          style.setAlignment(HorizontalAlignment.RIGHT);
          style.setIndention(INDENT);
          style.setDataFormat(workbook.createDataFormat().getFormat(key));
          return style;
        });
  }
}
