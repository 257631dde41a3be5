package duibiao.sample.print;

import java.util.List;
import java.util.stream.Stream;

/**
 * A cell of a table's header.
 *
 * @param text text as printed
 * @param rowSpan rows that it covers, at least 1
 * @param columnSpan columns that it covers, at least 1
 */
public record HeaderCell(String text, int rowSpan, int columnSpan) {

  /** A cell that covers {@code columnSpan} columns of its row. */
  public static HeaderCell wide(String text, int columnSpan) {
    return new HeaderCell(text, 1, columnSpan);
  }

  /** A cell that covers {@code rowSpan} rows of its column. */
  public static HeaderCell tall(String text, int rowSpan) {
    return new HeaderCell(text, rowSpan, 1);
  }

  /** Cells that each cover {@code rowSpan} rows of their column. */
  public static List<HeaderCell> row(int rowSpan, String... texts) {
    return Stream.of(texts).map(text -> tall(text, rowSpan)).toList();
  }
}
