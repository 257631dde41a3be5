package duibiao.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jfree.chart.LegendItem;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * Departments by ratios: where each stands, as a colour with its number or letter. What is missing
 * is hatched, with a letter for the reason.
 *
 * @param title what is shown, such as {@code 2025年普陀区街道类部门各项指标百分位}
 * @param subtitle unit and number of members, such as {@code 单位：百分位（P0至P100）　样本数n＝8}
 * @param metrics names of the ratios from left to right
 * @param departments the departments from top to bottom
 * @param levels what the five colours stand for, from the lightest to the darkest
 * @param highlighted name of the department in question; null if none is
 * @param source where the figures come from and as of when
 */
public record HeatMapChart(
    String title,
    String subtitle,
    List<String> metrics,
    List<Line> departments,
    List<String> levels,
    String highlighted,
    String source)
    implements Chart {

  /**
   * One department.
   *
   * @param department short name
   * @param cells one a ratio
   */
  public record Line(String department, List<Cell> cells) {}

  /**
   * Where a department stands on a ratio.
   *
   * @param level 0 to 4 for the colour; null if it is not known
   * @param symbol what is printed, such as {@code 85} or {@code B}
   * @param reason why it is not known; null if it is
   */
  public record Cell(Integer level, String symbol, String reason) {

    /** A percentile, from 0 to 1, as a whole number on the colour of its fifth. */
    public static Cell percentile(BigDecimal fraction) {
      BigDecimal percent = fraction.movePointRight(2).setScale(0, RoundingMode.HALF_UP);
      int fifth = fraction.multiply(BigDecimal.valueOf(LEVELS)).intValue();
      return new Cell(Math.min(LEVELS - 1, fifth), percent.toPlainString(), null);
    }

    /** A rating by its letter. */
    public static Cell rating(int level, String letter) {
      return new Cell(level, letter, null);
    }

    /** A ratio that is not known. */
    public static Cell missing(String reason) {
      return new Cell(null, "", reason);
    }
  }

  private static final int LEVELS = 5;
  private static final List<Color> FILLS =
      Stream.of(0xE9EFF5, 0xCBDAE8, 0x97B8D4, 0x4F83B0, 0x17406A).map(Color::new).toList();
  private static final Color HATCH = new Color(0xCBD2D9);
  private static final double GUTTER = 0.02;

  public HeatMapChart {
    metrics = List.copyOf(metrics);
    levels = List.copyOf(levels);
    for (Line line : departments) {
      if (line.cells().size() != metrics.size()) {
        throw new IllegalArgumentException(
            "Invalid cells of '%s': %s (expected one a metric, %s)"
                .formatted(line.department(), line.cells().size(), metrics.size()));
      }
    }
    departments = List.copyOf(departments);
  }

  @Override
  public Picture picture(Words words) {
    Shown<Line> shown =
        Shown.of(departments, Shown.MOST, line -> line.department().equals(highlighted));
    List<Line> lines = shown.items();
    Rows rows =
        new Rows(lines.stream().map(Line::department).toList(), List.of(), highlighted, false);
    int columns = Math.max(1, metrics.size());
    List<HeadAxis.Head> heads =
        IntStream.range(0, metrics.size())
            .mapToObj(i -> new HeadAxis.Head(i + 0.5, metrics.get(i)))
            .toList();
    HeadAxis axis = new HeadAxis(0, columns, heads, rows.drawingWidth() / columns - 6);
    CategoryPlot plot = rows.plot(dataset(lines), axis, new Cells(lines, rows.textSize()));
    plot.setRangeGridlinesVisible(false);
    plot.setRangeZeroBaselineVisible(false);
    List<String> notes = new ArrayList<>(shown.notes(words));
    return new Frame(title, subtitle, key(words), notes, source, data(words))
        .around(plot, rows.height() + (int) Math.ceil(axis.height()), words);
  }

  private DefaultCategoryDataset dataset(List<Line> lines) {
    DefaultCategoryDataset dataset = new DefaultCategoryDataset();
    for (int row = 0; row < lines.size(); row++) {
      for (int metric = 0; metric < metrics.size(); metric++) {
        dataset.addValue(
            lines.get(row).cells().get(metric).level(), (Integer) metric, (Integer) row);
      }
    }
    return dataset;
  }

  /** Every reason in the order in which it first occurs; its place makes its letter. */
  private List<String> reasons() {
    return departments.stream()
        .flatMap(line -> line.cells().stream())
        .map(Cell::reason)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private static String letter(int reason) {
    return Character.toString('a' + reason);
  }

  private List<LegendItem> key(Words words) {
    List<LegendItem> key = new ArrayList<>();
    for (int level = 0; level < levels.size(); level++) {
      key.add(Key.box(levels.get(level), FILLS.get(level)));
    }
    List<String> reasons = reasons();
    for (int reason = 0; reason < reasons.size(); reason++) {
      key.add(
          Key.hatchedBox(
              words.of("heat.reason", letter(reason), reasons.get(reason)), Color.WHITE, HATCH));
    }
    return key;
  }

  private Table data(Words words) {
    List<String> header = new ArrayList<>(List.of(words.of("department")));
    header.addAll(metrics);
    return new Table(
        header,
        departments.stream()
            .map(
                line ->
                    Stream.concat(
                            Stream.of(line.department()),
                            line.cells().stream()
                                .map(cell -> cell.reason() == null ? cell.symbol() : cell.reason()))
                        .toList())
            .toList());
  }

  /** Cells side by side. */
  private final class Cells extends RowRenderer {

    private final transient List<Line> lines;
    private final transient List<String> reasons = reasons();
    private final double textSize;

    Cells(List<Line> lines, double textSize) {
      this.lines = lines;
      this.textSize = textSize - 1;
    }

    @Override
    void draw(Graphics2D graphics, Row row) {
      List<Cell> cells = lines.get(row.row()).cells();
      for (int i = 0; i < cells.size(); i++) {
        draw(graphics, cells.get(i), row.between(i + GUTTER, i + 1 - GUTTER, 1.22));
      }
    }

    private void draw(Graphics2D graphics, Cell cell, Rectangle2D place) {
      Color ink = Theme.INK;
      String symbol = Theme.drawable(cell.symbol());
      if (cell.level() == null) {
        graphics.setPaint(HATCH);
        graphics.setStroke(Theme.HAIRLINE);
        graphics.draw(Hatch.lines(place));
        graphics.draw(place);
        symbol = letter(reasons.indexOf(cell.reason()));
        ink = Theme.MUTED_INK;
      } else {
        graphics.setPaint(FILLS.get(cell.level()));
        graphics.fill(place);
        ink = cell.level() > 2 ? Color.WHITE : Theme.INK;
      }
      Lettering.regular(textSize, ink)
          .write(graphics, symbol, 0.5, place.getCenterX(), place.getCenterY());
    }
  }
}
