package duibiao.report.workbook;

import duibiao.chart.Words;
import duibiao.ratio.Metric;
import duibiao.ratio.Ratio;
import duibiao.report.Formulas;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The figures behind the ratios, each in one row of the sheet 数字. */
final class FigureRows {

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

  private final Words words;
  private final Map<Figure, Integer> rows = new HashMap<>();
  private final List<Figure> figures = new ArrayList<>();

  FigureRows(Words words) {
    this.words = words;
  }

  /** The name of their sheet. */
  String sheet() {
    return words.of("workbook.figures");
  }

  /** Where the numerator of a ratio stands. */
  String numerator(Metric metric, Ratio ratio) {
    return cell(
        ratio,
        Formulas.numerator(words, metric),
        ratio.numerator(),
        String.valueOf(ratio.numeratorSource()));
  }

  /** Where the denominator of a ratio stands. */
  String denominator(Metric metric, Ratio ratio) {
    return cell(
        ratio,
        Formulas.denominator(words, metric),
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
    return sheet() + "!$" + AMOUNTS + "$" + row;
  }

  List<Figure> figures() {
    return figures;
  }
}
