package duibiao.report.workbook;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of the check form, each made once a workbook. */
final class InspectionStyles {

  private static final byte[] HEADER = {(byte) 0xE8, (byte) 0xEC, (byte) 0xF0};
  private static final byte[] FAILED = {(byte) 0xFB, (byte) 0xE3, (byte) 0xD6};
  private static final byte[] OPEN = {(byte) 0xFF, (byte) 0xF3, (byte) 0xD6};

  private final XSSFWorkbook workbook;
  private final XSSFCellStyle title;
  private final XSSFCellStyle note;
  private final XSSFCellStyle header;
  private final XSSFCellStyle words;
  private final XSSFCellStyle centred;
  private final XSSFCellStyle signature;
  private final Map<InspectionResult, XSSFCellStyle> results =
      new EnumMap<>(InspectionResult.class);

  InspectionStyles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    title = style(font("黑体", 16), HorizontalAlignment.CENTER, VerticalAlignment.CENTER);
    XSSFFont plain = font("宋体", 10);
    note = style(plain, HorizontalAlignment.LEFT, VerticalAlignment.CENTER);
    signature = style(plain, HorizontalAlignment.LEFT, VerticalAlignment.CENTER);
    signature.setWrapText(false);
    header =
        filled(
            bordered(style(font("黑体", 10), HorizontalAlignment.CENTER, VerticalAlignment.CENTER)),
            HEADER);
    words = bordered(style(plain, HorizontalAlignment.LEFT, VerticalAlignment.CENTER));
    centred = bordered(style(plain, HorizontalAlignment.CENTER, VerticalAlignment.CENTER));
    XSSFFont strong = font("宋体", 10);
    strong.setBold(true);
    for (InspectionResult result : InspectionResult.values()) {
      results.put(result, result(result, plain, strong));
    }
  }

  private XSSFCellStyle result(InspectionResult result, XSSFFont plain, XSSFFont strong) {
    return switch (result) {
      case FAILED, FAILED_UNCONFIRMED ->
          filled(
              bordered(style(strong, HorizontalAlignment.CENTER, VerticalAlignment.CENTER)),
              FAILED);
      case MANUAL ->
          filled(
              bordered(style(plain, HorizontalAlignment.CENTER, VerticalAlignment.CENTER)), OPEN);
      case RECTIFIED, PASSED_WITH_NOTE, PASSED_BY_PERSON, PASSED, NOT_APPLICABLE -> centred;
    };
  }

  private XSSFFont font(String name, int points) {
    XSSFFont font = workbook.createFont();
    font.setFontName(name);
    font.setFontHeightInPoints((short) points);
    return font;
  }

  /**
   * Text that stays text when it is edited: without the prefix Excel would calculate {@code =1}.
   */
  private XSSFCellStyle style(
      XSSFFont font, HorizontalAlignment horizontal, VerticalAlignment vertical) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setAlignment(horizontal);
    style.setVerticalAlignment(vertical);
    style.setWrapText(true);
    style.setQuotePrefixed(true);
    return style;
  }

  private static XSSFCellStyle bordered(XSSFCellStyle style) {
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    return style;
  }

  private static XSSFCellStyle filled(XSSFCellStyle style, byte[] rgb) {
    style.setFillForegroundColor(new XSSFColor(rgb));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
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

  XSSFCellStyle centred() {
    return centred;
  }

  XSSFCellStyle signature() {
    return signature;
  }

  XSSFCellStyle result(InspectionResult result) {
    return results.get(result);
  }
}
