package duibiao.report.html;

import duibiao.chart.Words;
import duibiao.ratio.Ratio;
import duibiao.report.Names;
import duibiao.report.html.Table.Column;
import duibiao.report.html.Table.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** 主要金额: the amounts behind the ratios that people ask for first. */
final class AmountSection {

  /** An amount, and the ratio whose working shows where it is printed. */
  private record Amount(String name, String metric, Function<Ratio, BigDecimal> yuan) {}

  private static final List<Amount> AMOUNTS =
      List.of(
          new Amount("amounts.spending", "R02", Ratio::denominator),
          new Amount("amounts.three_public", "R10", Ratio::numerator),
          new Amount("amounts.procurement", "R15", Ratio::numerator));

  private AmountSection() {}

  static Section section(Words words, List<Comparison> comparisons) {
    return Section.ofParts(
        "amounts",
        words.of("amounts"),
        List.of(),
        comparisons.stream()
            .map(
                comparison ->
                    Section.of(
                        "amounts-" + comparison.level().id(),
                        comparison.label(),
                        List.of(),
                        AMOUNTS.stream().map(amount -> table(amount, comparison)).toList()))
            .toList());
  }

  /** The amounts of one publisher. */
  static Table table(Comparison comparison, Publisher publisher) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.words(comparison.words().of("item")));
    comparison
        .years()
        .forEach(year -> columns.add(Column.figures(comparison.words().of("year_of", year))));
    return Table.of(
        comparison.words().of("amounts.of", comparison.name(publisher)),
        comparison.words().of("in_ten_thousand_yuan"),
        columns,
        AMOUNTS.stream()
            .map(
                amount ->
                    Row.of(
                        comparison.words().of(amount.name()),
                        comparison.years().stream()
                            .map(year -> cell(amount, comparison, publisher, year))))
            .toList(),
        comparison.words().of("price_note", comparison.source()));
  }

  /** What a publisher spends in the year of comparison. */
  static Cell spending(Comparison comparison, Publisher publisher) {
    return cell(AMOUNTS.get(0), comparison, publisher, comparison.year());
  }

  private static Table table(Amount amount, Comparison comparison) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.words(comparison.label()));
    comparison
        .years()
        .forEach(year -> columns.add(Column.figures(comparison.words().of("year_of", year))));
    return Table.of(
        comparison
            .words()
            .of(
                "amounts.table",
                comparison.span(),
                comparison.group(),
                comparison.words().of(amount.name())),
        comparison.words().of("in_ten_thousand_yuan"),
        columns,
        comparison.publishers().stream()
            .map(publisher -> row(amount, comparison, publisher))
            .toList(),
        comparison.words().of("amounts.note", comparison.source()));
  }

  private static Row row(Amount amount, Comparison comparison, Publisher publisher) {
    return Row.of(
        comparison.link(publisher),
        comparison.years().stream()
            .map(year -> cell(amount, comparison, publisher, year))
            .toList());
  }

  private static Cell cell(Amount amount, Comparison comparison, Publisher publisher, int year) {
    return comparison
        .metric(amount.metric())
        .flatMap(metric -> comparison.ratio(metric, publisher, year))
        .map(
            ratio ->
                Cell.amount(
                        comparison.words(),
                        amount.yuan().apply(ratio),
                        Names.of(comparison.words(), Ratio.State.NOT_DISCLOSED))
                    .linkedTo(MetricSection.working(comparison, ratio, publisher)))
        .orElse(Cell.none(comparison.words().of("no_document")));
  }
}
