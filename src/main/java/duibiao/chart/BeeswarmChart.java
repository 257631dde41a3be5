package duibiao.chart;

import duibiao.benchmark.Benchmark;
import duibiao.benchmark.Benchmark.Spread;
import duibiao.benchmark.Peers;
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
 * them. Dots that would cover each other stand above and below.
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
   * @param value the ratio as a fraction; null if it is not known
   */
  public record Dot(String department, BigDecimal value) {}

  private static final int MANY = 120;
  private static final int LEAST_HEIGHT = 150;

  /** Room in px for names above and below the dots. */
  private static final int NAMES = 84;

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
    double px = Theme.INNER_WIDTH / values.getRange().getLength();
    Swarm swarm =
        Swarm.of(
            known().stream().mapToDouble(dot -> measure.position(dot.value()) * px).toArray(),
            2 * radius() + 1);
    int height = Math.max(LEAST_HEIGHT, (int) Math.ceil(swarm.height()) + NAMES);
    NumberAxis heights = new NumberAxis();
    heights.setVisible(false);
    heights.setRange(-height / 2.0, height / 2.0);
    Spread spread = spread();
    XYPlot plot = new XYPlot(dataset(swarm), values, heights, null);
    plot.setRenderer(new DotRenderer(List.of(Mark.peer(radius()), Mark.HIGHLIGHT), names()));
    plot.setFixedRangeAxisSpace(new AxisSpace());
    Theme.calm(plot);
    plot.setRangeGridlinesVisible(false);
    mark(plot, spread);
    return new Frame(
            words.of("beeswarm.title", fiscalYear, group, measure.label()),
            words.of("beeswarm.subtitle", measure.unit(), known().size()),
            key(words, spread),
            notes(words),
            source,
            data(words))
        .around(plot, height + Theme.AXIS_HEIGHT, words);
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
  private XYSeriesCollection dataset(Swarm swarm) {
    XYSeries others = new XYSeries(group, false);
    XYSeries own = new XYSeries("", false);
    for (int i = 0; i < known().size(); i++) {
      Dot dot = known().get(i);
      (isHighlighted(dot) ? own : others)
          .add(measure.position(dot.value()).doubleValue(), swarm.offsets().get(i).doubleValue());
    }
    XYSeriesCollection dataset = new XYSeriesCollection(others);
    dataset.addSeries(own);
    return dataset;
  }

  /** Names the department in question, the lowest and the highest. */
  private List<DotRenderer.Name> names() {
    List<DotRenderer.Name> names = new ArrayList<>();
    List<Dot> known = known();
    int other = 0;
    int own = 0;
    for (int i = 0; i < known.size(); i++) {
      Dot dot = known.get(i);
      String text = Theme.drawable(dot.department()) + " " + measure.print(dot.value());
      if (isHighlighted(dot)) {
        names.add(0, new DotRenderer.Name(1, own++, text, true));
      } else {
        if (i == 0 || i == known.size() - 1) {
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
        .map(dot -> Key.mark(dot.department() + measure.print(dot.value()), Mark.HIGHLIGHT))
        .forEach(key::add);
    key.add(Key.mark(words.of("beeswarm.other"), Mark.peer(radius())));
    if (spread.median() != null) {
      String median = measure.print(spread.median());
      key.add(Key.line(words.of("median_of", median), Theme.INK, Theme.MEDIAN));
    }
    if (spread.q1() != null) {
      String quartiles =
          words.of("quartiles_of", measure.print(spread.q1()), measure.print(spread.q3()));
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
    if (known().size() < dots.size()) {
      notes.add(words.of("missing", dots.size() - known().size()));
    }
    return notes;
  }

  private Table data(Words words) {
    return new Table(
        List.of(words.of("department"), measure.withUnit(words)),
        dots.stream()
            .map(dot -> Table.row(dot.department(), measure.number(dot.value())))
            .toList());
  }
}
