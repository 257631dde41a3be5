package duibiao.report.workbook;

import static java.util.stream.Collectors.groupingBy;

import duibiao.chart.Words;
import duibiao.ratio.Metric;
import duibiao.ratio.Ratio;
import duibiao.ratio.Ratio.State;
import duibiao.report.DistrictFigures;
import duibiao.report.Names;
import duibiao.report.workbook.DataSheet.Column;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** 指标: every ratio as a formula over the figures of the sheet 数字. */
final class RatioSheet {

  private static final int DECIMALS = 6;

  private static List<Column> columns(Words words) {
    return List.of(
        new Column(words.of("workbook.id"), 12),
        new Column(words.of("measure"), 30),
        new Column(words.of("column.district"), 9),
        new Column(words.of("column.owner"), 32),
        new Column(words.of("workbook.level"), 11),
        new Column(words.of("year"), 7),
        new Column(words.of("column.value"), 15),
        new Column(words.of("column.state"), 13),
        new Column(words.of("column.numerator"), 18),
        new Column(words.of("column.denominator"), 18),
        new Column(words.of("workbook.numerator_source"), 40),
        new Column(words.of("workbook.denominator_source"), 40));
  }

  static final Comparator<Ratio> ORDER =
      Comparator.comparing(Ratio::level)
          .thenComparing(Ratio::fiscalYear, Comparator.reverseOrder())
          .thenComparing(Ratio::district)
          .thenComparing(Ratio::department);

  private final Words words;
  private final DataSheet sheet;
  private final FigureRows figures;

  private RatioSheet(Words words, DataSheet sheet, FigureRows figures) {
    this.words = words;
    this.sheet = sheet;
    this.figures = figures;
  }

  static void write(Book book, DistrictFigures district, FigureRows figures) {
    Words words = book.words();
    DataSheet sheet =
        book.sheet(words.of("workbook.ratios"), words.of("workbook.ratios_note"), columns(words));
    RatioSheet ratios = new RatioSheet(words, sheet, figures);
    Map<String, List<Ratio>> byMetric = district.ratios().stream().collect(groupingBy(Ratio::id));
    for (Metric metric : district.metrics().metrics()) {
      byMetric.getOrDefault(metric.id(), List.of()).stream()
          .sorted(ORDER)
          .forEach(ratio -> ratios.add(metric, ratio));
    }
    sheet.highlight(7, Names.of(words, State.UNRECONCILED), Highlight.AMBER);
    sheet.highlight(7, Names.of(words, State.ESTIMATE), Highlight.BLUE);
    sheet.finish();
  }

  private void add(Metric metric, Ratio ratio) {
    if (!sheet.next()) {
      return;
    }
    sheet.text(0, metric.id());
    sheet.text(1, words.name(metric));
    sheet.text(2, ratio.district());
    sheet.text(3, ratio.department());
    sheet.text(4, Names.ofLevel(words, ratio.level()));
    sheet.number(5, BigDecimal.valueOf(ratio.fiscalYear()), NumberFormat.WHOLE);
    value(metric, ratio);
    sheet.text(7, Names.of(words, ratio.state()));
    if (ratio.numerator() == null) {
      sheet.number(8, null, NumberFormat.AMOUNT);
    } else {
      sheet.formula(8, figures.numerator(metric, ratio), ratio.numerator(), NumberFormat.AMOUNT);
    }
    if (ratio.denominator() == null) {
      sheet.number(9, null, NumberFormat.AMOUNT);
    } else {
      sheet.formula(
          9, figures.denominator(metric, ratio), ratio.denominator(), NumberFormat.AMOUNT);
    }
    sheet.text(10, ratio.numeratorSource() == null ? "—" : ratio.numeratorSource());
    sheet.text(11, ratio.denominatorSource() == null ? "—" : ratio.denominatorSource());
  }

  /** The value as a formula wherever two amounts give it; others, such as HHI, as a number. */
  private void value(Metric metric, Ratio ratio) {
    NumberFormat format = NumberFormat.of(words, metric.scale());
    if (ratio.value() == null) {
      sheet.number(6, null, format.pattern());
    } else if (isQuotient(ratio)) {
      String quotient =
          "ROUND(%s/%s,%s)"
              .formatted(
                  figures.numerator(metric, ratio), figures.denominator(metric, ratio), DECIMALS);
      sheet.formula(6, format.cell(quotient), format.cell(ratio.value()), format.pattern());
    } else if (ratio.denominator() == null
        && ratio.numerator() != null
        && ratio.numerator().compareTo(ratio.value()) == 0) {
      sheet.formula(
          6,
          format.cell(figures.numerator(metric, ratio)),
          format.cell(ratio.value()),
          format.pattern());
    } else {
      sheet.number(6, format.cell(ratio.value()), format.pattern());
    }
  }

  /** Whether the amounts as shown give the value as published. */
  private static boolean isQuotient(Ratio ratio) {
    return ratio.numerator() != null
        && ratio.denominator() != null
        && ratio.denominator().signum() != 0
        && ratio
                .numerator()
                .divide(ratio.denominator(), DECIMALS, RoundingMode.HALF_UP)
                .compareTo(ratio.value())
            == 0;
  }
}
