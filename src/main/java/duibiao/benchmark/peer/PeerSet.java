package duibiao.benchmark.peer;

import java.util.List;

/**
 * The departments that one department is compared with in one year.
 *
 * @param basis why they are compared
 * @param name what reports call the set, such as {@code 街道，1亿元至5亿元}
 * @param fiscalYear year of the budgets that the set was made of
 * @param level {@code department} or {@code unit}
 * @param member the department that is compared; it is not among its peers
 * @param peers each once; the nearest first, or else in the order of their names
 * @param note in what the set is less than it should be; empty if in nothing
 */
public record PeerSet(
    Basis basis,
    String name,
    int fiscalYear,
    String level,
    Member member,
    List<Peer> peers,
    String note) {

  /**
   * A department of the set.
   *
   * @param distance how far it is from the department that is compared; null where the set is not
   *     made by distance
   */
  public record Peer(Member member, Distance distance) {}

  public PeerSet {
    peers = List.copyOf(peers);
    long different = peers.stream().map(Peer::member).distinct().count();
    if (different < peers.size() || peers.stream().anyMatch(p -> p.member().equals(member))) {
      throw new IllegalArgumentException(
          "Invalid peers of '%s': not each once, or itself among them".formatted(member));
    }
  }

  /** The same peers without what their distances are made of, where only the names are needed. */
  public PeerSet withoutDistances() {
    List<Peer> names = peers.stream().map(peer -> new Peer(peer.member(), null)).toList();
    return new PeerSet(basis, name, fiscalYear, level, member, names, note);
  }
}
