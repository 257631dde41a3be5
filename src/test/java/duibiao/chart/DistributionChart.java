package duibiao.chart;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jfree.chart.LegendItem;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * What a sample has, as bars, against what it should have, as dots.
 *
 * @param title what is shown
 * @param subtitle unit and number of figures
 * @param pattern how figures are printed, such as {@code %.1f%%}
 * @param bars from top to bottom
 * @param logarithmic whether the axis is logarithmic
 */
public record DistributionChart(
    String title, String subtitle, String pattern, List<Bar> bars, boolean logarithmic) {

  /**
   * One group.
   *
   * @param name what it is
   * @param sample what the sample has
   * @param reference what the reference says; NaN if it says nothing
   */
  public record Bar(String name, double sample, double reference) {}

  /** Draws the chart. */
  public Picture picture() {
    Rows rows =
        new Rows(
            bars.stream().map(Bar::name).toList(),
            bars.stream().map(bar -> print(bar.sample())).toList(),
            null);
    BarRenderer renderer = new BarRenderer();
    renderer.setBarPainter(new StandardBarPainter());
    renderer.setSeriesPaint(0, Theme.PEER);
    CategoryPlot plot = rows.plot(dataset(true), axis(), renderer);
    plot.setDataset(1, dataset(false));
    plot.setRenderer(1, dots());
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    return new Picture(
        Theme.frame(plot, title, subtitle, key(), List.of("数据来源：示例区16个随机种子，2019至2026年")),
        rows.heightWithAxis(),
        description(),
        new Table(List.of(), List.of()));
  }

  private DefaultCategoryDataset dataset(boolean sample) {
    DefaultCategoryDataset dataset = new DefaultCategoryDataset();
    for (int row = 0; row < bars.size(); row++) {
      double value = sample ? bars.get(row).sample() : bars.get(row).reference();
      dataset.addValue(Double.isNaN(value) ? null : (Double) value, "值", (Integer) row);
    }
    return dataset;
  }

  private ValueAxis axis() {
    ValueAxis axis;
    if (logarithmic) {
      LogAxis log = new LogAxis();
      log.setBase(10);
      log.setSmallestValue(1);
      log.setNumberFormatOverride(Figures.ticks("#,##0"));
      log.setRange(100, 1_000_000);
      log.setTickUnit(new NumberTickUnit(1));
      axis = log;
    } else {
      NumberAxis number = new NumberAxis();
      number.setNumberFormatOverride(Figures.ticks(pattern.endsWith("%%") ? "0'%'" : "0.0#"));
      axis = number;
    }
    Theme.calm(axis);
    return axis;
  }

  private static LineAndShapeRenderer dots() {
    LineAndShapeRenderer dots = new LineAndShapeRenderer(false, true);
    dots.setSeriesShape(0, new Ellipse2D.Double(-4.5, -4.5, 9, 9));
    dots.setSeriesPaint(0, Theme.HIGHLIGHT);
    return dots;
  }

  private static List<LegendItem> key() {
    LegendItem dot =
        new LegendItem(
            "参照值",
            null,
            null,
            null,
            true,
            new Ellipse2D.Double(-4.5, -4.5, 9, 9),
            true,
            Theme.HIGHLIGHT,
            false,
            Theme.HIGHLIGHT,
            Theme.HAIRLINE,
            false,
            new Line2D.Double(),
            Theme.HAIRLINE,
            Theme.HIGHLIGHT);
    return new ArrayList<>(List.of(Key.box("示例区", Theme.PEER), dot));
  }

  private String description() {
    return IntStream.range(0, bars.size())
        .mapToObj(bars::get)
        .map(
            bar ->
                bar.name()
                    + print(bar.sample())
                    + (Double.isNaN(bar.reference()) ? "" : "（参照值" + print(bar.reference()) + "）"))
        .collect(Collectors.joining("；", subtitle + "。", "。"));
  }

  private String print(double value) {
    return String.format(Locale.ROOT, pattern, value);
  }
}
