package duibiao.report.html;

import duibiao.ratio.Ratio;
import duibiao.report.html.Table.Column;
import duibiao.report.html.Table.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** 主要金额: the amounts behind the ratios that people ask for first. */
final class AmountSection {

  /** An amount, and the ratio whose working shows where it is printed. */
  private record Amount(String label, String metric, Function<Ratio, BigDecimal> yuan) {}

  private static final List<Amount> AMOUNTS =
      List.of(
          new Amount("支出合计", "R02", Ratio::denominator),
          new Amount("“三公”经费预算", "R10", Ratio::numerator),
          new Amount("政府采购预算", "R15", Ratio::numerator));

  private AmountSection() {}

  static Section section(List<Comparison> comparisons) {
    return Section.ofParts(
        "amounts",
        "主要金额",
        List.of(),
        comparisons.stream()
            .map(
                comparison ->
                    Section.of(
                        "amounts-" + comparison.level().id(),
                        comparison.level().label(),
                        List.of(),
                        AMOUNTS.stream().map(amount -> table(amount, comparison)).toList()))
            .toList());
  }

  /** The amounts of one publisher. */
  static Table table(Comparison comparison, Publisher publisher) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.words("项目"));
    comparison.years().forEach(year -> columns.add(Column.figures(year + "年")));
    return Table.of(
        comparison.name(publisher) + "主要金额",
        "单位：万元",
        columns,
        AMOUNTS.stream()
            .map(
                amount ->
                    Row.of(
                        amount.label(),
                        comparison.years().stream()
                            .map(year -> cell(amount, comparison, publisher, year))))
            .toList(),
        "注：按当年价格；点击数值可见出处。数据来源：" + comparison.source() + "。");
  }

  private static Table table(Amount amount, Comparison comparison) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.words(comparison.level().label()));
    comparison.years().forEach(year -> columns.add(Column.figures(year + "年")));
    return Table.of(
        comparison.span() + comparison.group() + amount.label(),
        "单位：万元",
        columns,
        comparison.publishers().stream()
            .map(publisher -> row(amount, comparison, publisher))
            .toList(),
        "注：按名称排列，按当年价格；点击数值可见出处。数据来源：" + comparison.source() + "。");
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
                Cell.amount(amount.yuan().apply(ratio), Ratio.State.NOT_DISCLOSED.label())
                    .linkedTo(MetricSection.working(comparison, ratio, publisher)))
        .orElse(Cell.none("无可用文件"));
  }
}
