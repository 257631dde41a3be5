package duibiao.benchmark.peer;

import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The name that was probably meant. */
final class NearestName {

  private NearestName() {}

  /** The name with the fewest letters to change; the first of several. */
  static String of(String name, List<String> names) {
    return names.stream()
        .min(
            Comparator.comparingInt(
                other -> LevenshteinDistance.getDefaultInstance().apply(name, other)))
        .orElse("");
  }
}
