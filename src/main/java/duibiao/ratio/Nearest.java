package duibiao.ratio;

import java.util.Collection;
import java.util.Comparator;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Words for a name that is not known: the known name that takes the fewest edits. */
public final class Nearest {

  private Nearest() {}

  /** Such as {@code ，最接近的是“personnel”}; empty if nothing is known at all. */
  public static String words(String name, Collection<String> known) {
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    return known.stream()
        .min(
            Comparator.<String>comparingInt(candidate -> distance.apply(name, candidate))
                .thenComparing(Comparator.naturalOrder()))
        .map(nearest -> "，最接近的是“" + nearest + "”")
        .orElse("");
  }
}
