package duibiao.document.layout;

import java.util.ArrayList;
import java.util.List;

/** A cell of the header of a table without rules: a text, wrapped lines joined. */
final class Heading {

  /** Lines of one cell follow each other within this many font sizes, centred alike. */
  private static final double PITCH = 2.1;

  private static final double CENTERED = 0.2;

  private final List<Line> lines = new ArrayList<>();

  /** Columns that it stands above; the last one excluded. */
  int from;

  int to;

  private Heading(Line first) {
    lines.add(first);
  }

  /** Joins the texts of header lines that one cell wraps. */
  static List<Heading> of(List<Line> header) {
    List<Heading> headings = new ArrayList<>();
    for (Line line : header) {
      List<Line> segments = Segments.of(line);
      for (Line segment : segments) {
        headings.stream()
            .filter(heading -> heading.isWrappedTo(segment, segments))
            .findFirst()
            .ifPresentOrElse(
                heading -> heading.lines.add(segment), () -> headings.add(new Heading(segment)));
      }
    }
    return headings;
  }

  private boolean isWrappedTo(Line next, List<Line> beside) {
    Line last = lines.get(lines.size() - 1);
    double size = last.size();
    boolean isAlone =
        beside.stream().filter(other -> other.right() >= left() && other.left() <= right()).count()
            < 2;
    return isAlone
        && next.baseline() > last.baseline()
        && next.baseline() - last.baseline() < PITCH * size
        && Math.abs(next.centerX() - last.centerX()) < CENTERED * size
        && width(next) < width(lines.get(0)) + CENTERED * size;
  }

  private static double width(Line line) {
    return line.right() - line.left();
  }

  double left() {
    return lines.stream().mapToDouble(Line::left).min().orElseThrow();
  }

  double right() {
    return lines.stream().mapToDouble(Line::right).max().orElseThrow();
  }

  double centerX() {
    return (left() + right()) / 2;
  }

  double centerY() {
    return (top() + bottom()) / 2;
  }

  /** Baseline of its first line. */
  double top() {
    return lines.get(0).baseline();
  }

  /** Baseline of its last line. */
  double bottom() {
    return lines.get(lines.size() - 1).baseline();
  }

  double size() {
    return lines.get(0).size();
  }

  int page() {
    return lines.get(0).page();
  }

  List<Word> words() {
    return lines.stream().flatMap(line -> line.words().stream()).toList();
  }

  boolean isAbove(Heading other) {
    return other.top() > bottom();
  }

  boolean overlaps(Heading other) {
    return left() < other.right() && other.left() < right();
  }
}
