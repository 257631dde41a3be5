package duibiao.chart;

import duibiao.ratio.Metric;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
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
 * How last year's amount became this year's, item by item, with both totals at the ends.
 *
 * <p>The items with the largest changes are drawn, all others as one bar 其他. What the items leave
 * unexplained is in it too, and the note says so.
 *
 * @param department short name
 * @param amount what changes, such as {@code 一般公共预算支出}
 * @param fiscalYear the later year
 * @param before amount of the year before in yuan
 * @param after amount of {@code fiscalYear} in yuan
 * @param items changes in yuan
 * @param most number of items to draw before 其他
 * @param source where the figures come from and as of when
 */
public record WaterfallChart(
    String department,
    String amount,
    int fiscalYear,
    BigDecimal before,
    BigDecimal after,
    List<Item> items,
    int most,
    String source)
    implements Chart {

  /**
   * One item.
   *
   * @param name such as {@code 2010301 行政运行}
   * @param change in yuan; negative for a decrease
   */
  public record Item(String name, BigDecimal change) {}

  /** A bar from one amount to another, in yuan; totals start at zero. */
  private record Step(String name, BigDecimal from, BigDecimal to, boolean isTotal) {

    private BigDecimal change() {
      return to.subtract(from);
    }
  }

  private static final Color TOTAL = new Color(0x7B8794);

  /** Where totals are this many times as large as the changes, the axis does not start at zero. */
  private static final double TALL = 2;

  public WaterfallChart {
    items =
        items.stream()
            .sorted(Comparator.comparing((Item item) -> item.change().abs()).reversed())
            .toList();
  }

  @Override
  public Picture picture(Words words) {
    List<Step> steps = steps(words);
    Rows rows =
        new Rows(
            steps.stream().map(Step::name).toList(),
            steps.stream().map(step -> figure(words, step)).toList(),
            null);
    NumberAxis axis = new NumberAxis();
    axis.setNumberFormatOverride(Figures.ticks("#,##0.##"));
    Theme.calm(axis);
    double base = fit(axis, steps);
    CategoryPlot plot = rows.plot(dataset(steps), axis, new Steps(steps, base));
    plot.setRangeZeroBaselineVisible(base == 0);
    return new Frame(
            words.of("waterfall.title", department, fiscalYear, amount),
            words.of("waterfall.subtitle", change(words)),
            key(words),
            notes(words, base),
            source,
            data(words))
        .around(plot, rows.heightWithAxis(), words);
  }

  private List<Step> steps(Words words) {
    List<Step> steps = new ArrayList<>();
    steps.add(new Step(words.of("year_of", fiscalYear - 1), BigDecimal.ZERO, before, true));
    BigDecimal at = before;
    for (Item item : items.subList(0, Math.min(most, items.size()))) {
      steps.add(new Step(item.name(), at, at.add(item.change()), false));
      at = at.add(item.change());
    }
    int others = Math.max(0, items.size() - most);
    if (at.compareTo(after) != 0 || others > 0) {
      steps.add(new Step(words.of("waterfall.others", others), at, after, false));
    }
    steps.add(new Step(words.of("year_of", fiscalYear), BigDecimal.ZERO, after, true));
    return steps;
  }

  /** Sets the range of the axis, and returns where totals start. */
  private static double fit(NumberAxis axis, List<Step> steps) {
    double least = steps.stream().mapToDouble(step -> at(step.to())).min().orElse(0);
    double most = steps.stream().mapToDouble(step -> at(step.to())).max().orElse(0);
    boolean isTall = least > 0 && least > TALL * (most - least) && most > least;
    double base = isTall ? least - (most - least) * 0.6 : 0;
    Figures.fit(
        axis,
        0.03,
        DoubleStream.concat(
            DoubleStream.of(base), steps.stream().mapToDouble(step -> at(step.to()))));
    axis.setRange(base == 0 ? axis.getLowerBound() : base, axis.getUpperBound());
    return base;
  }

  private static double at(BigDecimal yuan) {
    return yuan.movePointLeft(4).doubleValue();
  }

  private static DefaultCategoryDataset dataset(List<Step> steps) {
    DefaultCategoryDataset dataset = new DefaultCategoryDataset();
    for (int row = 0; row < steps.size(); row++) {
      dataset.addValue(at(steps.get(row).from()), "from", (Integer) row);
      dataset.addValue(at(steps.get(row).to()), "to", (Integer) row);
    }
    return dataset;
  }

  private static String figure(Words words, Step step) {
    String figure = Figures.tenThousandYuan(words, step.change());
    return step.isTotal() || step.change().signum() <= 0 ? figure : "+" + figure;
  }

  /** The change in the words of reports: 增加 or 减少 with the amount, 增长 or 下降 with percent. */
  private String change(Words words) {
    BigDecimal change = after.subtract(before);
    if (change.signum() == 0) {
      return words.of("waterfall.same");
    }
    String direction = change.signum() > 0 ? "waterfall.more" : "waterfall.less";
    String yuan = Figures.tenThousandYuan(words, change.abs());
    if (before.signum() <= 0) {
      return words.of(direction + "_amount", yuan);
    }
    BigDecimal rate = change.abs().divide(before, 6, RoundingMode.HALF_UP);
    return words.of(direction, yuan, Figures.ratio(rate, Metric.Scale.PERCENT));
  }

  private static List<LegendItem> key(Words words) {
    return List.of(
        Key.box(words.of("waterfall.total"), TOTAL),
        Key.box(words.of("waterfall.increase"), Theme.DEEP),
        Key.hatchedBox(words.of("waterfall.decrease"), Theme.LIGHT, Color.WHITE));
  }

  private List<String> notes(Words words, double base) {
    List<String> notes = new ArrayList<>();
    if (base != 0) {
      notes.add(words.of("waterfall.cut"));
    }
    BigDecimal listed = items.stream().map(Item::change).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal rest = after.subtract(before).subtract(listed);
    if (rest.signum() != 0) {
      notes.add(words.of("waterfall.rest", Figures.tenThousandYuan(words, rest)));
    }
    return notes;
  }

  private Table data(Words words) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(Table.row(words.of("year_of", fiscalYear - 1), Figures.tenThousandYuan(before)));
    items.forEach(item -> rows.add(Table.row(item.name(), Figures.tenThousandYuan(item.change()))));
    rows.add(Table.row(words.of("year_of", fiscalYear), Figures.tenThousandYuan(after)));
    return new Table(List.of(words.of("item"), words.of("amount_in_ten_thousand")), rows);
  }

  /** Bars that start where the one before ends. */
  private static final class Steps extends RowRenderer {

    private final transient List<Step> steps;
    private final double base;

    Steps(List<Step> steps, double base) {
      this.steps = steps;
      this.base = base;
    }

    @Override
    void draw(Graphics2D graphics, Row row) {
      Step step = steps.get(row.row());
      Rectangle2D bar = row.between(step.isTotal() ? base : at(step.from()), at(step.to()), 1);
      boolean isLess = step.change().signum() < 0 && !step.isTotal();
      graphics.setPaint(step.isTotal() ? TOTAL : isLess ? Theme.LIGHT : Theme.DEEP);
      graphics.fill(bar);
      graphics.setStroke(Theme.HAIRLINE);
      if (isLess) {
        graphics.setPaint(Color.WHITE);
        graphics.draw(Hatch.lines(bar));
      }
      if (step.isTotal() && base != 0) {
        tear(graphics, bar);
      }
      if (row.row() < steps.size() - 1) {
        double x = row.x(at(step.to()));
        double next = row.middle() + row.height() * 0.5;
        graphics.setPaint(Theme.MUTED_INK);
        graphics.draw(new Line2D.Double(x, next, x, next + row.height() / 3));
      }
    }

    /** Shows that a part of the bar is left out. */
    private static void tear(Graphics2D graphics, Rectangle2D bar) {
      graphics.setPaint(Color.WHITE);
      graphics.setStroke(Theme.STRONG);
      for (int x : new int[] {14, 20}) {
        graphics.draw(
            new Line2D.Double(
                bar.getX() + x, bar.getMaxY() + 1, bar.getX() + x + 6, bar.getMinY() - 1));
      }
      graphics.setStroke(Theme.HAIRLINE);
    }
  }
}
