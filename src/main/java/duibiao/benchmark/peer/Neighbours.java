package duibiao.benchmark.peer;

import duibiao.benchmark.peer.PeerSet.Peer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The nearest departments of each department, within one district, level and year.
 *
 * <p>Searched are the {@value #SEARCHED} departments on either side in the order of size, which is
 * all of any real district. So the work grows with the number of departments, not with its square.
 */
final class Neighbours {

  /** Peers of a nearest set, as CIPFA's nearest neighbour model has them. */
  static final int WANTED = 15;

  static final int SEARCHED = 200;

  private static final Comparator<Peer> NEAREST_FIRST =
      Comparator.<Peer>comparingDouble(peer -> peer.distance().value()).thenComparing(Peer::member);

  private Neighbours() {}

  /** The nearest set of every department that has a feature in common with another. */
  static List<PeerSet> of(List<Profile> districtProfiles) {
    FeatureSpace space = new FeatureSpace(districtProfiles);
    List<PeerSet> sets = new ArrayList<>();
    for (int i = 0; i < space.pool().size(); i++) {
      List<Peer> peers = nearest(space, i);
      if (!peers.isEmpty()) {
        sets.add(set(space.pool().get(i), peers));
      }
    }
    return sets;
  }

  private static List<Peer> nearest(FeatureSpace space, int target) {
    List<Peer> peers = new ArrayList<>();
    int last = Math.min(space.pool().size() - 1, target + SEARCHED);
    for (int i = Math.max(0, target - SEARCHED); i <= last; i++) {
      if (i != target) {
        Member member = space.pool().get(i).member();
        space.between(target, i).ifPresent(distance -> peers.add(new Peer(member, distance)));
      }
    }
    return peers.stream().sorted(NEAREST_FIRST).limit(WANTED).toList();
  }

  private static PeerSet set(Profile profile, List<Peer> peers) {
    return new PeerSet(
        Basis.NEAREST,
        "最相近的%s个".formatted(peers.size()),
        profile.fiscalYear(),
        profile.level(),
        profile.member(),
        peers,
        peers.size() < WANTED ? "不足%s个，只有%s个可比".formatted(WANTED, peers.size()) : "");
  }
}
