package duibiao.chart;

import duibiao.ratio.Metric;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jfree.chart.LegendItem;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * Final accounts beside the budget of the same year: two dots a department, the budget at 100 and
 * what was spent as a share of it (预算执行率), so that small and large departments read alike.
 *
 * @param fiscalYear year of the figures
 * @param group who is compared
 * @param bars the departments, in any order
 * @param highlighted name of the department in question; null if none is
 * @param source where the figures come from and as of when
 */
public record ExecutionChart(
    int fiscalYear, String group, List<Bar> bars, String highlighted, String source)
    implements Chart {

  /**
   * One department.
   *
   * @param department short name
   * @param budget in yuan; null if it is not known
   * @param spent by the final accounts, in yuan; null likewise
   */
  public record Bar(String department, BigDecimal budget, BigDecimal spent) {

    /** The rate as a fraction; null if a side is not known or nothing was budgeted. */
    public BigDecimal rate() {
      return budget == null || spent == null || budget.signum() <= 0
          ? null
          : spent.divide(budget, 6, RoundingMode.HALF_UP);
    }
  }

  private static final Metric.Scale PERCENT = Metric.Scale.PERCENT;
  private static final double BUDGET = 100;

  public ExecutionChart {
    bars =
        bars.stream()
            .sorted(
                Comparator.comparing(Bar::rate, Comparator.nullsLast(Comparator.reverseOrder())))
            .toList();
  }

  @Override
  public Picture picture(Words words) {
    Shown<Bar> shown = Shown.of(bars, Shown.MOST, bar -> bar.department().equals(highlighted));
    List<Bar> drawn = shown.items();
    Rows rows =
        new Rows(
            drawn.stream().map(Bar::department).toList(),
            List.of(
                new Rows.Column(
                    words.of("execution.budget"),
                    drawn.stream()
                        .map(bar -> Figures.tenThousandYuan(words, bar.budget()))
                        .toList()),
                new Rows.Column(
                    words.of("execution.spent"),
                    drawn.stream()
                        .map(bar -> Figures.tenThousandYuan(words, bar.spent()))
                        .toList()),
                new Rows.Column(
                    words.of("execution.rate"),
                    drawn.stream().map(bar -> Figures.ratio(bar.rate(), PERCENT)).toList())),
            highlighted,
            false);
    NumberAxis axis = Figures.axis(PERCENT.sign());
    Figures.fit(
        axis,
        0.06,
        DoubleStream.concat(
            DoubleStream.of(BUDGET),
            drawn.stream()
                .filter(bar -> bar.rate() != null)
                .mapToDouble(bar -> Figures.position(bar.rate(), PERCENT))));
    CategoryPlot plot = rows.plot(dataset(drawn, words), axis, new Pairs(drawn));
    plot.setRangeZeroBaselineVisible(false);
    return new Frame(
            words.of("execution.title", fiscalYear, group),
            words.of("execution.subtitle", known()),
            key(words),
            notes(words, shown),
            source,
            data(words))
        .around(plot, rows.heightWithAxis(), words);
  }

  private long known() {
    return bars.stream().filter(bar -> bar.rate() != null).count();
  }

  private static DefaultCategoryDataset dataset(List<Bar> drawn, Words words) {
    DefaultCategoryDataset dataset = new DefaultCategoryDataset();
    for (int row = 0; row < drawn.size(); row++) {
      BigDecimal rate = drawn.get(row).rate();
      dataset.addValue(
          rate == null ? null : (Double) BUDGET, words.of("execution.budget"), (Integer) row);
      dataset.addValue(Figures.position(rate, PERCENT), words.of("execution.spent"), (Integer) row);
    }
    return dataset;
  }

  private List<LegendItem> key(Words words) {
    List<LegendItem> key = new ArrayList<>();
    key.add(Key.mark(words.of("execution.budget_dot"), Mark.HOLLOW));
    key.add(Key.mark(words.of("execution.spent_dot"), Mark.FILLED));
    bars.stream()
        .filter(bar -> bar.department().equals(highlighted))
        .map(bar -> Key.mark(bar.department() + Figures.ratio(bar.rate(), PERCENT), Mark.HIGHLIGHT))
        .forEach(key::add);
    return key;
  }

  private List<String> notes(Words words, Shown<Bar> shown) {
    List<String> notes = new ArrayList<>();
    if (known() < bars.size()) {
      notes.add(words.of("execution.missing"));
    }
    notes.addAll(shown.notes(words));
    return notes;
  }

  private Table data(Words words) {
    String unit = words.of("ten_thousand_yuan");
    return new Table(
        List.of(
            words.of("department"),
            words.of("with_unit", words.of("execution.budget"), unit),
            words.of("with_unit", words.of("execution.spent"), unit),
            words.of("with_unit", words.of("execution.rate"), PERCENT.sign())),
        bars.stream()
            .map(
                bar ->
                    Table.row(
                        bar.department(),
                        bar.budget() == null ? null : Figures.tenThousandYuan(bar.budget()),
                        bar.spent() == null ? null : Figures.tenThousandYuan(bar.spent()),
                        bar.rate() == null ? null : PERCENT.number(bar.rate())))
            .toList());
  }

  /** Two dots with a line between them. */
  private final class Pairs extends RowRenderer {

    private final transient List<Bar> drawn;

    Pairs(List<Bar> drawn) {
      this.drawn = drawn;
    }

    @Override
    void draw(Graphics2D graphics, Row row) {
      Bar bar = drawn.get(row.row());
      if (bar.rate() == null) {
        return;
      }
      double budget = row.x(BUDGET);
      double spent = row.x(Figures.position(bar.rate(), PERCENT));
      graphics.setPaint(Theme.PEER);
      graphics.setStroke(Theme.STRONG);
      graphics.draw(new Line2D.Double(budget, row.middle(), spent, row.middle()));
      Mark.HOLLOW.draw(graphics, budget, row.middle());
      boolean isOwn = bar.department().equals(highlighted);
      (isOwn ? Mark.HIGHLIGHT : Mark.FILLED).draw(graphics, spent, row.middle());
    }
  }
}
