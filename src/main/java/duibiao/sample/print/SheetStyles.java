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

  private static final short TEXT_SIZE = 11;
  private static final short TITLE_SIZE = 18;

  /** Keeps a figure apart from the name at the other side of a rule. */
  private static final short INDENT = 1;

  private final Workbook workbook;
  private final Font textFont;
  private final Font titleFont;
  private final Map<String, CellStyle> styles = new HashMap<>();

  SheetStyles(Workbook workbook) {
    this.workbook = workbook;
    this.textFont = font(TEXT_SIZE);
    this.titleFont = font(TITLE_SIZE);
  }

  private Font font(short size) {
    Font font = workbook.createFont();
    font.setFontName("宋体");
    font.setFontHeightInPoints(size);
    return font;
  }

  /** The title of a table or the heading of a section. */
  CellStyle title() {
    return styles.computeIfAbsent("title", key -> style(titleFont, Alignment.CENTRE));
  }

  /** A text without borders. */
  CellStyle plain(Alignment alignment) {
    return styles.computeIfAbsent("plain " + alignment, key -> style(textFont, alignment));
  }

  /** A cell of a table. */
  CellStyle ruled(Alignment alignment, String format) {
    return styles.computeIfAbsent(
        "ruled " + alignment + " " + format,
        key -> {
          CellStyle style = style(textFont, alignment);
          if (alignment != Alignment.CENTRE) {
            style.setIndention(INDENT);
          }
          style.setBorderTop(BorderStyle.THIN);
          style.setBorderBottom(BorderStyle.THIN);
          style.setBorderLeft(BorderStyle.THIN);
          style.setBorderRight(BorderStyle.THIN);
          style.setDataFormat(workbook.createDataFormat().getFormat(format));
          return style;
        });
  }

  private CellStyle style(Font font, Alignment alignment) {
    CellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setAlignment(
        switch (alignment) {
          case LEFT -> HorizontalAlignment.LEFT;
          case CENTRE -> HorizontalAlignment.CENTER;
          case RIGHT -> HorizontalAlignment.RIGHT;
        });
    return style;
  }
}
