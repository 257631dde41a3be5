package duibiao.chart;

import duibiao.benchmark.Benchmark;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jfree.chart.LegendItem;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * One department on all ratios, each on a scale of its own with the median of the peers in the
 * middle and the farther end of them at an edge.
 *
 * <p>The side that is worth a look is on the left; a ratio without such a side has its higher
 * values on the right.
 *
 * @param fiscalYear year of the figures
 * @param department short name of the department in question
 * @param group its peers, such as {@code 普陀区街道类部门}
 * @param spines the ratios from top to bottom
 * @param source where the figures come from and as of when
 */
public record SpineChart(
    int fiscalYear, String department, String group, List<Spine> spines, String source)
    implements Chart {

  /** Which values of a ratio are worth a look (需关注). */
  public enum Attention {
    HIGH,
    LOW,
    NEITHER
  }

  /**
   * One ratio.
   *
   * @param measure the ratio
   * @param attention which values are worth a look
   * @param value the department's; null if it is not known
   * @param peers least, lower quartile, median, upper quartile and greatest value of the peers;
   *     empty if nobody has one
   * @param n number of peers with a value
   */
  public record Spine(
      Measure measure, Attention attention, BigDecimal value, List<BigDecimal> peers, int n) {

    public Spine {
      if (!peers.isEmpty() && peers.size() != 5) {
        throw new IllegalArgumentException(
            "Invalid peers: %s values (expected none or 5)".formatted(peers.size()));
      }
      peers = List.copyOf(peers);
    }

    boolean hasQuartiles() {
      return n >= Benchmark.MIN_FOR_QUARTILES && !peers.isEmpty();
    }

    BigDecimal median() {
      return peers.isEmpty() ? null : peers.get(2);
    }

    /** Where a value stands from −1 to 1, with the median at 0; null if there is no scale. */
    Double position(BigDecimal at) {
      if (at == null || peers.isEmpty()) {
        return null;
      }
      double least = at(peers.get(0));
      double most = at(peers.get(4));
      double reach = Math.max(Math.abs(least), Math.abs(most));
      double position = reach == 0 ? Math.signum(at(at)) : at(at) / reach;
      double clamped = Math.max(-1, Math.min(1, position));
      return attention == Attention.HIGH ? 0.0 - clamped : clamped;
    }

    private double at(BigDecimal value) {
      return value.subtract(median()).doubleValue();
    }

    /** Whether the value is in the quarter of the peers that is worth a look. */
    boolean isWorthALook() {
      if (value == null || !hasQuartiles()) {
        return false;
      }
      return switch (attention) {
        case HIGH -> value.compareTo(peers.get(3)) > 0;
        case LOW -> value.compareTo(peers.get(1)) < 0;
        case NEITHER -> false;
      };
    }

    Mark mark() {
      if (attention == Attention.NEITHER) {
        return Mark.HOLLOW;
      }
      return isWorthALook() ? Mark.LEFT : Mark.FILLED;
    }
  }

  private static final Color WHOLE = new Color(0xE9EDF2);
  private static final Color HALF = new Color(0xC3CFDB);
  private static final double EDGE = 1.06;

  public SpineChart {
    spines = List.copyOf(spines);
  }

  @Override
  public Picture picture(Words words) {
    Rows rows =
        new Rows(
            spines.stream().map(spine -> spine.measure().label()).toList(),
            List.of(
                column(words.of("spine.own"), spine -> spine.measure().print(words, spine.value())),
                column(words.of("median"), spine -> spine.measure().print(words, spine.median())),
                column("n", spine -> "" + spine.n())),
            null,
            false);
    List<HeadAxis.Head> heads =
        List.of(
            new HeadAxis.Head(-0.72, words.of("spine.left")),
            new HeadAxis.Head(0, words.of("median")),
            new HeadAxis.Head(0.72, words.of("spine.right")));
    HeadAxis axis = new HeadAxis(-EDGE, EDGE, heads, rows.drawingWidth() / 3);
    CategoryPlot plot = rows.plot(dataset(), axis, new Spines());
    plot.setRangeGridlinesVisible(false);
    plot.setRangeZeroBaselineVisible(false);
    return new Frame(
            words.of("spine.title", department, fiscalYear),
            words.of("spine.subtitle", group),
            key(words),
            List.of(words.of("spine.note", Benchmark.MIN_FOR_QUARTILES)),
            source,
            data(words))
        .around(plot, rows.height() + (int) axis.height(), words);
  }

  private Rows.Column column(String head, Function<Spine, String> cell) {
    return new Rows.Column(head, spines.stream().map(cell).toList());
  }

  /** The five figures of the peers and the department's own, as positions. */
  private DefaultCategoryDataset dataset() {
    DefaultCategoryDataset dataset = new DefaultCategoryDataset();
    List<String> series = List.of("q0", "q1", "median", "q3", "q4");
    for (int row = 0; row < spines.size(); row++) {
      Spine spine = spines.get(row);
      for (int i = 0; i < series.size(); i++) {
        BigDecimal figure = spine.peers().isEmpty() ? null : spine.peers().get(i);
        dataset.addValue(spine.position(figure), series.get(i), (Integer) row);
      }
      dataset.addValue(spine.position(spine.value()), department, (Integer) row);
    }
    return dataset;
  }

  private List<LegendItem> key(Words words) {
    return List.of(
        Key.mark(words.of("spine.worth_a_look"), Mark.LEFT),
        Key.mark(words.of("spine.judged"), Mark.FILLED),
        Key.mark(words.of("spine.neither"), Mark.HOLLOW),
        Key.box(words.of("spine.whole"), WHOLE),
        Key.box(words.of("quartiles"), HALF));
  }

  private Table data(Words words) {
    return new Table(
        List.of(
            words.of("measure"),
            words.of("unit_column"),
            department,
            words.of("least"),
            "Q1",
            words.of("median"),
            "Q3",
            words.of("greatest"),
            "n"),
        spines.stream().map(SpineChart::row).toList());
  }

  private static List<String> row(Spine spine) {
    Measure measure = spine.measure();
    Stream<Object> own = Stream.of(measure.label(), measure.unit(), number(measure, spine.value()));
    Stream<Object> peers =
        spine.peers().isEmpty()
            ? Stream.of("", "", "", "", "")
            : spine.peers().stream().map(figure -> number(measure, figure));
    return Table.row(
        Stream.of(own, peers, Stream.<Object>of(spine.n())).flatMap(cells -> cells).toArray());
  }

  private static Object number(Measure measure, BigDecimal value) {
    return value == null ? "" : measure.number(value);
  }

  /** Bands of the peers with the department's mark on them. */
  private final class Spines extends RowRenderer {

    @Override
    void draw(Graphics2D graphics, Row row) {
      Spine spine = spines.get(row.row());
      if (spine.peers().isEmpty()) {
        return;
      }
      band(graphics, row, WHOLE, 0, 4);
      if (spine.hasQuartiles()) {
        band(graphics, row, HALF, 1, 3);
      }
      Rectangle2D middle = row.between(0, 0, 1.3);
      graphics.setPaint(Theme.INK);
      graphics.setStroke(Theme.HAIRLINE);
      graphics.draw(
          new Line2D.Double(middle.getX(), middle.getMinY(), middle.getX(), middle.getMaxY()));
      if (spine.value() != null) {
        spine.mark().draw(graphics, row.x(spine.position(spine.value())), row.middle());
      }
    }

    private void band(Graphics2D graphics, Row row, Color colour, int from, int to) {
      Spine spine = spines.get(row.row());
      graphics.setPaint(colour);
      graphics.fill(
          row.between(
              spine.position(spine.peers().get(from)), spine.position(spine.peers().get(to)), 0.7));
    }
  }
}
