package duibiao.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.LegendItem;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * A ratio against the size of departments, with the line that most of them follow and the names of
 * those far from it.
 *
 * @param measure the ratio
 * @param size what size is measured by, such as {@code 支出合计}
 * @param fiscalYear year of the figures
 * @param group who is compared
 * @param dots the departments; those without a value or a size above zero are told in a note
 * @param highlighted name of the department in question; null if none is
 * @param source where the figures come from and as of when
 */
public record SizeChart(
    Measure measure,
    String size,
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
   * @param yuan its size in yuan; null if it is not known
   * @param value the ratio as a fraction; null likewise
   */
  public record Dot(String department, BigDecimal yuan, BigDecimal value) {

    boolean isKnown() {
      return yuan != null && yuan.signum() > 0 && value != null;
    }
  }

  private static final int HEIGHT = 420;

  /** Fewest departments for a line to say something. */
  private static final int MIN_FOR_LINE = 5;

  /** A department this many usual distances from the line is named. */
  private static final double FAR = 3;

  private static final int MOST_NAMES = 12;

  public SizeChart {
    dots = List.copyOf(dots);
  }

  @Override
  public Picture picture(Words words) {
    SizeAxis sizes = sizeAxis();
    NumberAxis values = Figures.uprightAxis(measure.sign());
    Figures.fit(values, 0.08, known().stream().mapToDouble(this::y));
    Outliers outliers = outliers();
    XYPlot plot = new XYPlot(line(outliers.line()), sizes, values, lineRenderer());
    plot.setDataset(1, points(outliers.dots()));
    plot.setRenderer(
        1,
        new DotRenderer(
            List.of(Mark.peer(5), Mark.OUTLIER, Mark.HIGHLIGHT), names(outliers.dots())));
    Theme.calm(plot);
    sizes.setLabel(words.of("size.axis", Theme.drawable(size)));
    sizes.setLabelFont(Theme.regular(12));
    sizes.setLabelPaint(Theme.MUTED_INK);
    return new Frame(
            words.of("size.title", fiscalYear, group, size, measure.label()),
            words.of("size.subtitle", measure.unit(), known().size()),
            key(words, outliers),
            notes(words, outliers),
            source,
            data(words, outliers.dots()))
        .around(plot, HEIGHT, words);
  }

  /**
   * The line and those far from it.
   *
   * @param line null if there are too few departments
   * @param dots the farthest first
   */
  private record Outliers(TheilSen line, List<Dot> dots) {}

  private Outliers outliers() {
    List<Dot> known = known();
    double[] x = known.stream().mapToDouble(SizeChart::exponent).toArray();
    double[] y = known.stream().mapToDouble(this::y).toArray();
    boolean hasSizes = known.stream().mapToDouble(SizeChart::exponent).distinct().count() > 1;
    if (known.size() < MIN_FOR_LINE || !hasSizes) {
      return new Outliers(null, List.of());
    }
    TheilSen line = TheilSen.fit(x, y);
    double far = FAR * line.deviation(x, y);
    Comparator<Dot> byDistance =
        Comparator.comparingDouble(dot -> Math.abs(y(dot) - line.at(exponent(dot))));
    return new Outliers(
        line,
        known.stream()
            .filter(dot -> Math.abs(y(dot) - line.at(exponent(dot))) > far && far > 0)
            .sorted(byDistance.reversed())
            .toList());
  }

  private List<Dot> known() {
    return dots.stream().filter(Dot::isKnown).toList();
  }

  private boolean isHighlighted(Dot dot) {
    return dot.department().equals(highlighted);
  }

  private static double x(Dot dot) {
    return dot.yuan().movePointLeft(4).doubleValue();
  }

  private static double exponent(Dot dot) {
    return Math.log10(x(dot));
  }

  private double y(Dot dot) {
    return measure.position(dot.value());
  }

  private SizeAxis sizeAxis() {
    var all = known().stream().mapToDouble(SizeChart::exponent).summaryStatistics();
    double least = all.getCount() == 0 ? 2 : all.getMin();
    double most = all.getCount() == 0 ? 4 : all.getMax();
    double room = Math.max(0.08 * (most - least), (1.2 - (most - least)) / 2);
    return new SizeAxis(least - room, most + room);
  }

  /** The line is straight where sizes are logarithmic, so its two ends are enough. */
  private XYSeriesCollection line(TheilSen line) {
    XYSeries ends = new XYSeries("Theil-Sen");
    if (line != null) {
      var sizes = known().stream().mapToDouble(SizeChart::exponent).summaryStatistics();
      for (double exponent : new double[] {sizes.getMin(), sizes.getMax()}) {
        ends.add(Math.pow(10, exponent), line.at(exponent));
      }
    }
    return new XYSeriesCollection(ends);
  }

  private static XYLineAndShapeRenderer lineRenderer() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    renderer.setSeriesPaint(0, Theme.MUTED_INK);
    renderer.setSeriesStroke(0, Theme.MEDIAN);
    return renderer;
  }

  /** Series 0 holds those near the line, 1 those far from it, 2 the department in question. */
  private XYSeriesCollection points(List<Dot> outliers) {
    XYSeriesCollection points = new XYSeriesCollection();
    for (int series = 0; series < 3; series++) {
      points.addSeries(new XYSeries((Integer) series, false));
    }
    for (Dot dot : known()) {
      points.getSeries(series(dot, outliers)).add(x(dot), y(dot));
    }
    return points;
  }

  private int series(Dot dot, List<Dot> outliers) {
    if (isHighlighted(dot)) {
      return 2;
    }
    return outliers.contains(dot) ? 1 : 0;
  }

  private List<DotRenderer.Name> names(List<Dot> outliers) {
    List<DotRenderer.Name> names = new ArrayList<>();
    int[] items = new int[3];
    List<Dot> named = outliers.subList(0, Math.min(MOST_NAMES, outliers.size()));
    for (Dot dot : known()) {
      int series = series(dot, outliers);
      int item = items[series]++;
      if (series == 2) {
        names.add(0, new DotRenderer.Name(2, item, Theme.drawable(dot.department()), true));
      } else if (named.contains(dot)) {
        names.add(new DotRenderer.Name(1, item, Theme.drawable(dot.department()), false));
      }
    }
    return names;
  }

  private List<LegendItem> key(Words words, Outliers outliers) {
    List<LegendItem> key = new ArrayList<>();
    known().stream()
        .filter(this::isHighlighted)
        .map(dot -> Key.mark(dot.department() + measure.print(words, dot.value()), Mark.HIGHLIGHT))
        .forEach(key::add);
    key.add(Key.mark(words.of("size.near"), Mark.peer(5)));
    if (!outliers.dots().isEmpty()) {
      key.add(Key.mark(words.of("size.far"), Mark.OUTLIER));
    }
    if (outliers.line() != null) {
      key.add(Key.line(words.of("size.line"), Theme.MUTED_INK, Theme.MEDIAN));
    }
    return key;
  }

  private List<String> notes(Words words, Outliers outliers) {
    List<String> notes = new ArrayList<>();
    notes.add(
        outliers.line() == null
            ? words.of("size.too_few", MIN_FOR_LINE)
            : words.of("size.method", Figures.ticks("0").format(FAR)));
    if (outliers.dots().size() > MOST_NAMES) {
      notes.add(words.of("size.names", outliers.dots().size(), MOST_NAMES));
    }
    if (known().size() < dots.size()) {
      notes.add(words.of("missing", dots.size() - known().size()));
    }
    return notes;
  }

  private Table data(Words words, List<Dot> outliers) {
    return new Table(
        List.of(
            words.of("department"),
            words.of("with_unit", size, words.of("ten_thousand_yuan")),
            measure.withUnit(words),
            words.of("state")),
        dots.stream()
            .map(
                dot ->
                    Table.row(
                        dot.department(),
                        dot.yuan() == null ? null : Figures.tenThousandYuan(dot.yuan()),
                        measure.number(dot.value()),
                        outliers.contains(dot) ? words.of("outlier") : null))
            .toList());
  }
}
