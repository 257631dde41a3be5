package duibiao.document.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Date1904Support;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** What the cells of one workbook show, the same on every machine. Nothing is calculated. */
final class CellText {

  /**
   * What a cell shows.
   *
   * @param text the text without surrounding blanks; empty if the cell shows nothing
   * @param held the number that the cell holds, where the display rounds it; otherwise empty
   */
  record Shown(String text, String held) {

    static final Shown NOTHING = new Shown("", "");
  }

  /** Spreadsheets keep this many digits; what a sum leaves beyond them is noise. */
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

  /** A cell without a format shows at most this many decimals. */
  private static final int DECIMALS = 9;

  private final DataFormatter others = new DataFormatter(Locale.SIMPLIFIED_CHINESE);
  private final Map<Short, Optional<NumberPattern>> patterns = new HashMap<>();
  private final boolean from1904;

  CellText(Workbook workbook) {
    this.from1904 = workbook instanceof Date1904Support dates && dates.isDate1904();
  }

  /** What a cell shows; a formula shows its last result, or itself if it has none. */
  Shown of(Cell cell) {
    CellType type = cell.getCellType();
    if (type == CellType.FORMULA) {
      if (cell instanceof XSSFCell saved && saved.getRawValue() == null) {
        return text("=" + cell.getCellFormula());
      }
      type = cell.getCachedFormulaResultType();
    }
    return switch (type) {
      case STRING -> text(pattern(cell).map(p -> p.print(string(cell))).orElse(string(cell)));
      case NUMERIC -> number(cell);
      case BOOLEAN -> text(cell.getBooleanCellValue() ? "TRUE" : "FALSE");
      case ERROR -> text(FormulaError.forInt(cell.getErrorCellValue()).getString());
      default -> Shown.NOTHING;
    };
  }

  private static String string(Cell cell) {
    return cell.getRichStringCellValue().getString();
  }

  private Shown number(Cell cell) {
    double value = cell.getNumericCellValue();
    if (!Double.isFinite(value)) {
      return text(FormulaError.NUM.getString());
    }
    Optional<NumberPattern> pattern = pattern(cell);
    if (pattern.isEmpty()) {
      CellStyle style = cell.getCellStyle();
      String unquoted = style.getDataFormatString().replace("\"", "");
      return text(others.formatRawCellContents(value, style.getDataFormat(), unquoted, from1904));
    }
    BigDecimal held = held(value);
    NumberSection.Printed printed = pattern.get().print(held);
    return new Shown(cleaned(printed.text()), printed.rounded() ? held.toPlainString() : "");
  }

  private static BigDecimal held(double value) {
    BigDecimal digits = new BigDecimal(value).round(DIGITS);
    BigDecimal rounded = digits.setScale(Math.min(digits.scale(), DECIMALS), RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
  }

  /** The format of a cell; empty if it is a date or nothing that a figure is printed in. */
  private Optional<NumberPattern> pattern(Cell cell) {
    CellStyle style = cell.getCellStyle();
    return patterns.computeIfAbsent(
        style.getDataFormat(),
        index -> {
          String code = Optional.ofNullable(style.getDataFormatString()).orElse("General");
          return DateUtil.isADateFormat(index, code) ? Optional.empty() : NumberPattern.of(code);
        });
  }

  private static Shown text(String text) {
    return new Shown(cleaned(text), "");
  }

  /** Pasted web pages pad with blanks that are no white space to Java. */
  private static String cleaned(String text) {
    return text.replace('\u00A0', ' ').replaceAll("[\\u200B\\uFEFF]", "").strip();
  }
}
