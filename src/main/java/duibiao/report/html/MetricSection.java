package duibiao.report.html;

import duibiao.benchmark.Benchmark;
import duibiao.benchmark.Benchmark.Spread;
import duibiao.chart.RankingChart;
import duibiao.chart.RankingChart.Bar;
import duibiao.ratio.Metric;
import duibiao.ratio.Ratio;
import duibiao.report.SafeName;
import duibiao.report.html.Table.Column;
import duibiao.report.html.Table.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** One ratio: who stands where, all years, and what each value is made of. */
final class MetricSection {

  private final Metric metric;
  private final Comparison comparison;
  private final int year;
  private final List<Benchmark> ranking;

  private MetricSection(Metric metric, Comparison comparison) {
    this.metric = metric;
    this.comparison = comparison;
    this.year = comparison.year();
    this.ranking = comparison.ranking(metric, year);
  }

  static Section section(Metric metric, List<Comparison> comparisons) {
    return Section.ofParts(
        "ranking",
        "位次和各年数值",
        List.of(),
        comparisons.stream()
            .map(comparison -> new MetricSection(metric, comparison).part())
            .toList());
  }

  /** Where the working of one value stands. */
  static String working(Comparison comparison, Ratio ratio, Publisher publisher) {
    return Address.metric(ratio.id()) + "#" + anchor(comparison, ratio, publisher);
  }

  private static String anchor(Comparison comparison, Ratio ratio, Publisher publisher) {
    return comparison.id(ratio.id(), publisher) + "-" + ratio.fiscalYear();
  }

  private Section part() {
    String label = comparison.level().label();
    String sentence =
        Highlights.sentence(comparison, metric)
            .orElse("%s年可计算的%s不足2个，不作位次比较；各年数值见下表。".formatted(year, label));
    return new Section(
        metric.id() + "-" + comparison.level().id(),
        label,
        List.of(sentence),
        ranking.isEmpty() ? List.of() : List.of(figure(sentence)),
        List.of(values(), workings().folded()),
        List.of());
  }

  private Figure figure(String sentence) {
    List<Bar> bars =
        publishers()
            .filter(publisher -> comparison.ratio(metric, publisher, year).isPresent())
            .map(publisher -> new Bar(comparison.name(publisher), value(publisher)))
            .toList();
    RankingChart chart =
        new RankingChart(
            metric,
            year,
            comparison.group(),
            bars,
            ranking.get(0).spread(),
            null,
            comparison.source());
    return Figure.of(
        "%s-%s-%s".formatted(SafeName.of(metric.id()), comparison.level().id(), year),
        "%s位次图。%s各%s数值见下表。".formatted(metric.label(), sentence, comparison.level().label()),
        chart);
  }

  /** The publishers in the order of the ranking, those without a value last. */
  private Stream<Publisher> publishers() {
    return comparison.publishers().stream()
        .sorted(
            Comparator.comparingInt(
                publisher ->
                    comparison
                        .benchmark(metric, publisher, year)
                        .map(Benchmark::rank)
                        .orElse(Integer.MAX_VALUE)));
  }

  private BigDecimal value(Publisher publisher) {
    return comparison.ratio(metric, publisher, year).map(Ratio::value).orElse(null);
  }

