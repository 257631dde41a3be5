package duibiao.benchmark;

import duibiao.benchmark.peer.Kinds;
import duibiao.benchmark.peer.OwnSets;
import duibiao.benchmark.trend.LineOverrides;
import java.io.Serializable;

/**
 * How departments are compared.
 *
 * @param kinds kinds of departments
 * @param own peer sets of the analyst
 * @param judgements how each metric is judged
 * @param lines items that were followed by hand from one code to the next
 */
public record BenchmarkSettings(
    Kinds kinds, OwnSets own, Judgements judgements, LineOverrides lines) implements Serializable {

  /** Kinds by name, no sets of one's own, and every metric a neutral share. */
  public static final BenchmarkSettings DEFAULT =
      new BenchmarkSettings(Kinds.BY_NAME, OwnSets.NONE, Judgements.NONE, LineOverrides.NONE);
}
