package duibiao.document.layout;

import duibiao.document.Budget;
import duibiao.document.Grid.Confidence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lines that stand like a table although no rules surround their cells (无框线表、三线表).
 *
 * @param lastPage page on which it ends, counted from 1
 * @param header lines above the first row, from top to bottom
 * @param rows rows below the header, from top to bottom
 * @param isCoded whether rows begin with codes
 * @param columns columns of the rows, from left to right
 * @param isWhole whether it is a table by itself; otherwise it can only continue one
 * @param confidence how sure its columns and characters can be
 */
record UnruledTable(
    int lastPage,
    List<Line> header,
    List<GapRow> rows,
    boolean isCoded,
    List<GapColumn> columns,
    boolean isWhole,
    Confidence confidence)
    implements PageItem {

  private static final int FEWEST_COLUMNS = 3;
  private static final int FEWEST_ROWS = 3;

  /** A row that is alone below its header must have at least so many numbers. */
  private static final int NUMBERS_OF_LONE_ROW = 3;

  /**
   * Makes a table of lines of one page if they stand in columns.
   *
   * @param isFirst whether nothing stands above it on its page
   */
  static Optional<UnruledTable> of(
      List<Line> header, List<Line> body, boolean isFirst, Confidence confidence) {
    List<GapRow> rows = GapRow.of(body);
    boolean isCoded = GapRow.areCoded(rows);
    List<GapColumn> columns = GapColumn.of(rows, isCoded);
    long numeric = columns.stream().filter(GapColumn::isNumeric).count();
    long counted = rows.stream().filter(GapRow::hasNumber).count();
    boolean isWhole =
        columns.size() >= FEWEST_COLUMNS
            && numeric > 1
            && (counted >= FEWEST_ROWS || (header.size() > 1 && numeric >= NUMBERS_OF_LONE_ROW));
    boolean mayContinue = isFirst && numeric > 0;
    if (!isWhole && !mayContinue) {
      return Optional.empty();
    }
    int page = body.get(0).page();
    return Optional.of(new UnruledTable(page, header, rows, isCoded, columns, isWhole, confidence));
  }

  /**
   * Adds the part on the next page, if it stands in the same columns. What stands above its first
   * number is the same header again, or rows without numbers.
   */
  Optional<UnruledTable> continuedBy(UnruledTable next) {
    boolean isRepeated = texts(next.header).equals(texts(header));
    List<GapRow> more = isRepeated ? next.rows : GapRow.of(next.lines());
    List<GapColumn> others = GapColumn.of(more, isCoded);
    List<GapColumn> both = GapColumn.merged(columns, others);
    if (next.lastPage != lastPage + 1 || both.size() < Math.max(columns.size(), others.size())) {
      return Optional.empty();
    }
    List<GapRow> all = Stream.concat(rows.stream(), more.stream()).toList();
    Confidence weaker = confidence == Confidence.OCR ? confidence : next.confidence;
    return Optional.of(new UnruledTable(next.lastPage, header, all, isCoded, both, true, weaker));
  }

  /** All its lines, from top to bottom. */
  List<Line> lines() {
    return Stream.concat(header.stream(), rows.stream().flatMap(row -> row.lines().stream()))
        .toList();
  }

  private static List<String> texts(List<Line> lines) {
    return lines.stream().map(Line::text).toList();
  }

  @Override
  public double top() {
    return header.isEmpty() ? rows.get(0).top() : header.get(0).top();
  }

  /** The table with its rows and columns. */
  TablePart toTable(Budget budget) {
    GapHeader head = GapHeader.of(header, columns);
    budget.countTable(rows.size() + header.size(), head.columns().size());
    GapCells cells = new GapCells(head.columns());
    head.addTo(cells);
    rows.forEach(row -> cells.add(row, isCoded));
    return new TablePart(lastPage, top(), cells.edges(), cells.rows(), cells.all(), confidence);
  }
}