  private Table values() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.words(comparison.level().label()));
    comparison.years().forEach(each -> columns.add(Column.figures(each + "年")));
    if (!ranking.isEmpty()) {
      columns.add(Column.figures(year + "年位次"));
    }
    if (hasPercentiles()) {
      columns.add(Column.figures(year + "年百分位"));
    }
    return Table.of(
            comparison.span() + comparison.group() + metric.label(),
            "单位：" + metric.scale().sign(),
            columns,
            publishers().map(this::row).toList(),
            note())
        .summedUpBy(ranking.isEmpty() ? List.of() : summary());
  }

  private boolean hasPercentiles() {
    return ranking.size() >= Benchmark.MIN_FOR_PERCENTILE;
  }

  private String note() {
    String standing =
        ranking.isEmpty() ? "" : "位次从高到低，数值相同的并列；" + (hasPercentiles() ? "" : "样本数不足8，不列百分位；");
    return "注：%s点击数值可见其分子、分母和出处。数据来源：%s。".formatted(standing, comparison.source());
  }

  private Row row(Publisher publisher) {
    List<Cell> cells = new ArrayList<>();
    comparison.years().forEach(each -> cells.add(cell(publisher, each)));
    Optional<Benchmark> place = comparison.benchmark(metric, publisher, year);
    if (!ranking.isEmpty()) {
      cells.add(Cell.of(place.map(p -> p.rank() + "/" + p.spread().n()).orElse(Cell.NONE)));
    }
    if (hasPercentiles()) {
      cells.add(
          Cell.of(
              place.map(Benchmark::percentile).map(PositionTable::percentile).orElse(Cell.NONE)));
    }
    return Row.of(comparison.link(publisher), cells);
  }

  private Cell cell(Publisher publisher, int each) {
    return comparison
        .ratio(metric, publisher, each)
        .map(ratio -> number(ratio).linkedTo(working(comparison, ratio, publisher)))
        .orElse(Cell.none("无可用文件"));
  }

  private Cell number(Ratio ratio) {
    return ratio.value() == null
        ? Cell.none(ratio.state().label())
        : Cell.of(metric.scale().number(ratio.value()));
  }

  private List<Row> summary() {
    return List.of(
        summary("样本数n", spread -> Integer.toString(spread.n())),
        summary("上四分位数Q3", spread -> number(spread.q3())),
        summary("中位数", spread -> number(spread.median())),
        summary("下四分位数Q1", spread -> number(spread.q1())));
  }

  private Row summary(String name, Function<Spread, String> figure) {
    Stream<Cell> years =
        comparison.years().stream()
            .map(each -> comparison.spread(metric, each).map(figure).orElse(Cell.NONE))
            .map(Cell::of);
    Stream<Cell> standing = Stream.generate(() -> Cell.of("")).limit(hasPercentiles() ? 2 : 1);
    return Row.of(name, Stream.concat(years, standing));
  }

  private String number(BigDecimal fraction) {
    return fraction == null ? Cell.NONE : metric.scale().number(fraction);
  }

  private Table workings() {
    return Table.of(
        "%s%s：分子、分母和出处".formatted(comparison.group(), metric.label()),
        "单位：万元",
        List.of(
            Column.words(comparison.level().label()),
            Column.figures("年度"),
            Column.figures("数值（" + metric.scale().sign() + "）"),
            Column.figures("分子"),
            Column.words("分子出处"),
            Column.figures("分母"),
            Column.words("分母出处")),
        publishers().flatMap(this::workings).toList(),
        "注：分子为%s；分母为%s。逐格查看算式：./duibiao explain --department 名称 --year 年度 --ratio %s"
            .formatted(metric.numeratorLabel(), metric.denominatorLabel(), metric.id()));
  }

  private Stream<Row> workings(Publisher publisher) {
    return comparison.years().stream()
        .sorted(Comparator.reverseOrder())
        .flatMap(each -> comparison.ratio(metric, publisher, each).stream())
        .map(ratio -> working(publisher, ratio));
  }

  private Row working(Publisher publisher, Ratio ratio) {
    String missing = Ratio.State.NOT_DISCLOSED.label();
    return new Row(
        anchor(comparison, ratio, publisher),
        Cell.of(comparison.name(publisher)),
        List.of(
            Cell.of(ratio.fiscalYear()),
            number(ratio),
            Cell.amount(ratio.numerator(), missing),
            source(ratio.numeratorSource()),
            Cell.amount(ratio.denominator(), missing),
            source(ratio.denominatorSource())));
  }

  private static Cell source(String source) {
    return Cell.of(source == null ? Cell.NONE : source);
  }
}
