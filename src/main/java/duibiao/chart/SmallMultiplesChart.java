package duibiao.chart;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jfree.chart.LegendItem;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * The trends of many departments, or of many ratios of one, on equal axes, so that they can be
 * compared at a glance. A year without a figure stays a gap.
 *
 * @param measure the ratio, or what all ratios measure
 * @param subject whose trends, such as {@code 普陀区街道类部门}
 * @param trends one a panel, in their order
 * @param peers the median a year, drawn in every panel; empty if there is none
 * @param highlighted name of the panel in question; null if none is
 * @param source where the figures come from and as of when
 */
public record SmallMultiplesChart(
    Measure measure,
    String subject,
    List<Trend> trends,
    List<Point> peers,
    String highlighted,
    String source)
    implements Chart {

  /**
   * One panel.
   *
   * @param name department or ratio
   * @param points its years, in any order
   */
  public record Trend(String name, List<Point> points) {}

  /**
   * One year.
   *
   * @param fiscalYear year of the figures
   * @param value the ratio as a fraction; null if it is not known
   */
  public record Point(int fiscalYear, BigDecimal value) {}

  private static final int MOST = 72;

  public SmallMultiplesChart {
    trends = List.copyOf(trends);
    peers = List.copyOf(peers);
  }

  @Override
  public Picture picture(Words words) {
    Shown<Trend> shown = Shown.of(trends, MOST, trend -> trend.name().equals(highlighted));
    List<Trend> drawn = shown.items();
    List<GridPlot.Panel> panels = new ArrayList<>();
    for (int i = 0; i < drawn.size(); i++) {
      Trend trend = drawn.get(i);
      boolean isLeft = i % GridPlot.columns(drawn.size()) == 0;
      boolean isLast = i + GridPlot.columns(drawn.size()) >= drawn.size();
      panels.add(
          new GridPlot.Panel(
              trend.name(), trend.name().equals(highlighted), plot(trend, isLeft, isLast)));
    }
    GridPlot grid = new GridPlot(panels);
    List<String> notes = new ArrayList<>();
    notes.add(words.of("multiples.note"));
    notes.addAll(shown.notes(words));
    return new Frame(
            words.of("multiples.title", subject, span(words), measure.label()),
            words.of("multiples.subtitle", measure.unit(), trends.size()),
            key(words),
            notes,
            source,
            data(words))
        .around(grid, grid.height(), words);
  }

  private Stream<Point> all() {
    return Stream.concat(trends.stream().flatMap(trend -> trend.points().stream()), peers.stream());
  }

  private int first() {
    return all().mapToInt(Point::fiscalYear).min().orElse(0);
  }

  private int last() {
    return all().mapToInt(Point::fiscalYear).max().orElse(0);
  }

  private String span(Words words) {
    return first() == last() ? words.of("year_of", first()) : words.of("years_of", first(), last());
  }

  private XYPlot plot(Trend trend, boolean isLeft, boolean isLast) {
    XYSeriesCollection lines = new XYSeriesCollection();
    lines.addSeries(series("", peers));
    lines.addSeries(series(trend.name(), trend.points()));
    XYPlot plot = new XYPlot(lines, yearAxis(isLast), valueAxis(isLeft), renderer());
    Theme.calm(plot);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeZeroBaselineVisible(true);
    plot.setOutlinePaint(Theme.GRID);
    plot.setBackgroundPaint(Color.WHITE);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    AxisSpace left = new AxisSpace();
    left.setLeft(isLeft ? GridPlot.LEFT : 0);
    plot.setFixedRangeAxisSpace(left);
    AxisSpace below = new AxisSpace();
    below.setBottom(isLast ? Theme.AXIS_HEIGHT : 0);
    plot.setFixedDomainAxisSpace(below);
    return plot;
  }

  private NumberAxis yearAxis(boolean isLast) {
    NumberAxis axis = new NumberAxis();
    Theme.calm(axis);
    axis.setTickLabelFont(Theme.regular(11));
    axis.setRange(first() - 0.5, last() + 0.5);
    // Four digits need about a quarter of a panel, or a third of a small one.
    int labels = GridPlot.columns(trends.size()) > 4 ? 3 : 4;
    axis.setTickUnit(new NumberTickUnit(Math.floor((double) (last() - first()) / labels) + 1));
    axis.setNumberFormatOverride(Figures.ticks("0"));
    axis.setTickLabelsVisible(isLast);
    return axis;
  }

  private NumberAxis valueAxis(boolean isLeft) {
    NumberAxis axis = Figures.axis(measure.sign());
    axis.setTickLabelFont(Theme.regular(11));
    axis.setTickLabelsVisible(isLeft);
    axis.setTickLabelInsets(new RectangleInsets(0, 4, 0, 4));
    Figures.fit(
        axis, 0.1, all().map(Point::value).filter(Objects::nonNull).mapToDouble(measure::position));
    return axis;
  }

  /** Every year from first to last, with a null for a gap. */
  private XYSeries series(String name, List<Point> points) {
    XYSeries series = new XYSeries(name);
    IntStream.rangeClosed(first(), last()).forEach(year -> series.add(year, null));
    points.forEach(
        point -> series.update((Integer) point.fiscalYear(), measure.position(point.value())));
    return series;
  }

  private static XYLineAndShapeRenderer renderer() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, true);
    renderer.setDrawSeriesLineAsPath(true);
    renderer.setSeriesPaint(0, Theme.MUTED_INK);
    renderer.setSeriesStroke(0, Theme.MEDIAN);
    renderer.setSeriesShapesVisible(0, false);
    renderer.setSeriesPaint(1, Theme.DEEP);
    renderer.setSeriesStroke(1, Theme.STRONG);
    renderer.setSeriesShape(1, new Ellipse2D.Double(-2.5, -2.5, 5, 5));
    return renderer;
  }

  private List<LegendItem> key(Words words) {
    List<LegendItem> key = new ArrayList<>();
    key.add(Key.lineWithDots(words.of("multiples.own"), Theme.DEEP, Theme.STRONG));
    if (!peers.isEmpty()) {
      key.add(Key.line(words.of("multiples.median"), Theme.MUTED_INK, Theme.MEDIAN));
    }
    return key;
  }

  private Table data(Words words) {
    Stream<Trend> all =
        Stream.concat(
            trends.stream(),
            peers.isEmpty() ? Stream.of() : Stream.of(new Trend(words.of("median"), peers)));
    return new Table(
        List.of(words.of("multiples.name"), words.of("year"), measure.withUnit(words)),
        all.flatMap(
                trend ->
                    trend.points().stream()
                        .map(
                            point ->
                                Table.row(
                                    trend.name(),
                                    point.fiscalYear(),
                                    measure.number(point.value()))))
            .toList());
  }
}
