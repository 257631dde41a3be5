package duibiao.benchmark.peer;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How far two departments are from each other, and why.
 *
 * @param value 0 for alike; about 1 where the two differ as any two of the district do
 * @param parts share of each feature in the distance, which sum to 1, or are all 0 for alike; a
 *     feature that one of the two does not disclose has none
 */
public record Distance(double value, Map<Feature, Double> parts) {

  public Distance {
    parts = java.util.Collections.unmodifiableMap(new EnumMap<>(parts));
  }

  /** The features that could not be compared. */
  public List<Feature> missing() {
    return Arrays.stream(Feature.values()).filter(f -> !parts.containsKey(f)).toList();
  }

  /** Share of the features that could be compared, from above 0 to 1. */
  public double comparability() {
    return (double) parts.size() / Feature.values().length;
  }
}
