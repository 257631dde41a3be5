package duibiao.ratio;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An amount of a department's year, by the keys under which disclosures may print it.
 *
 * @param label what the amount is and where it is printed, in the words of the forms
 * @param keys keys of {@link Figure}s; the first one that is disclosed counts
 */
public record Term(String label, List<String> keys) {

  public Term {
    keys = List.copyOf(keys);
  }

  static Term of(String label, String... keys) {
    return new Term(label, List.of(keys));
  }

  /** Finds the amount among the figures of one year. */
  Optional<Figure> find(YearFigures year) {
    return keys.stream().flatMap(key -> year.find(key).stream()).findFirst();
  }

  Stream<String> stream() {
    return keys.stream();
  }
}
