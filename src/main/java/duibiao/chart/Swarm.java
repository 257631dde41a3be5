package duibiao.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Dots on a line that would cover each other, moved off it as little as needed.
 *
 * @param offsets distance of each dot from the line in px, upwards, in the order of the values
 * @param height room in px that the dots take
 */
record Swarm(List<Double> offsets, double height) {

  /**
   * Places dots.
   *
   * @param positions of the dots along the line in px, in ascending order
   * @param distance least distance between the centres of two dots in px
   */
  static Swarm of(double[] positions, double distance) {
    List<Double> offsets = new ArrayList<>();
    double reach = 0;
    for (int i = 0; i < positions.length; i++) {
      double offset = nearest(positions, offsets, i, distance);
      offsets.add(offset);
      reach = Math.max(reach, Math.abs(offset));
    }
    return new Swarm(offsets, 2 * reach + distance);
  }

  /** The free place nearest to the line: on it, or touching a dot that stands close. */
  private static double nearest(
      double[] positions, List<Double> offsets, int dot, double distance) {
    List<double[]> close = new ArrayList<>();
    for (int i = dot - 1; i >= 0 && positions[dot] - positions[i] < distance; i--) {
      double along = positions[dot] - positions[i];
      double reach = Math.sqrt(distance * distance - along * along);
      close.add(new double[] {offsets.get(i) - reach, offsets.get(i) + reach});
    }
    double best = Double.POSITIVE_INFINITY;
    List<Double> places = new ArrayList<>(List.of(0.0));
    close.forEach(blocked -> places.addAll(List.of(blocked[1], blocked[0])));
    for (double place : places) {
      boolean isFree =
          close.stream()
              .noneMatch(blocked -> place > blocked[0] + 1e-9 && place < blocked[1] - 1e-9);
      if (isFree && Math.abs(place) < Math.abs(best) - 1e-9) {
        best = place;
      }
    }
    return best;
  }
}
