package duibiao.report.workbook;

import static duibiao.report.workbook.StyleMaker.bordered;
import static duibiao.report.workbook.StyleMaker.filled;

import duibiao.chart.Words;
import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of the check form, each made once a workbook. */
final class InspectionStyles {

  private static final byte[] FAILED = {(byte) 0xFB, (byte) 0xE3, (byte) 0xD6};
  private static final byte[] OPEN = {(byte) 0xFF, (byte) 0xF3, (byte) 0xD6};

  private final StyleMaker make;
  private final XSSFCellStyle title;
  private final XSSFCellStyle note;
  private final XSSFCellStyle header;
  private final XSSFCellStyle words;
  private final XSSFCellStyle centred;
  private final XSSFCellStyle signature;
  private final Map<InspectionResult, XSSFCellStyle> results =
      new EnumMap<>(InspectionResult.class);

  InspectionStyles(XSSFWorkbook workbook, Words language) {
    make = new StyleMaker(workbook);
    title = text(make.font(language.of("workbook.head_font"), 16), HorizontalAlignment.CENTER);
    XSSFFont plain = make.font(language.of("workbook.font"), 10);
    note = text(plain, HorizontalAlignment.LEFT);
    signature = text(plain, HorizontalAlignment.LEFT);
    signature.setWrapText(false);
    header =
        filled(
            bordered(
                text(make.font(language.of("workbook.head_font"), 10), HorizontalAlignment.CENTER)),
            StyleMaker.HEADER);
    words = bordered(text(plain, HorizontalAlignment.LEFT));
    words.setIndention((short) 1);
    centred = bordered(text(plain, HorizontalAlignment.CENTER));
    XSSFFont strong = make.font(language.of("workbook.font"), 10);
    strong.setBold(true);
    for (InspectionResult result : InspectionResult.values()) {
      results.put(result, result(result, plain, strong));
    }
  }

  private XSSFCellStyle result(InspectionResult result, XSSFFont plain, XSSFFont strong) {
    return switch (result) {
      case FAILED, FAILED_UNCONFIRMED ->
          filled(bordered(text(strong, HorizontalAlignment.CENTER)), FAILED);
      case MANUAL -> filled(bordered(text(plain, HorizontalAlignment.CENTER)), OPEN);
      case RECTIFIED, PASSED_WITH_NOTE, PASSED_BY_PERSON, PASSED, NOT_APPLICABLE -> centred;
    };
  }

  private XSSFCellStyle text(XSSFFont font, HorizontalAlignment horizontal) {
    XSSFCellStyle style = make.text(font);
    style.setAlignment(horizontal);
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
