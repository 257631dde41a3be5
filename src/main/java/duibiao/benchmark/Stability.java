package duibiao.benchmark;

import duibiao.benchmark.statistics.Ordered;
import duibiao.benchmark.statistics.RobustScale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * In how many variants of a peer set a label holds, each with one peer left out.
 *
 * <p>Leaving out one peer moves median, deviations, quartiles and ranks by one place at most, and
 * which way depends only on where in the order that peer stands. So the order falls into some
 * twenty runs in which every peer makes the same difference; one of each is tried. The work grows
 * with the logarithm of the peers, not with their square.
 */
final class Stability {

  private static final double LOWER = 0.25;
  private static final double UPPER = 0.75;

  private Stability() {}

  /**
   * Number of peers without any one of which the label is the same. There are two peers or more.
   */
  static int holds(Label label, Valued target, PeerValues peers, Judgement judgement) {
    NavigableSet<Integer> starts = starts(target, peers);
    int holds = 0;
    for (int start : starts) {
      Integer next = starts.higher(start);
      PeerValues rest = peers.without(start);
      Deviation deviation = Deviation.of(target, rest, judgement.scale());
      if (Label.of(rest.raw().percentile(target.value()), deviation, judgement) == label) {
        holds += (next == null ? peers.size() : next) - start;
      }
    }
    return holds;
  }

  /** The first index of each run. */
  private static NavigableSet<Integer> starts(Valued target, PeerValues peers) {
    int size = peers.size();
    NavigableSet<Integer> starts = new TreeSet<>();
    starts.add(0);
    addMiddle(starts, size);
    for (double share : new double[] {LOWER, UPPER}) {
      int below = (int) ((size - 2) * share);
      starts.add(below + 1);
      starts.add(below + 2);
    }
    starts.add(peers.raw().below(target.value()));
    starts.add(size - peers.raw().above(target.value()));
    Ordered scaled = peers.scaled();
    for (int out : new int[] {0, size / 2, size - 1}) {
      double centre = RobustScale.of(scaled.without(out)).centre();
      if (Double.isFinite(centre)) {
        addDeviations(starts, scaled, centre);
      }
    }
    return starts.headSet(size, false);
  }

  private static void addMiddle(Set<Integer> starts, int size) {
    starts.add(size / 2);
    starts.add(size / 2 + 1);
  }

  /** Runs of values nearer to the centre than the usual deviation, as near, and farther. */
  private static void addDeviations(Set<Integer> starts, Ordered values, double centre) {
    double usual = values.deviation(centre, values.size() / 2);
    starts.add(values.firstIndex(value -> centre - value <= usual));
    starts.add(values.firstIndex(value -> centre - value < usual));
    starts.add(values.firstIndex(value -> value - centre >= usual));
    starts.add(values.firstIndex(value -> value - centre > usual));
  }
}
