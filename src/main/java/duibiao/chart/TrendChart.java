package duibiao.chart;

import duibiao.benchmark.Benchmark;
import duibiao.benchmark.Benchmark.Spread;
import duibiao.ratio.Metric;
import java.awt.BasicStroke;
import java.awt.Color;
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
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
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
 * @param source where the figures come from, such as {@code 2021至2025年部门预算公开文本}
 */
public record TrendChart(
    Metric metric, String department, String group, List<Year> years, String source) {

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

  private static final int PLOT_HEIGHT = 290;

  public TrendChart {
    if (years.isEmpty()) {
      throw new IllegalArgumentException("Invalid years: none (expected at least one)");
    }
    years = years.stream().sorted(Comparator.comparingInt(Year::fiscalYear)).toList();
  }

  /** Draws the chart. */
  public Picture picture() {
    XYPlot plot = new XYPlot(null, yearAxis(), valueAxis(), null);
    PeerBand band = new PeerBand(years, metric.scale());
    plot.setDataset(0, band.dataset());
    plot.setRenderer(0, PeerBand.renderer());
    plot.setDataset(1, lines());
    plot.setRenderer(1, lineRenderer());
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(Theme.GRID);
    plot.setRangeGridlineStroke(Theme.HAIRLINE);
    plot.setRangeZeroBaselineVisible(true);
    plot.setRangeZeroBaselinePaint(Theme.MUTED_INK);
    plot.setRangeZeroBaselineStroke(Theme.HAIRLINE);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    String title = "%s%s%s".formatted(department, span(), metric.label());
    String subtitle = "单位：%s　对比范围：%s，样本数n＝%s".formatted(metric.scale().sign(), group, sampleSize());
    return new Picture(
        Theme.frame(plot, title, subtitle, key(), notes()), PLOT_HEIGHT, description(subtitle));
  }

  private int first() {
    return years.get(0).fiscalYear();
  }

  private int last() {
    return years.get(years.size() - 1).fiscalYear();
  }

  private String span() {
    return first() == last() ? first() + "年" : first() + "至" + last() + "年";
  }

  private NumberAxis yearAxis() {
    NumberAxis axis = new NumberAxis();
    Theme.calm(axis);
    axis.setRange(first() - 0.5, last() + 0.5);
    axis.setTickUnit(new NumberTickUnit(1));
    axis.setNumberFormatOverride(Figures.ticks("0"));
    return axis;
  }

  private NumberAxis valueAxis() {
    NumberAxis axis = Figures.axis(metric.scale());
    axis.setLowerMargin(0.14);
    axis.setUpperMargin(0.14);
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
        .mapToDouble(figure -> Math.abs(position(figure)))
        .max()
        .orElse(0);
  }

  private static Optional<BigDecimal> median(Year year) {
    return Optional.ofNullable(year.peers()).map(Spread::median);
  }

  private XYSeriesCollection lines() {
    XYSeriesCollection lines = new XYSeriesCollection();
    lines.addSeries(series("中位数", year -> median(year).orElse(null)));
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
      series.update(
          (Integer) year.fiscalYear(), Figures.position(value.apply(year), metric.scale()));
    }
    return series;
  }

  private XYLineAndShapeRenderer lineRenderer() {
    XYLineAndShapeRenderer renderer = new TrendLines();
    paint(renderer, 0, Theme.INK, Theme.MEDIAN);
    renderer.setSeriesShape(0, new Rectangle2D.Double(-8, -1.5, 16, 3));
    paint(renderer, 1, Theme.HIGHLIGHT, Theme.STRONG);
    renderer.setSeriesShape(1, new Ellipse2D.Double(-4.5, -4.5, 9, 9));
    renderer.setSeriesItemLabelsVisible(1, true);
    renderer.setSeriesItemLabelFont(1, Theme.bold(12));
    renderer.setSeriesItemLabelPaint(1, Theme.HIGHLIGHT);
    renderer.setSeriesItemLabelGenerator(
        1, (data, series, item) -> value(first() + item).map(this::figure).orElse(null));
    return renderer;
  }

  private static void paint(
      XYLineAndShapeRenderer renderer, int series, Color colour, BasicStroke stroke) {
    renderer.setSeriesPaint(series, colour);
    renderer.setSeriesStroke(series, stroke);
  }

  private Optional<BigDecimal> value(int fiscalYear) {
    return years.stream()
        .filter(year -> year.fiscalYear() == fiscalYear && year.value() != null)
        .map(Year::value)
        .findFirst();
  }

  private List<LegendItem> key() {
    List<LegendItem> key = new ArrayList<>();
    key.add(Key.lineWithDots(department, Theme.HIGHLIGHT, Theme.STRONG));
    if (years.stream().anyMatch(year -> median(year).isPresent())) {
      key.add(Key.line("中位数", Theme.INK, Theme.MEDIAN));
    }
    if (years.stream().anyMatch(Year::hasQuartiles)) {
      key.add(Key.box("四分位区间（Q1至Q3）", Theme.BAND));
    }
    return key;
  }

  private String sampleSize() {
    IntSummaryStatistics n =
        years.stream()
            .map(Year::peers)
            .filter(Objects::nonNull)
            .mapToInt(Spread::n)
            .summaryStatistics();
    if (n.getCount() == 0) {
      return "0";
    }
    return n.getMin() == n.getMax() ? "" + n.getMin() : n.getMin() + "至" + n.getMax();
  }

  private List<String> notes() {
    StringBuilder note = new StringBuilder("注：");
    if (years.stream().anyMatch(Year::hasQuartiles)) {
      note.append(Theme.QUARTILE_METHOD).append('。');
    }
    note.append(
        where(
            years.stream().filter(year -> !year.hasQuartiles()).map(Year::fiscalYear),
            "样本数不足%s，不绘四分位区间。".formatted(Benchmark.MIN_FOR_QUARTILES)));
    note.append(
        where(
            IntStream.rangeClosed(first(), last()).boxed().filter(year -> value(year).isEmpty()),
            "本部门无数据。"));
    return List.of(note.toString(), "数据来源：" + source);
  }

  private static String where(Stream<Integer> fiscalYears, String words) {
    String list = fiscalYears.map(year -> year + "年").collect(Collectors.joining("、"));
    return list.isEmpty() ? "" : list + words;
  }

  private String description(String subtitle) {
    String figures = years.stream().map(this::words).collect(Collectors.joining("；"));
    return String.join("。", subtitle, figures, String.join("", notes()));
  }

  private String words(Year year) {
    String own = "%s年%s%s".formatted(year.fiscalYear(), department, figure(year.value()));
    Spread peers = year.peers();
    return peers == null
        ? own
        : own
            + "，中位数%s，Q1 %s，Q3 %s，n＝%s"
                .formatted(
                    figure(peers.median()), figure(peers.q1()), figure(peers.q3()), peers.n());
  }

  private String figure(BigDecimal fraction) {
    return Figures.ratio(fraction, metric.scale());
  }

  private Double position(BigDecimal fraction) {
    return Figures.position(fraction, metric.scale());
  }
}
