package duibiao.benchmark.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All peer sets of the departments of one level and year. */
public final class PeerGroups {

  private PeerGroups() {}

  /**
   * The sets by kind, by distance and of the analyst. That of the whole level is not listed: it is
   * everybody. A department that several profiles describe counts once, by the first of them.
   *
   * @param profiles of one level and year
   * @param own sets of the analyst
   */
  public static List<PeerSet> of(List<Profile> profiles, OwnSets own) {
    Map<Member, Profile> once = new TreeMap<>();
    profiles.forEach(profile -> once.putIfAbsent(profile.member(), profile));
    List<Profile> all = List.copyOf(once.values());
    List<PeerSet> sets = new ArrayList<>(KindGroups.of(all));
    all.stream()
        .collect(Collectors.groupingBy(Profile::district, TreeMap::new, Collectors.toList()))
        .values()
        .forEach(district -> sets.addAll(Neighbours.of(district)));
    sets.addAll(own.of(all));
    return sets;
  }
}
