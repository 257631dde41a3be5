package duibiao.report.workbook;

import duibiao.ratio.Metric;
import duibiao.ratio.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The figures behind the ratios, each in one row of the sheet 数字. */
final class FigureRows {

  static final String SHEET = "数字";

  /** The column that the amounts stand in. */
  private static final String AMOUNTS = "G";

  /**
   * A figure.
   *
   * @param name what it is, in the words of the forms
   * @param number yuan, or a number of things
   * @param source where it is printed
   */
  record Figure(
      String district,
      String department,
      String level,
      int fiscalYear,
      String name,
      BigDecimal number,
      String source) {}

  private final Map<Figure, Integer> rows = new HashMap<>();
  private final List<Figure> figures = new ArrayList<>();

  /** Where the numerator of a ratio stands. */
  String numerator(Metric metric, Ratio ratio) {
    return cell(
        ratio, metric.numeratorLabel(), ratio.numerator(), String.valueOf(ratio.numeratorSource()));
  }

  /** Where the denominator of a ratio stands. */
  String denominator(Metric metric, Ratio ratio) {
    return cell(
        ratio,
        metric.denominatorLabel(),
        ratio.denominator(),
        String.valueOf(ratio.denominatorSource()));
  }

  private String cell(Ratio ratio, String name, BigDecimal number, String source) {
    Figure figure =
        new Figure(
            ratio.district(),
            ratio.department(),
            ratio.level(),
            ratio.fiscalYear(),
            name,
            number,
            source);
    int row =
        rows.computeIfAbsent(
            figure,
            added -> {
              figures.add(added);
              return DataSheet.firstRow() + figures.size() - 1;
            });
    return SHEET + "!$" + AMOUNTS + "$" + row;
  }

  List<Figure> figures() {
    return figures;
  }
}
