package duibiao.chart;

import duibiao.ratio.Metric;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.RectangularShape;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jfree.chart.LegendItem;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * What departments spend on people, on running their offices and on projects, as shares of all they
 * spend, with the largest share of people on top.
 *
 * @param fiscalYear year of the figures
 * @param group who is compared, such as {@code 普陀区街道类部门}
 * @param bars the departments, in any order; equal shares keep it
 * @param highlighted name of the department in question; null if none is
 * @param source where the figures come from, such as {@code 各部门2025年部门预算公开文本}
 */
public record CompositionChart(
    int fiscalYear, String group, List<Bar> bars, String highlighted, String source)
    implements Chart {

  /**
   * One department's spending in yuan.
   *
   * @param department short name, such as {@code 万里街道}
   * @param personnel 人员经费; null if not disclosed
   * @param publicExpenses 公用经费; null likewise
   * @param projects 项目支出; null likewise
   */
  public record Bar(
      String department, BigDecimal personnel, BigDecimal publicExpenses, BigDecimal projects) {

    /** The parts together, in yuan; null if one of them is not disclosed. */
    public BigDecimal total() {
      return parts().allMatch(part -> part != null)
          ? parts().reduce(BigDecimal.ZERO, BigDecimal::add)
          : null;
    }

    /** The parts as fractions of the total; empty if it is unknown, zero or has a negative part. */
    List<BigDecimal> shares() {
      BigDecimal total = total();
      if (total == null || total.signum() == 0 || parts().anyMatch(part -> part.signum() < 0)) {
        return List.of();
      }
      return parts().map(part -> part.divide(total, 6, RoundingMode.HALF_UP)).toList();
    }

    private BigDecimal personnelShare() {
      return shares().isEmpty() ? null : shares().get(0);
    }

    private Stream<BigDecimal> parts() {
      return Stream.of(personnel, publicExpenses, projects);
    }
  }

  /** The parts in the order in which they are stacked. */
  private static final List<Part> SERIES = List.of(Part.values());

  /** A kind of spending and how it is filled; the last one is hatched too. */
  private enum Part {
    PERSONNEL("composition.personnel", Theme.DEEP, Color.WHITE),
    PUBLIC_EXPENSES("composition.public", Theme.LIGHT, Theme.INK),
    PROJECTS("composition.projects", new Color(0xF3E3C3), Theme.INK);

    private final String word;
    private final Color fill;
    private final Color ink;

    Part(String word, Color fill, Color ink) {
      this.word = word;
      this.fill = fill;
      this.ink = ink;
    }
  }

  private static final Color HATCH = new Color(0xE3CC9D);

  public CompositionChart {
    bars =
        bars.stream()
            .sorted(
                Comparator.comparing(
                    Bar::personnelShare, Comparator.nullsLast(Comparator.reverseOrder())))
            .toList();
  }

  /** Draws the chart; each department makes it higher, up to {@value Shown#MOST} of them. */
  @Override
  public Picture picture(Words words) {
    Shown<Bar> shown = Shown.of(bars, Shown.MOST, bar -> bar.department().equals(highlighted));
    List<Bar> bars = shown.items();
    Rows rows =
        new Rows(
            bars.stream().map(Bar::department).toList(),
            bars.stream().map(bar -> Figures.tenThousandYuan(words, bar.total())).toList(),
            highlighted);
    NumberAxis axis = Figures.axis(Metric.Scale.PERCENT.sign());
    axis.setRange(0, 100);
    axis.setTickUnit(new NumberTickUnit(20));
    CategoryPlot plot = rows.plot(dataset(bars, words), axis, segments(rows.textSize()));
    plot.setRangeZeroBaselineVisible(false);
    return new Frame(
            words.of("composition.title", fiscalYear, group),
            words.of("composition.subtitle", counted()),
            key(words),
            notes(words, shown),
            source,
            data(words))
        .around(plot, rows.heightWithAxis(), words);
  }

  private static CategoryDataset dataset(List<Bar> bars, Words words) {
    DefaultCategoryDataset dataset = new DefaultCategoryDataset();
    for (int series = 0; series < SERIES.size(); series++) {
      for (int row = 0; row < bars.size(); row++) {
        List<BigDecimal> shares = bars.get(row).shares();
        BigDecimal share = shares.isEmpty() ? null : shares.get(series);
        dataset.addValue(
            Figures.position(share, Metric.Scale.PERCENT),
            words.of(SERIES.get(series).word),
            (Integer) row);
      }
    }
    return dataset;
  }

  private StackedBarRenderer segments(double textSize) {
    StackedBarRenderer renderer = new StackedBarRenderer();
    renderer.setBarPainter(new SegmentPainter());
    ItemLabelPosition centre = new ItemLabelPosition(ItemLabelAnchor.CENTER, TextAnchor.CENTER);
    for (int series = 0; series < SERIES.size(); series++) {
      renderer.setSeriesPaint(series, SERIES.get(series).fill);
      renderer.setSeriesItemLabelPaint(series, SERIES.get(series).ink);
    }
    renderer.setDefaultItemLabelFont(Theme.regular(textSize - 2));
    renderer.setDefaultItemLabelsVisible(true);
    renderer.setDefaultPositiveItemLabelPosition(centre);
    // Without a fallback, a label that does not fit its segment with a blank each side is left out.
    renderer.setPositiveItemLabelPositionFallback(null);
    renderer.setDefaultItemLabelGenerator(
        new StandardCategoryItemLabelGenerator(" {2}% ", Figures.ticks("0.00")));
    return renderer;
  }

  private long counted() {
    return bars.stream().filter(bar -> !bar.shares().isEmpty()).count();
  }

  private static List<LegendItem> key(Words words) {
    return List.of(
        Key.box(words.of(Part.PERSONNEL.word), Part.PERSONNEL.fill),
        Key.box(words.of(Part.PUBLIC_EXPENSES.word), Part.PUBLIC_EXPENSES.fill),
        Key.hatchedBox(words.of(Part.PROJECTS.word), Part.PROJECTS.fill, HATCH));
  }

  private List<String> notes(Words words, Shown<Bar> shown) {
    List<String> notes = new ArrayList<>();
    if (counted() < bars.size()) {
      notes.add(words.of("composition.missing"));
    }
    notes.addAll(shown.notes(words));
    return notes;
  }

  /** Shares in percent, and the total in 万元. */
  private Table data(Words words) {
    List<String> header = new ArrayList<>(List.of(words.of("department")));
    SERIES.forEach(
        part ->
            header.add(words.of("with_unit", words.of(part.word), Metric.Scale.PERCENT.sign())));
    header.add(words.of("with_unit", words.of("composition.total"), words.of("ten_thousand_yuan")));
    return new Table(header, bars.stream().map(CompositionChart::row).toList());
  }

  private static List<String> row(Bar bar) {
    List<Object> row = new ArrayList<>(List.of(bar.department()));
    for (int part = 0; part < SERIES.size(); part++) {
      List<BigDecimal> shares = bar.shares();
      row.add(shares.isEmpty() ? null : Metric.Scale.PERCENT.number(shares.get(part)));
    }
    row.add(bar.total() == null ? null : Figures.tenThousandYuan(bar.total()));
    return Table.row(row.toArray());
  }

  /** Segments with a white edge, the last part hatched. */
  private static final class SegmentPainter extends StandardBarPainter {

    @Override
    public void paintBar(
        Graphics2D graphics,
        BarRenderer renderer,
        int series,
        int row,
        RectangularShape bar,
        RectangleEdge base) {
      super.paintBar(graphics, renderer, series, row, bar, base);
      graphics.setStroke(Theme.HAIRLINE);
      if (SERIES.get(series) == Part.PROJECTS) {
        graphics.setPaint(HATCH);
        graphics.draw(Hatch.lines(bar.getBounds2D()));
      }
      graphics.setPaint(Color.WHITE);
      graphics.draw(bar);
    }
  }
}
