package duibiao.chart;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jfree.chart.LegendItem;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * The departments of a district as a map: those near to each other spend about as much, on about
 * the same things. Clusters differ in shape and colour; the axes have no meaning, and are not
 * drawn.
 *
 * @param fiscalYear year of the budgets
 * @param group who is shown, such as {@code 普陀区各部门}
 * @param spots the departments
 * @param shown share of the squared distances that the map can show, a fraction
 * @param source where the figures come from and as of when
 */
public record DistrictMapChart(
    int fiscalYear, String group, List<Spot> spots, BigDecimal shown, String source)
    implements Chart {

  /**
   * One department.
   *
   * @param department short name
   * @param kind its kind (类别); empty if it is not known
   * @param cluster number of its cluster, from 1
   * @param x place across, in distances
   * @param y place upwards, in the same unit
   */
  public record Spot(String department, String kind, int cluster, BigDecimal x, BigDecimal y) {}

  private static final int HEIGHT = 460;

  /** Room around the outermost dots, for their names, as a share of the map. */
  private static final double MARGIN = 0.09;

  private static final int PERCENT_POWER = 2;

  public DistrictMapChart {
    spots =
        spots.stream()
            .sorted(Comparator.comparingInt(Spot::cluster).thenComparing(Spot::department))
            .toList();
  }

  @Override
  public Picture picture(Words words) {
    XYPlot plot = new XYPlot(dataset(), hidden(), hidden(), null);
    scale(plot);
    plot.setRenderer(new DotRenderer(Mark.GROUPS, names()));
    Theme.calm(plot);
    plot.setRangeGridlinesVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setFixedDomainAxisSpace(new AxisSpace());
    plot.setFixedRangeAxisSpace(new AxisSpace());
    return new Frame(
            words.of("map.title", fiscalYear, group),
            words.of("map.subtitle", spots.size()),
            key(words),
            List.of(
                words.of("map.axes"),
                words.of("map.shown", percent()),
                words.of("map.clusters"),
                words.of("map.names")),
            source,
            data(words))
        .around(plot, HEIGHT, words);
  }

  private static NumberAxis hidden() {
    NumberAxis axis = new NumberAxis();
    axis.setVisible(false);
    return axis;
  }

  /** A distance is as long upwards as it is across. */
  private void scale(XYPlot plot) {
    var across = spots.stream().mapToDouble(spot -> spot.x().doubleValue()).summaryStatistics();
    var up = spots.stream().mapToDouble(spot -> spot.y().doubleValue()).summaryStatistics();
    double width = Math.max(across.getMax() - across.getMin(), 1e-9) * (1 + 2 * MARGIN);
    double height = Math.max(up.getMax() - up.getMin(), 1e-9) * (1 + 2 * MARGIN);
    double unit = Math.max(width / Theme.INNER_WIDTH, height / HEIGHT);
    double middle = (across.getMax() + across.getMin()) / 2;
    double level = (up.getMax() + up.getMin()) / 2;
    double reach = unit * Theme.INNER_WIDTH / 2;
    double rise = unit * HEIGHT / 2;
    plot.getDomainAxis().setRange(middle - reach, middle + reach);
    plot.getRangeAxis().setRange(level - rise, level + rise);
  }

  /** Series of a cluster; the district has no more clusters than there are marks. */
  private static int series(Spot spot) {
    return (spot.cluster() - 1) % Mark.GROUPS.size();
  }

  private XYSeriesCollection dataset() {
    XYSeriesCollection dataset = new XYSeriesCollection();
    for (int series = 0; series < Mark.GROUPS.size(); series++) {
      dataset.addSeries(new XYSeries((Integer) series, false));
    }
    spots.forEach(
        spot ->
            dataset.getSeries(series(spot)).add(spot.x().doubleValue(), spot.y().doubleValue()));
    return dataset;
  }

  /** All names; those that would cover another are not written. */
  private List<DotRenderer.Name> names() {
    int[] items = new int[Mark.GROUPS.size()];
    List<DotRenderer.Name> names = new ArrayList<>();
    for (Spot spot : spots) {
      int series = series(spot);
      names.add(
          new DotRenderer.Name(series, items[series]++, Theme.drawable(spot.department()), false));
    }
    return names;
  }

  private List<LegendItem> key(Words words) {
    Map<Integer, List<Spot>> clusters =
        spots.stream().collect(groupingBy(Spot::cluster, TreeMap::new, toList()));
    List<LegendItem> key = new ArrayList<>();
    clusters.forEach(
        (number, members) ->
            key.add(
                Key.mark(name(words, number, members), Mark.GROUPS.get(series(members.get(0))))));
    return key;
  }

  /** A cluster is called by the kind that most of it is of, where there is one. */
  private static String name(Words words, int number, List<Spot> members) {
    return members.stream()
        .filter(spot -> !spot.kind().isEmpty())
        .collect(groupingBy(Spot::kind, TreeMap::new, counting()))
        .entrySet()
        .stream()
        .filter(kind -> 2 * kind.getValue() > members.size())
        .findFirst()
        .map(kind -> words.of("map.cluster_of", number, members.size(), kind.getKey()))
        .orElseGet(() -> words.of("map.cluster", number, members.size()));
  }

  private String percent() {
    return shown.movePointRight(PERCENT_POWER).setScale(0, RoundingMode.HALF_UP) + "%";
  }

  private Table data(Words words) {
    return new Table(
        List.of(
            words.of("department"),
            words.of("kind"),
            words.of("map.cluster_column"),
            words.of("map.x"),
            words.of("map.y")),
        spots.stream()
            .map(
                spot ->
                    Table.row(
                        spot.department(),
                        spot.kind(),
                        Integer.toString(spot.cluster()),
                        spot.x().toPlainString(),
                        spot.y().toPlainString()))
            .toList());
  }
}
