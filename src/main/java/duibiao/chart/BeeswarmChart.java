package duibiao.chart;

import duibiao.benchmark.Benchmark;
import duibiao.benchmark.Benchmark.Spread;
import duibiao.benchmark.Peers;
import duibiao.chart.SwarmLanes.Spot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.LegendItem;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * Every department as a dot on the scale of one ratio, beside the median and the middle half of
 * them. Dots that would cover each other stand above and below. Where departments are of several
 * kinds, each kind has a lane of its own with its median, the kind with the highest one first.
 *
 * @param measure the ratio
 * @param fiscalYear year of the figures
 * @param group who is compared, such as {@code 普陀区街道类部门}
 * @param dots the departments; those without a value are counted in a note
 * @param highlighted name of the department in question; null if none is
 * @param source where the figures come from and as of when
 */
public record BeeswarmChart(
    Measure measure,
    int fiscalYear,
    String group,
    List<Dot> dots,
    String highlighted,
    String source)
    implements Chart {

  /**
   * One department.
   *
   * @param department short name
   * @param kind kind of department (类别); empty if kinds are not told apart
   * @param value the ratio as a fraction; null if it is not known
   */
  public record Dot(String department, String kind, BigDecimal value) {

    /** A department of any kind. */
    public Dot(String department, BigDecimal value) {
      this(department, "", value);
    }
  }

  private static final int MANY = 120;

  public BeeswarmChart {
    dots =
        dots.stream()
            .sorted(
                Comparator.comparing(Dot::value, Comparator.nullsLast(Comparator.naturalOrder())))
            .toList();
  }

  @Override
  public Picture picture(Words words) {
    NumberAxis values = Figures.axis(measure.sign());
    Figures.fit(values, 0.04, known().stream().mapToDouble(dot -> measure.position(dot.value())));
    int room = isSplit() ? LaneAxis.WIDTH : 0;
    double px = (Theme.INNER_WIDTH - room) / values.getRange().getLength();
    SwarmLanes swarms = SwarmLanes.of(known(), measure, px, radius());
    double height = swarms.height();
    List<Spot> spots = swarms.spots();
    Spread spread = spread();
    XYPlot plot = new XYPlot(dataset(spots), values, new LaneAxis(swarms.lanes(), height), null);
    DotRenderer renderer =
        new DotRenderer(List.of(Mark.peer(radius()), Mark.HIGHLIGHT), names(words, spots));
    swarms.medians().forEach(line -> renderer.addAnnotation(line, Layer.BACKGROUND));
    plot.setRenderer(renderer);
    AxisSpace space = new AxisSpace();
    space.setLeft(room);
    plot.setFixedRangeAxisSpace(space);
    Theme.calm(plot);
    plot.setRangeGridlinesVisible(false);
    mark(plot, spread);
    return new Frame(
            words.of(
                isSplit() ? "beeswarm.title_by_kind" : "beeswarm.title",
                fiscalYear,
                group,
                measure.label()),
            words.of("beeswarm.subtitle", measure.unit(), known().size()),
            key(words, spread),
            notes(words),
            source,
            data(words))
        .around(plot, (int) Math.ceil(height) + Theme.AXIS_HEIGHT, words);
  }

  private boolean isSplit() {
    return SwarmLanes.areSeveral(known());
  }

  private List<Dot> known() {
    return dots.stream().filter(dot -> dot.value() != null).toList();
  }

  private double radius() {
    return dots.size() > MANY ? 3.2 : 5;
  }

  private Spread spread() {
    return known().isEmpty()
        ? new Spread(0, null, null, null)
        : Peers.spread(known().stream().map(Dot::value).toList());
  }

  private boolean isHighlighted(Dot dot) {
    return dot.department().equals(highlighted);
  }

  /** Series 0 holds the others, series 1 the department in question; heights are px. */
  private XYSeriesCollection dataset(List<Spot> spots) {
    XYSeries others = new XYSeries(group, false);
    XYSeries own = new XYSeries("", false);
    for (Spot spot : spots) {
      (isHighlighted(spot.dot()) ? own : others)
          .add(measure.position(spot.dot().value()).doubleValue(), spot.height());
    }
    XYSeriesCollection dataset = new XYSeriesCollection(others);
    dataset.addSeries(own);
    return dataset;
  }

  /** Names the department in question, the lowest and the highest. */
  private List<DotRenderer.Name> names(Words words, List<Spot> spots) {
    List<Dot> known = known();
    List<DotRenderer.Name> names = new ArrayList<>();
    int other = 0;
    int own = 0;
    for (Spot spot : spots) {
      Dot dot = spot.dot();
      String text = Theme.drawable(dot.department()) + " " + measure.print(words, dot.value());
      if (isHighlighted(dot)) {
        names.add(0, new DotRenderer.Name(1, own++, text, true));
      } else {
        if (dot.equals(known.get(0)) || dot.equals(known.get(known.size() - 1))) {
          names.add(new DotRenderer.Name(0, other, text, false));
        }
        other++;
      }
    }
    return names;
  }

  private void mark(XYPlot plot, Spread spread) {
    if (spread.q1() != null) {
      plot.addDomainMarker(
          new IntervalMarker(
              measure.position(spread.q1()), measure.position(spread.q3()), Theme.BAND),
          Layer.BACKGROUND);
    }
    if (spread.median() != null) {
      plot.addDomainMarker(
          new ValueMarker(measure.position(spread.median()), Theme.INK, Theme.MEDIAN),
          Layer.BACKGROUND);
    }
  }

  private List<LegendItem> key(Words words, Spread spread) {
    List<LegendItem> key = new ArrayList<>();
    known().stream()
        .filter(this::isHighlighted)
        .map(dot -> Key.mark(dot.department() + measure.print(words, dot.value()), Mark.HIGHLIGHT))
        .forEach(key::add);
    String others = words.of(key.isEmpty() ? "beeswarm.each" : "beeswarm.other");
    key.add(Key.mark(others, Mark.peer(radius())));
    if (spread.median() != null) {
      String median = measure.print(words, spread.median());
      key.add(Key.line(words.of("median_of", median), Theme.INK, Theme.MEDIAN));
    }
    if (isSplit()) {
      key.add(Key.line(words.of("beeswarm.median_of_kind"), Theme.DEEP, Theme.STRONG));
    }
    if (spread.q1() != null) {
      String quartiles =
          words.of(
              "quartiles_of", measure.print(words, spread.q1()), measure.print(words, spread.q3()));
      key.add(Key.box(quartiles, Theme.BAND));
    }
    return key;
  }

  private List<String> notes(Words words) {
    List<String> notes = new ArrayList<>();
    notes.add(
        known().size() < Benchmark.MIN_FOR_QUARTILES
            ? words.of("too_few", Benchmark.MIN_FOR_QUARTILES)
            : words.of("quartile_method"));
    if (isSplit()) {
      notes.add(words.of("beeswarm.kinds", SwarmLanes.MIN_FOR_MEDIAN));
    }
    if (known().size() < dots.size()) {
      notes.add(words.of("missing", dots.size() - known().size()));
    }
    return notes;
  }

  private Table data(Words words) {
    return new Table(
        List.of(words.of("department"), words.of("kind"), measure.withUnit(words)),
        dots.stream()
            .map(dot -> Table.row(dot.department(), dot.kind(), measure.number(dot.value())))
            .toList());
  }
}
