package duibiao.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.LegendItem;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * The share of procurement that departments reserve for small and medium enterprises (面向中小企业预留比例),
 * as bars before the lines that rules draw.
 *
 * <p>The base of the rules is the suitable projects above the limits, the base here is all
 * procurement: a bar that ends before a line is worth a check and no more, and the note says so.
 *
 * @param measure the share, such as {@code 面向中小企业预留比例}
 * @param fiscalYear year of the figures
 * @param group who is compared
 * @param bars the departments, in any order
 * @param lines the lines in force in the year, the lowest first
 * @param highlighted name of the department in question; null if none is
 * @param source where the figures come from and as of when
 */
public record ReserveChart(
    Measure measure,
    int fiscalYear,
    String group,
    List<Bar> bars,
    List<LegalLine> lines,
    String highlighted,
    String source)
    implements Chart {

  /**
   * One department.
   *
   * @param department short name
   * @param share a fraction; null if it is not known
   */
  public record Bar(String department, BigDecimal share) {}

  /**
   * A line that a rule draws.
   *
   * @param share the least share, a fraction
   * @param words what it is for, such as {@code 工程40%}
   * @param basis the rule and its date of effect, such as {@code 财库〔2022〕19号，2022年7月1日起}
   */
  public record LegalLine(BigDecimal share, String words, String basis) {}

  private static final List<Color> BANDS =
      List.of(new Color(0xD5DCE4), new Color(0xE4E9EE), new Color(0xF1F4F7));
  private static final List<BasicStroke> STROKES =
      List.of(
          new BasicStroke(2.6f),
          new BasicStroke(
              2.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1f, new float[] {4, 2.5f}, 0));
  private static final double BAR = 0.42;

  public ReserveChart {
    bars =
        bars.stream()
            .sorted(
                Comparator.comparing(Bar::share, Comparator.nullsLast(Comparator.reverseOrder())))
            .toList();
    lines = lines.stream().sorted(Comparator.comparing(LegalLine::share)).toList();
  }

  @Override
  public Picture picture(Words words) {
    Shown<Bar> shown = Shown.of(bars, Shown.MOST, this::isHighlighted);
    List<Bar> drawn = shown.items();
    Rows rows =
        new Rows(
            drawn.stream().map(Bar::department).toList(),
            List.of(
                new Rows.Column(
                    words.of("reserve.share"),
                    drawn.stream().map(bar -> measure.print(words, bar.share())).toList()),
                new Rows.Column(
                    words.of("reserve.check"),
                    drawn.stream().map(bar -> below(bar, words)).toList())),
            highlighted,
            false);
    NumberAxis axis = Figures.axis(measure.sign());
    axis.setTickUnit(new NumberTickUnit(20));
    axis.setRange(0, end());
    CategoryPlot plot = rows.plot(dataset(drawn), axis, new Bullets(drawn));
    plot.setRangeGridlinesVisible(false);
    plot.setRangeZeroBaselineVisible(false);
    return new Frame(
            words.of("reserve.title", fiscalYear, group, measure.label()),
            words.of("reserve.subtitle", known()),
            key(),
            notes(words, shown),
            source,
            data(words))
        .around(plot, rows.heightWithAxis(), words);
  }

  private boolean isHighlighted(Bar bar) {
    return bar.department().equals(highlighted);
  }

  private long known() {
    return bars.stream().filter(bar -> bar.share() != null).count();
  }

  /** Shares can be above 100 % where a document is wrong. */
  private double end() {
    return bars.stream()
        .filter(bar -> bar.share() != null)
        .mapToDouble(bar -> measure.position(bar.share()))
        .reduce(measure.position(BigDecimal.ONE), Math::max);
  }

  /**
   * Names the lowest line if a share does not reach it; the others are for parts of procurement.
   */
  private String below(Bar bar, Words words) {
    if (bar.share() == null) {
      return "";
    }
    return lines.stream()
        .limit(1)
        .filter(line -> bar.share().compareTo(line.share()) < 0)
        .findFirst()
        .map(line -> words.of("reserve.below", percent(line)))
        .orElse("");
  }

  /** A line in as few digits as it has. */
  private String percent(LegalLine line) {
    return new BigDecimal(measure.scale().number(line.share())).stripTrailingZeros().toPlainString()
        + measure.sign();
  }

  private DefaultCategoryDataset dataset(List<Bar> drawn) {
    DefaultCategoryDataset dataset = new DefaultCategoryDataset();
    for (int row = 0; row < drawn.size(); row++) {
      dataset.addValue(measure.position(drawn.get(row).share()), measure.label(), (Integer) row);
    }
    return dataset;
  }

  private List<LegendItem> key() {
    List<LegendItem> key = new ArrayList<>();
    key.add(Key.box(measure.label(), Theme.PEER));
    bars.stream()
        .filter(this::isHighlighted)
        .map(bar -> Key.box(bar.department(), Theme.HIGHLIGHT))
        .forEach(key::add);
    for (int i = 0; i < lines.size(); i++) {
      key.add(Key.line(lines.get(i).words(), Theme.INK, stroke(i)));
    }
    return key;
  }

  private static BasicStroke stroke(int line) {
    return STROKES.get(line % STROKES.size());
  }

  private List<String> notes(Words words, Shown<Bar> shown) {
    List<String> notes = new ArrayList<>();
    for (LegalLine line : lines) {
      notes.add(words.of("reserve.basis", line.words(), line.basis()));
    }
    notes.add(words.of("reserve.note"));
    notes.addAll(shown.notes(words));
    return notes;
  }

  private Table data(Words words) {
    return new Table(
        List.of(words.of("department"), measure.withUnit(words), words.of("reserve.check")),
        bars.stream()
            .map(bar -> Table.row(bar.department(), measure.number(bar.share()), below(bar, words)))
            .toList());
  }

  /** Bars before bands, with the lines as strokes across both. */
  private final class Bullets extends RowRenderer {

    private final transient List<Bar> drawn;

    Bullets(List<Bar> drawn) {
      this.drawn = drawn;
    }

    @Override
    void draw(Graphics2D graphics, Row row) {
      double from = 0;
      for (int i = 0; i <= lines.size(); i++) {
        double to = i < lines.size() ? measure.position(lines.get(i).share()) : end();
        graphics.setPaint(BANDS.get(Math.min(i, BANDS.size() - 1)));
        graphics.fill(row.between(from, to, 1));
        from = to;
      }
      Bar bar = drawn.get(row.row());
      if (bar.share() != null) {
        graphics.setPaint(isHighlighted(bar) ? Theme.HIGHLIGHT : Theme.PEER);
        graphics.fill(row.between(0, measure.position(bar.share()), BAR));
      }
      graphics.setPaint(Theme.INK);
      for (int i = 0; i < lines.size(); i++) {
        double at = measure.position(lines.get(i).share());
        Rectangle2D line = row.between(at, at, 1);
        graphics.setStroke(stroke(i));
        graphics.draw(new Line2D.Double(line.getX(), line.getMinY(), line.getX(), line.getMaxY()));
      }
    }
  }
}
