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

  private static final Comparator<Near> NEAREST_FIRST =
      Comparator.comparingDouble(Near::distance).thenComparing(Near::member);

  private Neighbours() {}

  /** Another department of the space; what its distance is made of is told of the nearest only. */
  private record Near(int index, Member member, double distance) {}

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
    List<Near> near = new ArrayList<>();
    int last = Math.min(space.pool().size() - 1, target + SEARCHED);
    for (int i = Math.max(0, target - SEARCHED); i <= last; i++) {
      double distance = i == target ? Double.NaN : space.distance(target, i);
      if (!Double.isNaN(distance)) {
        near.add(new Near(i, space.pool().get(i).member(), distance));
      }
    }
    return near.stream()
        .sorted(NEAREST_FIRST)
        .limit(WANTED)
        .map(peer -> new Peer(peer.member(), space.between(target, peer.index()).orElseThrow()))
        .toList();
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
