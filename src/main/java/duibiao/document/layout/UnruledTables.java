package duibiao.document.layout;

import duibiao.document.Grid.Confidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the tables without rules among the lines of a page. */
final class UnruledTables {

  /** Lines of a header follow each other within this many font sizes. */
  private static final double HEADER_PITCH = 5;

  /** A line of a wrapped text whose other cells are centred stands this close above them. */
  private static final double ABOVE = 0.9;

  /** A text alone on its line that is wider than this share of the page is prose. */
  private static final double PROSE = 0.45;

  private static final double LARGER = 1.12;

  private static final Pattern LEADER = Pattern.compile(".*(…{2}|\\.{4}|·{4}).*");

  private final double pageWidth;
  private final Confidence confidence;
  private final List<PageItem> items = new ArrayList<>();

  private UnruledTables(PageLayout page) {
    pageWidth = page.width();
    confidence = page.recognised() ? Confidence.OCR : Confidence.GAPS;
  }

  /** The page with its tables in place of their lines. */
  static PageLayout found(PageLayout page) {
    if (page.lines().stream().noneMatch(UnruledTables::isRow)) {
      return page;
    }
    UnruledTables tables = new UnruledTables(page);
    List<Line> run = new ArrayList<>();
    for (PageItem item : page.items()) {
      if (item instanceof Line line) {
        run.add(line);
      } else {
        tables.addRun(run);
        run.clear();
        tables.items.add(item);
      }
    }
    tables.addRun(run);
    return page.with(tables.items);
  }

  /** Adds lines that no other item divides, with what tables there are among them. */
  private void addRun(List<Line> lines) {
    int added = 0;
    int next = nextRow(lines, 0);
    while (next < lines.size()) {
      int last = lastRow(lines, next);
      int start = start(lines, added, next);
      int from = next;
      while (from > start && isClose(lines.get(from - 1), lines.get(from), ABOVE)) {
        from--;
      }
      int to = last + 1;
      while (to < lines.size()
          && mayBelong(lines, to)
          && GapRow.isWrapped(lines.get(last), lines.get(to))) {
        to++;
      }
      boolean first = items.isEmpty() && start == 0;
      Optional<UnruledTable> table =
          UnruledTable.of(
              List.copyOf(lines.subList(start, from)),
              List.copyOf(lines.subList(from, to)),
              first,
              confidence);
      if (table.isPresent()) {
        items.addAll(lines.subList(added, start));
        items.add(table.get());
        added = to;
      }
      next = nextRow(lines, to);
    }
    items.addAll(lines.subList(added, lines.size()));
  }

  private static int nextRow(List<Line> lines, int from) {
    int next = from;
    while (next < lines.size() && !isRow(lines.get(next))) {
      next++;
    }
    return next;
  }

  /** The last row that nothing parts from the first. */
  private int lastRow(List<Line> lines, int first) {
    int last = first;
    for (int i = first + 1; i < lines.size() && (isRow(lines.get(i)) || mayBelong(lines, i)); i++) {
      if (isRow(lines.get(i))) {
        last = i;
      }
    }
    return last;
  }

  /** Where the header above a row begins. */
  private int start(List<Line> lines, int from, int row) {
    int start = row;
    while (start > from
        && mayBelong(lines, start - 1)
        && isClose(lines.get(start - 1), lines.get(start), HEADER_PITCH)
        && lines.get(start - 1).size() < LARGER * lines.get(row).size()) {
      start--;
    }
    return start;
  }

  private static boolean isClose(Line above, Line below, double sizes) {
    return below.baseline() - above.baseline() < sizes * below.size();
  }

  private boolean mayBelong(List<Line> lines, int index) {
    Line line = lines.get(index);
    String text = line.text();
    boolean isProse =
        Segments.of(line).size() == 1 && line.right() - line.left() > PROSE * pageWidth;
    return !isProse
        && !text.contains("：")
        && !text.contains(":")
        && !LEADER.matcher(text).matches();
  }

  private static boolean isRow(Line line) {
    List<Line> segments = Segments.of(line);
    return segments.size() > 1
        && segments.stream().anyMatch(Segments::isNumber)
        && !LEADER.matcher(line.text()).matches();
  }
}
