package duibiao.chart;

import duibiao.benchmark.Benchmark;
import duibiao.benchmark.Benchmark.Spread;
import duibiao.ratio.Metric;
import java.awt.Paint;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.LegendItem;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.Layer;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * Departments in the order of one ratio in one year, beside the median and the middle half of them.
 *
 * @param metric the ratio
 * @param fiscalYear year of the figures
 * @param group who is compared, such as {@code 普陀区街道类部门}
 * @param bars the departments, in any order; equal values keep it
 * @param spread median and quartiles of the group; without quartiles no band is drawn
 * @param highlighted name of the department in question; null if none is
 * @param source where the figures come from, such as {@code 各部门2025年部门预算公开文本}
 */
public record RankingChart(
    Metric metric,
    int fiscalYear,
    String group,
    List<Bar> bars,
    Spread spread,
    String highlighted,
    String source)
    implements Chart {

  /**
   * One department.
   *
   * @param department short name, such as {@code 万里街道}
   * @param value the ratio as a fraction; null if it is not known, which puts it last without a bar
   */
  public record Bar(String department, BigDecimal value) {}

  public RankingChart {
    bars =
        bars.stream()
            .sorted(
                Comparator.comparing(Bar::value, Comparator.nullsLast(Comparator.reverseOrder())))
            .toList();
  }

  /** Draws the chart; each department makes it higher, up to {@value Shown#MOST} of them. */
  @Override
  public Picture picture(Words words) {
    Shown<Bar> shown = Shown.of(bars, Shown.MOST, this::isHighlighted);
    List<Bar> bars = shown.items();
    Rows rows =
        new Rows(
            bars.stream().map(Bar::department).toList(),
            bars.stream().map(bar -> measure(words).print(words, bar.value())).toList(),
            highlighted);
    NumberAxis axis = Figures.axis(words.sign(metric.scale()));
    CategoryPlot plot = rows.plot(dataset(bars), axis, new HighlightingBars(rows));
    if (bars.stream().allMatch(bar -> bar.value() == null || bar.value().signum() == 0)) {
      axis.setRange(0, 1);
    }
    mark(plot);
    return new Frame(
            words.of("ranking.title", fiscalYear, group, words.name(metric)),
            words.of("ranking.subtitle", words.unit(metric.scale()), spread.n()),
            key(words),
            notes(words, shown),
            source,
            data(words))
        .around(plot, rows.heightWithAxis(), words);
  }

  private Measure measure(Words words) {
    return Measure.of(metric, words);
  }

  private boolean isHighlighted(Bar bar) {
    return bar.department().equals(highlighted);
  }

  private DefaultCategoryDataset dataset(List<Bar> bars) {
    DefaultCategoryDataset dataset = new DefaultCategoryDataset();
    for (int row = 0; row < bars.size(); row++) {
      dataset.addValue(
          Figures.position(bars.get(row).value(), metric.scale()), metric.label(), (Integer) row);
    }
    return dataset;
  }

  private void mark(CategoryPlot plot) {
    if (hasQuartiles()) {
      plot.addRangeMarker(
          new IntervalMarker(position(spread.q1()), position(spread.q3()), Theme.BAND),
          Layer.BACKGROUND);
    }
    if (spread.median() != null) {
      plot.addRangeMarker(
          new ValueMarker(position(spread.median()), Theme.INK, Theme.MEDIAN), Layer.FOREGROUND);
    }
  }

  private List<LegendItem> key(Words words) {
    List<LegendItem> key = new ArrayList<>();
    bars.stream()
        .filter(this::isHighlighted)
        .map(bar -> Key.box(standing(words, bar), Theme.HIGHLIGHT))
        .forEach(key::add);
    if (spread.median() != null) {
      key.add(
          Key.line(
              words.of("median_of", measure(words).print(words, spread.median())),
              Theme.INK,
              Theme.MEDIAN));
    }
    if (hasQuartiles()) {
      key.add(
          Key.box(
              words.of(
                  "quartiles_of",
                  measure(words).print(words, spread.q1()),
                  measure(words).print(words, spread.q3())),
              Theme.BAND));
    }
    return key;
  }

  /** A department and its rank, where equal values share the better one. */
  private String standing(Words words, Bar standing) {
    BigDecimal value = standing.value();
    if (value == null) {
      return standing.department() + Figures.NONE;
    }
    long better =
        bars.stream()
            .filter(bar -> bar.value() != null && bar.value().compareTo(value) > 0)
            .count();
    return words.of(
        "ranking.standing",
        standing.department(),
        measure(words).print(words, value),
        better + 1,
        spread.n());
  }

  private List<String> notes(Words words, Shown<Bar> shown) {
    List<String> notes = new ArrayList<>();
    notes.add(
        hasQuartiles()
            ? words.of("quartile_method")
            : words.of("too_few", Benchmark.MIN_FOR_QUARTILES));
    notes.addAll(shown.notes(words));
    return notes;
  }

  private Table data(Words words) {
    return new Table(
        List.of(words.of("department"), measure(words).withUnit(words)),
        bars.stream()
            .map(bar -> Table.row(bar.department(), measure(words).number(bar.value())))
            .toList());
  }

  private boolean hasQuartiles() {
    return spread.q1() != null && spread.q3() != null;
  }

  private double position(BigDecimal fraction) {
    return Figures.position(fraction, metric.scale());
  }

  /** Bars of which the department in question stands out. */
  private static final class HighlightingBars extends BarRenderer {

    private final transient Rows rows;

    HighlightingBars(Rows rows) {
      this.rows = rows;
      setBarPainter(new StandardBarPainter());
    }

    @Override
    public Paint getItemPaint(int series, int row) {
      return rows.isHighlighted(row) ? Theme.HIGHLIGHT : Theme.PEER;
    }
  }
}
