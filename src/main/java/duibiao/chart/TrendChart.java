package duibiao.chart;

import duibiao.benchmark.Benchmark;
import duibiao.benchmark.Benchmark.Spread;
import duibiao.ratio.Metric;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jfree.chart.LegendItem;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * One department's ratio over the years, beside the median and the middle half of its peers.
 *
 * <p>A year without a figure stays a gap: nothing is drawn between its neighbours.
 *
 * @param metric the ratio
 * @param department short name, such as {@code 万里街道}
 * @param group the peers, such as {@code 普陀区街道类部门}
 * @param years the years, in any order, at least one
 * @param breaks years from which on the figures compare less, such as after a merger
 * @param source where the figures come from, such as {@code 2021至2025年部门预算公开文本}
 */
public record TrendChart(
    Metric metric,
    String department,
    String group,
    List<Year> years,
    List<Break> breaks,
    String source)
    implements Chart {

  /**
   * One year.
   *
   * @param fiscalYear year of the figures
   * @param value the department's ratio as a fraction; null if it is not known
   * @param peers median and quartiles of the peers; null if there are none
   */
  public record Year(int fiscalYear, BigDecimal value, Spread peers) {

    boolean hasQuartiles() {
      return peers != null && peers.q1() != null && peers.q3() != null;
    }
  }

  /**
   * A change after which the department is not quite the same.
   *
   * @param fiscalYear first year after it
   * @param words what happened, such as {@code 更名}, {@code 合并} or {@code 分设}
   */
  public record Break(int fiscalYear, String words) {}

  private static final int PLOT_HEIGHT = 290;

  /** A trend without a break. */
  public TrendChart(
      Metric metric, String department, String group, List<Year> years, String source) {
    this(metric, department, group, years, List.of(), source);
  }

  public TrendChart {
    if (years.isEmpty()) {
      throw new IllegalArgumentException("Invalid years: none (expected at least one)");
    }
    years = years.stream().sorted(Comparator.comparingInt(Year::fiscalYear)).toList();
    breaks = breaks.stream().sorted(Comparator.comparingInt(Break::fiscalYear)).toList();
  }

  @Override
  public Picture picture(Words words) {
    XYPlot plot = new XYPlot(null, yearAxis(), valueAxis(words), null);
    PeerBand band = new PeerBand(years, metric.scale());
    plot.setDataset(0, band.dataset());
    plot.setRenderer(0, PeerBand.renderer());
    XYSeriesCollection lines = lines(words);
    plot.setDataset(1, lines);
    plot.setRenderer(1, lineRenderer());
    Theme.calm(plot);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeZeroBaselineVisible(true);
    plot.addAnnotation(new BreakLines(breaks, first(), last()));
    plot.addAnnotation(new TrendLabels(lines, 1, figures(words)));
    return new Frame(
            words.of("trend.title", department, span(words), words.name(metric)),
            words.of("trend.subtitle", words.unit(metric.scale()), group, sampleSize(words)),
            key(words),
            notes(words),
            source,
            data(words))
        .around(plot, PLOT_HEIGHT, words);
  }

  private int first() {
    return years.get(0).fiscalYear();
  }

  private int last() {
    return years.get(years.size() - 1).fiscalYear();
  }

  private String span(Words words) {
    return first() == last() ? words.of("year_of", first()) : words.of("years_of", first(), last());
  }

  private NumberAxis yearAxis() {
    NumberAxis axis = new NumberAxis();
    Theme.calm(axis);
    axis.setRange(first() - 0.5, last() + 0.5);
    axis.setTickUnit(new NumberTickUnit(1));
    axis.setNumberFormatOverride(Figures.ticks("0"));
    return axis;
  }

  private NumberAxis valueAxis(Words words) {
    NumberAxis axis = Figures.uprightAxis(words.sign(metric.scale()));
    axis.setLowerMargin(0.14);
    axis.setUpperMargin(breaks.isEmpty() ? 0.14 : 0.26);
    axis.setAutoRangeIncludesZero(false);
    double largest = largest();
    if (largest == 0) {
      axis.setRange(0, 1);
    } else {
      // Small changes must not look like large ones.
      axis.setAutoRangeMinimumSize(largest / 5);
    }
    return axis;
  }

  /** The largest figure of the chart, apart from its sign; 0 if there is none. */
  private double largest() {
    return years.stream()
        .flatMap(
            year ->
                year.hasQuartiles()
                    ? Stream.of(year.value(), year.peers().q1(), year.peers().q3())
                    : Stream.of(year.value(), median(year).orElse(null)))
        .filter(Objects::nonNull)
        .mapToDouble(figure -> Math.abs(measure().position(figure)))
        .max()
        .orElse(0);
  }

  private static Optional<BigDecimal> median(Year year) {
    return Optional.ofNullable(year.peers()).map(Spread::median);
  }

  private XYSeriesCollection lines(Words words) {
    XYSeriesCollection lines = new XYSeriesCollection();
    lines.addSeries(series(words.of("median"), year -> median(year).orElse(null)));
    lines.addSeries(series(department, Year::value));
    return lines;
  }

  /** Every year from first to last, with a null for a gap. */
  private XYSeries series(String name, Function<Year, BigDecimal> value) {
    XYSeries series = new XYSeries(name);
    for (int year = first(); year <= last(); year++) {
      series.add(year, null);
    }
    for (Year year : years) {
      series.update((Integer) year.fiscalYear(), measure().position(value.apply(year)));
    }
    return series;
  }

  private XYLineAndShapeRenderer lineRenderer() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer();
    renderer.setSeriesPaint(0, Theme.INK);
    renderer.setSeriesStroke(0, Theme.MEDIAN);
    renderer.setSeriesShape(0, new Rectangle2D.Double(-8, -1.5, 16, 3));
    renderer.setSeriesPaint(1, Theme.HIGHLIGHT);
    renderer.setSeriesStroke(1, Theme.STRONG);
    renderer.setSeriesShape(1, new Ellipse2D.Double(-4.5, -4.5, 9, 9));
    return renderer;
  }

  /** The department's figures from the first year to the last; empty where there is none. */
  private List<String> figures(Words words) {
    Measure measure = Measure.of(metric, words);
    return IntStream.rangeClosed(first(), last())
        .mapToObj(year -> value(year).map(value -> measure.print(words, value)).orElse(""))
        .toList();
  }

  private Optional<BigDecimal> value(int fiscalYear) {
    return years.stream()
        .filter(year -> year.fiscalYear() == fiscalYear && year.value() != null)
        .map(Year::value)
        .findFirst();
  }

  private List<LegendItem> key(Words words) {
    List<LegendItem> key = new ArrayList<>();
    key.add(Key.lineWithDots(department, Theme.HIGHLIGHT, Theme.STRONG));
    if (years.stream().anyMatch(year -> median(year).isPresent())) {
      key.add(Key.line(words.of("median"), Theme.INK, Theme.MEDIAN));
    }
    if (years.stream().anyMatch(Year::hasQuartiles)) {
      key.add(Key.box(words.of("quartiles"), Theme.BAND));
    }
    if (!breaks.isEmpty()) {
      key.add(Key.line(words.of("trend.break_key"), Theme.MUTED_INK, Theme.DOTTED));
    }
    return key;
  }

  private String sampleSize(Words words) {
    IntSummaryStatistics n =
        years.stream()
            .map(Year::peers)
            .filter(Objects::nonNull)
            .mapToInt(Spread::n)
            .summaryStatistics();
    if (n.getCount() == 0) {
      return "0";
    }
    return n.getMin() == n.getMax()
        ? "" + n.getMin()
        : words.of("trend.range", n.getMin(), n.getMax());
  }

  private List<String> notes(Words words) {
    List<String> notes = new ArrayList<>();
    if (years.stream().anyMatch(Year::hasQuartiles)) {
      notes.add(words.of("quartile_method"));
    }
    String few =
        list(years.stream().filter(year -> !year.hasQuartiles()).map(Year::fiscalYear), words);
    if (!few.isEmpty()) {
      notes.add(words.of("trend.few", few, Benchmark.MIN_FOR_QUARTILES));
    }
    String missing =
        list(
            IntStream.rangeClosed(first(), last()).boxed().filter(year -> value(year).isEmpty()),
            words);
    if (!missing.isEmpty()) {
      notes.add(words.of("trend.missing", missing));
    }
    return notes;
  }

  private static String list(Stream<Integer> fiscalYears, Words words) {
    return fiscalYears
        .map(year -> words.of("year_of", year))
        .collect(Collectors.joining(words.of("and")));
  }

  private Table data(Words words) {
    return new Table(
        List.of(
            words.of("year"),
            Measure.of(metric, words).withUnit(words),
            "Q1",
            words.of("median"),
            "Q3",
            "n",
            words.of("trend.break_key")),
        years.stream().map(this::row).toList());
  }

  private List<String> row(Year year) {
    Spread peers = year.peers() == null ? new Spread(0, null, null, null) : year.peers();
    return Table.row(
        year.fiscalYear(),
        measure().number(year.value()),
        measure().number(peers.q1()),
        measure().number(peers.median()),
        measure().number(peers.q3()),
        peers.n(),
        breaks.stream()
            .filter(change -> change.fiscalYear() == year.fiscalYear())
            .map(Break::words)
            .collect(Collectors.joining("；")));
  }

  private Measure measure() {
    return new Measure(metric.label(), metric.scale());
  }
}
