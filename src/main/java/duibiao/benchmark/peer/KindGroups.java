package duibiao.benchmark.peer;

import duibiao.benchmark.peer.PeerSet.Peer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Departments of the same kind: of the same district and size if that leaves enough to rate, or
 * else of any size, or else of all districts at hand. The name and note of a set say which.
 */
final class KindGroups {

  /** Fewest members, the department included, that a label is given for. */
  private static final int ENOUGH = 8;

  private final Map<String, List<Profile>> groups = new HashMap<>();
  private final List<Profile> profiles;

  private KindGroups(List<Profile> profiles) {
    this.profiles =
        profiles.stream()
            .filter(profile -> profile.kind() != null)
            .sorted(Comparator.comparing(Profile::member))
            .toList();
    for (Profile profile : this.profiles) {
      for (Width width : Width.values()) {
        groups.computeIfAbsent(width.name(profile), none -> new ArrayList<>()).add(profile);
      }
    }
  }

  /** How wide a group is drawn, the narrowest first. */
  private enum Width {
    BAND(""),
    DISTRICT("同规模不足8个，不分规模"),
    ALL("本区同类不足8个，含其他区");

    private final String note;

    Width(String note) {
      this.note = note;
    }

    private String name(Profile profile) {
      return switch (this) {
        case BAND ->
            "%s%s，%s"
                .formatted(
                    profile.district(),
                    profile.kind(),
                    profile.sizeYuan() == null ? "规模不详" : SizeBand.of(profile.sizeYuan()).label());
        case DISTRICT -> profile.district() + profile.kind();
        case ALL -> profile.kind() + "（各区）";
      };
    }
  }

  /** The set of every department whose kind is known and that is not the only one of it. */
  static List<PeerSet> of(List<Profile> profiles) {
    KindGroups kinds = new KindGroups(profiles);
    return kinds.profiles.stream().map(kinds::set).filter(set -> !set.peers().isEmpty()).toList();
  }

  private PeerSet set(Profile profile) {
    Width width = Width.ALL;
    for (Width narrow : List.of(Width.DISTRICT, Width.BAND)) {
      int size = groups.get(narrow.name(profile)).size();
      if (size >= ENOUGH || size == groups.get(width.name(profile)).size()) {
        width = narrow;
      }
    }
    List<Peer> peers =
        groups.get(width.name(profile)).stream()
            .map(Profile::member)
            .filter(member -> !member.equals(profile.member()))
            .map(member -> new Peer(member, null))
            .toList();
    return new PeerSet(
        Basis.KIND,
        width.name(profile),
        profile.fiscalYear(),
        profile.level(),
        profile.member(),
        peers,
        width.note);
  }
}
