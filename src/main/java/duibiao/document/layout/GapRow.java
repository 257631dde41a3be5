package duibiao.document.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * A row of a table without rules: texts that stand apart, and the lines that they wrap to.
 *
 * @param lines its lines
 * @param segments its texts, wrapped lines apart, from left to right
 */
record GapRow(List<Line> lines, List<Line> segments) {

  /** Lines of one wrapped text stand within this many font sizes. */
  private static final double WRAPPED = 1.6;

  /** Lines this close to the pitch of the rows are rows. */
  private static final double DENSE = 0.9;

  /** A table is coded if this share of its rows begins with a code. */
  private static final double CODED = 0.6;

  /** Parts lines into rows: a line without numbers belongs to the row that it stands close to. */
  static List<GapRow> of(List<Line> lines) {
    List<Line> anchors = lines.stream().filter(GapRow::isAnchor).toList();
    double reach = Math.min(WRAPPED, DENSE * pitch(anchors));
    IdentityHashMap<Line, List<Line>> rows = new IdentityHashMap<>();
    for (Line line : lines) {
      Line head = isAnchor(line) ? line : nearest(anchors, line, reach);
      rows.computeIfAbsent(head == null ? line : head, h -> new ArrayList<>()).add(line);
    }
    return lines.stream().filter(rows::containsKey).map(rows::get).map(GapRow::ofLines).toList();
  }

  private static GapRow ofLines(List<Line> lines) {
    List<Line> segments = new ArrayList<>();
    lines.forEach(line -> segments.addAll(Segments.of(line)));
    segments.sort(Comparator.comparingDouble(Line::left));
    return new GapRow(lines, segments);
  }

  int page() {
    return lines.get(0).page();
  }

  double top() {
    return lines.get(0).top();
  }

  double bottom() {
    return lines.get(lines.size() - 1).baseline();
  }

  private static boolean isAnchor(Line line) {
    return Segments.of(line).stream().anyMatch(Segments::isNumber);
  }

  private static Line nearest(List<Line> anchors, Line line, double reach) {
    return anchors.stream()
        .filter(anchor -> anchor.page() == line.page() && distance(anchor, line) < reach)
        .min(Comparator.comparingDouble(anchor -> distance(anchor, line)))
        .orElse(null);
  }

  /** The smallest distance of two rows, in font sizes. */
  private static double pitch(List<Line> anchors) {
    double pitch = Double.MAX_VALUE;
    for (int i = 1; i < anchors.size(); i++) {
      if (anchors.get(i).page() == anchors.get(i - 1).page()) {
        pitch = Math.min(pitch, Math.max(1, distance(anchors.get(i - 1), anchors.get(i))));
      }
    }
    return pitch;
  }

  private static double distance(Line a, Line b) {
    return Math.abs(a.baseline() - b.baseline()) / a.size();
  }

  /** Whether a line without numbers is the end of texts wrapped in the row above. */
  static boolean isWrapped(Line row, Line below) {
    List<Line> above = Segments.of(row);
    return !isAnchor(below)
        && distance(row, below) < WRAPPED
        && Segments.of(below).stream()
            .allMatch(text -> above.stream().filter(text::overlaps).count() < 2);
  }

  /** Whether rows begin with codes, so that what begins otherwise is a total. */
  static boolean areCoded(List<GapRow> rows) {
    long coded = rows.stream().filter(GapRow::isCoded).count();
    return coded > 0 && coded >= CODED * rows.size();
  }

  boolean isCoded() {
    return segments.size() > 1
        && segments.get(0).text().matches("\\d{1,7}")
        && segments.stream().anyMatch(segment -> !Segments.isNumber(segment));
  }

  boolean hasNumber() {
    return segments.stream().anyMatch(Segments::isNumber);
  }
}
