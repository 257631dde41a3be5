package duibiao.chart;

import duibiao.benchmark.Benchmark;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jfree.chart.LegendItem;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.data.statistics.BoxAndWhiskerItem;
import org.jfree.data.statistics.DefaultBoxAndWhiskerCategoryDataset;

/**
 * How one ratio spreads within peer groups and years, one box each, with those far from the others
 * named.
 *
 * <p>Fewer than {@value Benchmark#MIN_FOR_QUARTILES} members make no box: each is a point.
 *
 * @param measure the ratio
 * @param scope who is compared, such as {@code 普陀区各部门}
 * @param boxes from top to bottom
 * @param source where the figures come from and as of when
 */
public record BoxPlotChart(Measure measure, String scope, List<Box> boxes, String source)
    implements Chart {

  /**
   * One peer group in one year.
   *
   * @param group such as {@code 街道类}
   * @param fiscalYear year of the figures
   * @param members its departments; those without a value are not drawn and not counted in n
   */
  public record Box(String group, int fiscalYear, List<Member> members) {

    public Box {
      members = members.stream().filter(member -> member.value() != null).toList();
    }

    /** The whiskers of the box; null if there are too few members. */
    Whiskers whiskers() {
      return members.size() < Benchmark.MIN_FOR_QUARTILES ? null : Whiskers.of(members);
    }
  }

  /**
   * One department.
   *
   * @param department short name
   * @param value the ratio as a fraction; null if it is not known
   */
  public record Member(String department, BigDecimal value) {}

  public BoxPlotChart {
    boxes = List.copyOf(boxes);
  }

  @Override
  public Picture picture(Words words) {
    Rows rows =
        new Rows(
            boxes.stream().map(box -> words.of("box.row", box.group(), box.fiscalYear())).toList(),
            List.of(
                new Rows.Column(
                    words.of("median"),
                    boxes.stream().map(box -> measure.print(words, median(box))).toList()),
                new Rows.Column(
                    "n", boxes.stream().map(box -> "" + box.members().size()).toList())),
            null,
            true);
    NumberAxis axis = Figures.axis(measure.sign());
    Figures.fit(
        axis,
        0.06,
        boxes.stream()
            .flatMap(box -> box.members().stream())
            .mapToDouble(member -> measure.position(member.value())));
    CategoryPlot plot = rows.plot(dataset(), axis, new BoxRenderer(this));
    plot.setRangeZeroBaselineVisible(false);
    return new Frame(
            words.of("box.title", span(words), scope, measure.label()),
            words.of("box.subtitle", measure.unit()),
            key(words),
            List.of(words.of("box.note", Benchmark.MIN_FOR_QUARTILES)),
            source,
            data(words))
        .around(plot, rows.heightWithAxis(), words);
  }

  private String span(Words words) {
    int first = boxes.stream().mapToInt(Box::fiscalYear).min().orElse(0);
    int last = boxes.stream().mapToInt(Box::fiscalYear).max().orElse(0);
    if (boxes.isEmpty()) {
      return "";
    }
    return first == last ? words.of("year_of", first) : words.of("years_of", first, last);
  }

  private static BigDecimal median(Box box) {
    return box.members().isEmpty() ? null : Whiskers.of(box.members()).spread().median();
  }

  private DefaultBoxAndWhiskerCategoryDataset dataset() {
    DefaultBoxAndWhiskerCategoryDataset dataset = new DefaultBoxAndWhiskerCategoryDataset();
    for (int row = 0; row < boxes.size(); row++) {
      Whiskers box = boxes.get(row).whiskers();
      dataset.add(
          box == null
              ? new BoxAndWhiskerItem(null, null, null, null, null, null, null, null, List.of())
              : new BoxAndWhiskerItem(
                  null,
                  measure.position(box.spread().median()),
                  measure.position(box.spread().q1()),
                  measure.position(box.spread().q3()),
                  measure.position(box.low()),
                  measure.position(box.high()),
                  null,
                  null,
                  box.outside().stream().map(each -> measure.position(each.value())).toList()),
          measure.label(),
          (Integer) row);
    }
    return dataset;
  }

  private static List<LegendItem> key(Words words) {
    return List.of(
        Key.box(words.of("quartiles"), BoxRenderer.FILL),
        Key.line(words.of("median"), Theme.INK, Theme.STRONG),
        Key.mark(words.of("box.outside"), Mark.OUTLIER),
        Key.mark(words.of("box.member", Benchmark.MIN_FOR_QUARTILES), Mark.peer(4.5)));
  }

  private Table data(Words words) {
    return new Table(
        List.of(
            words.of("group"),
            words.of("year"),
            words.of("department"),
            measure.withUnit(words),
            words.of("state")),
        boxes.stream().flatMap(box -> rows(box, words)).toList());
  }

  private Stream<List<String>> rows(Box box, Words words) {
    List<Member> outside = box.whiskers() == null ? List.of() : box.whiskers().outside();
    return box.members().stream()
        .map(
            member ->
                Table.row(
                    box.group(),
                    box.fiscalYear(),
                    member.department(),
                    measure.number(member.value()),
                    outside.contains(member) ? words.of("outlier") : null));
  }
}
