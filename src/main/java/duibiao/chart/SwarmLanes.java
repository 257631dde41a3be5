package duibiao.chart;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import duibiao.benchmark.Peers;
import duibiao.chart.BeeswarmChart.Dot;
import duibiao.chart.LaneAxis.Lane;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.jfree.chart.annotations.XYLineAnnotation;

/**
 * The dots of a beeswarm on a lane for each kind, the highest median at the top; on one lane where
 * there is but one kind.
 *
 * @param kinds the kinds from the top
 * @param lanes their lanes
 * @param measure what the dots are of
 */
record SwarmLanes(List<Kind> kinds, List<Lane> lanes, Measure measure) {

  /** Fewest dots of a lane for a median to say something. */
  static final int MIN_FOR_MEDIAN = 3;

  private static final int LEAST_HEIGHT = 150;
  private static final int LEAST_LANE = 38;

  /** Room in px for names above and below the dots. */
  private static final int NAMES = 84;

  /** Room in px between the dots of two lanes. */
  private static final int BETWEEN = 22;

  /** The dots of one kind and how they stand beside each other. */
  record Kind(String name, List<Dot> dots, Swarm swarm) {

    BigDecimal median() {
      return Peers.spread(dots.stream().map(Dot::value).toList()).median();
    }
  }

  /** A dot and its height in px above the middle of the plot. */
  record Spot(Dot dot, double height) {}

  /**
   * Puts dots on lanes.
   *
   * @param dots dots with a value
   * @param px px of one unit of the scale
   * @param radius px of a dot
   */
  static SwarmLanes of(List<Dot> dots, Measure measure, double px, double radius) {
    boolean areSeveral = areSeveral(dots);
    Map<String, List<Dot>> byKind =
        dots.stream()
            .collect(groupingBy(dot -> areSeveral ? dot.kind() : "", LinkedHashMap::new, toList()));
    List<Kind> kinds =
        byKind.entrySet().stream()
            .map(
                kind ->
                    new Kind(
                        kind.getKey(),
                        kind.getValue(),
                        Swarm.of(
                            kind.getValue().stream()
                                .mapToDouble(dot -> measure.position(dot.value()) * px)
                                .toArray(),
                            2 * radius + 1)))
            .sorted(Comparator.comparing(Kind::median).reversed().thenComparing(Kind::name))
            .toList();
    return new SwarmLanes(kinds, areSeveral ? lanes(kinds) : List.of(lane(kinds)), measure);
  }

  /** Whether dots are of several kinds. */
  static boolean areSeveral(List<Dot> dots) {
    return dots.stream().map(Dot::kind).distinct().count() > 1;
  }

  private static Lane lane(List<Kind> kinds) {
    double dots = kinds.isEmpty() ? 0 : kinds.get(0).swarm().height();
    double height = Math.max(LEAST_HEIGHT, Math.ceil(dots) + NAMES);
    return new Lane("", height / 2, height);
  }

  private static List<Lane> lanes(List<Kind> kinds) {
    double[] heights =
        kinds.stream()
            .mapToDouble(kind -> Math.max(LEAST_LANE, kind.swarm().height() + BETWEEN))
            .toArray();
    double top = DoubleStream.of(heights).sum() / 2;
    List<Lane> lanes = new ArrayList<>();
    for (int i = 0; i < heights.length; i++) {
      lanes.add(new Lane(kinds.get(i).name(), top, heights[i]));
      top -= heights[i];
    }
    return lanes;
  }

  /** Height of all lanes in px. */
  double height() {
    return lanes.stream().mapToDouble(Lane::height).sum();
  }

  /** The dots with their heights. */
  List<Spot> spots() {
    List<Spot> spots = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      Kind kind = kinds.get(i);
      for (int dot = 0; dot < kind.dots().size(); dot++) {
        double height = lanes.get(i).middle() + kind.swarm().offsets().get(dot);
        spots.add(new Spot(kind.dots().get(dot), height));
      }
    }
    return spots;
  }

  /** The medians of lanes; the one of all is a line through the plot. */
  List<XYLineAnnotation> medians() {
    List<XYLineAnnotation> medians = new ArrayList<>();
    for (int i = 0; kinds.size() > 1 && i < kinds.size(); i++) {
      if (kinds.get(i).dots().size() >= MIN_FOR_MEDIAN) {
        double x = measure.position(kinds.get(i).median());
        double middle = lanes.get(i).middle();
        double reach = lanes.get(i).height() / 2 - 4;
        medians.add(
            new XYLineAnnotation(x, middle - reach, x, middle + reach, Theme.STRONG, Theme.DEEP));
      }
    }
    return medians;
  }
}
