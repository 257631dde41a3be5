package duibiao.sample.print;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The cell styles of a workbook, each made once: a workbook holds only a few thousand. */
final class SheetStyles {

  private static final String GENERAL = "General";
  private static final String FONT = "宋体";
  private static final short TEXT_SIZE = 11;
  private static final short TITLE_SIZE = 18;

  private record Look(Font font, boolean isRuled, Alignment alignment, String format) {}

  private final Workbook workbook;
  private final Font textFont;
  private final Font titleFont;
  private final Map<Look, CellStyle> styles = new HashMap<>();

  SheetStyles(Workbook workbook) {
    this.workbook = workbook;
    // Widths of columns count the digits of the first font.
    this.textFont = set(workbook.getFontAt(0), TEXT_SIZE);
    this.titleFont = set(workbook.createFont(), TITLE_SIZE);
  }

  private static Font set(Font font, short size) {
    font.setFontName(FONT);
    font.setFontHeightInPoints(size);
    return font;
  }

  /** A title or a heading, without rules. */
  CellStyle title() {
    return style(new Look(titleFont, false, Alignment.CENTRE, GENERAL));
  }

  /** A text without rules. */
  CellStyle plain(Alignment alignment) {
    return style(new Look(textFont, false, alignment, GENERAL));
  }

  /** A text in a table. */
  CellStyle ruled(Alignment alignment) {
    return style(new Look(textFont, true, alignment, GENERAL));
  }

  /** A number in a table that is printed as it stands: {@code 9,501,164.00}. */
  CellStyle number(Alignment alignment, String printed) {
    int point = printed.indexOf('.');
    String decimals = point < 0 ? "" : "." + "0".repeat(printed.length() - point - 1);
    String format = (printed.indexOf(',') < 0 ? "0" : "#,##0") + decimals;
    return style(new Look(textFont, true, alignment, format));
  }

  private CellStyle style(Look look) {
    return styles.computeIfAbsent(look, this::made);
  }

  private CellStyle made(Look look) {
    CellStyle style = workbook.createCellStyle();
    style.setFont(look.font);
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setAlignment(
        switch (look.alignment) {
          case LEFT -> HorizontalAlignment.LEFT;
          case CENTRE -> HorizontalAlignment.CENTER;
          case RIGHT -> HorizontalAlignment.RIGHT;
        });
    if (look.isRuled) {
      // Keeps a text apart from what stands at the other side of the rule.
      style.setIndention((short) (look.alignment == Alignment.CENTRE ? 0 : 1));
      style.setBorderTop(BorderStyle.THIN);
      style.setBorderBottom(BorderStyle.THIN);
      style.setBorderLeft(BorderStyle.THIN);
      style.setBorderRight(BorderStyle.THIN);
      style.setDataFormat(workbook.createDataFormat().getFormat(look.format));
    }
    return style;
  }
}
