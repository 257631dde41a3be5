package duibiao.document.ofd;

import duibiao.document.Budget;
import java.awt.geom.Path2D;

/** Paths as letters and numbers: {@code M 0 0 L 10 0 C}. */
final class PathData {

  private PathData() {}

  /** The path; curves by their control points, as no rule is curved and clips need bounds only. */
  static Path2D read(String data, Budget budget) {
    String[] tokens = Numbers.tokens(data);
    Path2D path = new Path2D.Double();
    for (int i = 0; i < tokens.length; ) {
      budget.countOperator();
      String operator = tokens[i++];
      switch (operator) {
        case "S", "M" -> path.moveTo(at(tokens, i), at(tokens, i + 1));
        case "L" -> path.lineTo(at(tokens, i), at(tokens, i + 1));
        case "Q" ->
            path.quadTo(at(tokens, i), at(tokens, i + 1), at(tokens, i + 2), at(tokens, i + 3));
        case "B" ->
            path.curveTo(
                at(tokens, i),
                at(tokens, i + 1),
                at(tokens, i + 2),
                at(tokens, i + 3),
                at(tokens, i + 4),
                at(tokens, i + 5));
        case "A" ->
            path.quadTo(at(tokens, i + 5), at(tokens, i + 6), at(tokens, i + 5), at(tokens, i + 6));
        case "C" -> path.closePath();
        default -> throw new IllegalArgumentException("Invalid path operator: " + operator);
      }
      i += operands(operator);
    }
    return path;
  }

  private static int operands(String operator) {
    return switch (operator) {
      case "Q" -> 4;
      case "B" -> 6;
      case "A" -> 7;
      case "C" -> 0;
      default -> 2;
    };
  }

  private static double at(String[] tokens, int index) {
    return Numbers.one(tokens[index]);
  }
}
