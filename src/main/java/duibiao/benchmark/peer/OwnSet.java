package duibiao.benchmark.peer;

import duibiao.benchmark.peer.PeerSet.Peer;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A set of departments that the analyst wants to see side by side.
 *
 * @param name what reports call it
 * @param district district of its members
 * @param level {@code department} or {@code unit}
 * @param members names to compare by, each once
 */
public record OwnSet(String name, String district, String level, List<String> members)
    implements Serializable {

  public OwnSet {
    members = List.copyOf(members);
  }

  /** The set as each of its members sees it, in the year and level of some profiles. */
  List<PeerSet> of(List<Profile> profiles) {
    Set<String> wanted = Set.copyOf(members);
    List<Profile> found =
        profiles.stream()
            .filter(profile -> profile.level().equals(level))
            .filter(profile -> profile.district().equals(district))
            .filter(profile -> wanted.contains(profile.department()))
            .toList();
    Set<String> names = found.stream().map(Profile::department).collect(Collectors.toSet());
    String missing =
        members.stream().filter(name -> !names.contains(name)).collect(Collectors.joining("、"));
    String note = missing.isEmpty() ? "" : "本年度没有%s的公开文件，未列入".formatted(missing);
    return found.stream()
        .filter(profile -> found.size() > 1)
        .map(profile -> set(profile, found, note))
        .toList();
  }

  private PeerSet set(Profile profile, List<Profile> found, String note) {
    List<Peer> peers =
        found.stream()
            .filter(peer -> !peer.equals(profile))
            .map(peer -> new Peer(peer.member(), null))
            .toList();
    return new PeerSet(Basis.OWN, name, profile.fiscalYear(), level, profile.member(), peers, note);
  }
}
