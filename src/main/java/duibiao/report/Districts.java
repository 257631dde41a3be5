package duibiao.report;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The districts (区) that reports are written about. All departments are read, checked, compared and
 * published whatever it says.
 *
 * @param names their names; empty for all districts
 */
public record Districts(Set<String> names) {

  /** Every district. */
  public static final Districts ALL = new Districts(Set.of());

  private static final String SEPARATORS = "[、，,；;\\s]+";

  public Districts {
    names = Set.copyOf(names);
  }

  /** The districts that somebody has written down, with commas or blanks between them. */
  public static Districts of(String written) {
    return new Districts(
        Stream.of(written.split(SEPARATORS, -1))
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toSet()));
  }

  /** Whether every district is shown. */
  public boolean isAll() {
    return names.isEmpty();
  }

  /** The names among these that nothing belongs to. */
  public List<String> without(Collection<String> known) {
    return names.stream().filter(name -> !known.contains(name)).sorted().toList();
  }
}
