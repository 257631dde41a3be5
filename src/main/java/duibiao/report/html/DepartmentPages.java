package duibiao.report.html;

import duibiao.benchmark.Benchmark;
import duibiao.chart.Measure;
import duibiao.chart.SpineChart;
import duibiao.chart.SpineChart.Attention;
import duibiao.chart.SpineChart.Spine;
import duibiao.chart.Words;
import duibiao.finding.KeyedFinding;
import duibiao.ratio.Metric;
import duibiao.ratio.Ratio;
import duibiao.report.ListedDocument;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;

/** 一部门一页: amounts, position, trend, composition, findings and sources of one department. */
final class DepartmentPages {

  private static final int DECIMALS = 6;
  private static final double[] QUARTILES = {25, 50, 75};

  private final District district;
  private final Comparison comparison;
  private final Words words;

  private DepartmentPages(District district, Comparison comparison) {
    this.district = district;
    this.comparison = comparison;
    this.words = comparison.words();
  }

  static Stream<Page> of(District district) {
    return district.comparisons().stream()
        .flatMap(
            comparison -> {
              DepartmentPages pages = new DepartmentPages(district, comparison);
              return comparison.publishers().stream().map(pages::page);
            });
  }

  private Page page(Publisher publisher) {
    return new Page(
        words,
        Address.department(comparison.level(), publisher),
        comparison.name(publisher),
        words.of("department.subtitle", publisher.department(), comparison.label()),
        comparison.source(),
        List.of(),
        sections(publisher));
  }

  private List<Section> sections(Publisher publisher) {
    return Stream.of(
            Stream.of(
                Section.of(
                    "amounts",
                    words.of("amounts"),
                    List.of(),
                    List.of(AmountSection.table(comparison, publisher)))),
            ChangeSection.section(comparison, publisher).stream(),
            Stream.of(
                position(publisher),
                TrendSection.section(comparison, publisher),
                Section.of(
                    "composition",
                    words.of("kinds"),
                    List.of(words.of("kinds.words")),
                    List.of(CompositionSection.table(comparison, publisher))),
                findings(publisher),
                sources(publisher)))
        .flatMap(part -> part)
        .toList();
  }

  private Section position(Publisher publisher) {
    return new Section(
        "position",
        words.of("department.position"),
        List.of(words.of("department.position_note")),
        spine(publisher).toList(),
        Stream.concat(
                Stream.of(PositionTable.of(comparison, publisher)),
                NeighbourTable.of(comparison, publisher).stream())
            .toList(),
        List.of());
  }

  private Stream<Figure> spine(Publisher publisher) {
    int year = comparison.year();
    List<Spine> spines =
        comparison.metrics().stream().flatMap(metric -> spine(metric, publisher, year)).toList();
    if (spines.isEmpty()) {
      return Stream.empty();
    }
    SpineChart chart =
        new SpineChart(
            year, comparison.name(publisher), comparison.group(), spines, comparison.source());
    return Stream.of(
        Figure.of(
            words,
            comparison.id("spine", publisher),
            words.of("department.spine", year, comparison.name(publisher), comparison.group()),
            chart));
  }

  private Stream<Spine> spine(Metric metric, Publisher publisher, int year) {
    BigDecimal value = comparison.ratio(metric, publisher, year).map(Ratio::value).orElse(null);
    double[] others =
        comparison.ranking(metric, year).stream()
            .filter(place -> !Comparison.publisher(place).equals(publisher))
            .map(Benchmark::value)
            .mapToDouble(BigDecimal::doubleValue)
            .sorted()
            .toArray();
    return value == null || others.length == 0
        ? Stream.empty()
        : Stream.of(
            new Spine(
                Measure.of(metric, words),
                attention(metric),
                value,
                fiveNumbers(others),
                others.length));
  }

  private static Attention attention(Metric metric) {
    return switch (metric.direction()) {
      case HIGH -> Attention.HIGH;
      case LOW -> Attention.LOW;
      case NEUTRAL -> Attention.NEITHER;
    };
  }

  /** Least, quartiles (type 7) and greatest of ascending values. */
  private static List<BigDecimal> fiveNumbers(double[] values) {
    Percentile percentile = new Percentile().withEstimationType(EstimationType.R_7);
    percentile.setData(values);
    return Stream.of(
            values[0],
            percentile.evaluate(QUARTILES[0]),
            percentile.evaluate(QUARTILES[1]),
            percentile.evaluate(QUARTILES[2]),
            values[values.length - 1])
        .map(value -> BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP))
        .toList();
  }

  private Section findings(Publisher publisher) {
    List<KeyedFinding> told = district.told(comparison, publisher);
    return Section.of(
        "findings",
        words.of("findings"),
        List.of(
            told.isEmpty() ? words.of("findings.none") : words.of("findings.some", told.size())),
        told.isEmpty()
            ? List.of()
            : List.of(
                new FindingTable(district)
                    .table(
                        words.of("department.findings", comparison.name(publisher)),
                        told.stream())));
  }

  private Section sources(Publisher publisher) {
    List<ListedDocument> own = district.documents(comparison, publisher);
    return Section.of(
        "sources",
        words.of("department.sources"),
        List.of(),
        List.of(DocumentSection.table(words, words.of("department.files"), own)));
  }
}
