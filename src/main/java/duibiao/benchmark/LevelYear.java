package duibiao.benchmark;

import duibiao.benchmark.peer.Member;
import duibiao.benchmark.peer.PeerGroups;
import duibiao.benchmark.peer.PeerSet;
import duibiao.benchmark.peer.Profile;
import duibiao.benchmark.peer.Profiles;
import duibiao.ratio.Ratio;
import duibiao.ratio.Ratios;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.sql.Row;

/**
 * The departments of one level and year with their peer sets, compared metric by metric: one metric
 * is held in memory at a time.
 *
 * @param sets peer sets by the department that is compared, without distances
 * @param judgements how each metric is judged
 */
record LevelYear(Map<Member, List<PeerSet>> sets, Judgements judgements) {

  static LevelYear of(Iterator<Row> profiles, BenchmarkSettings settings) {
    List<Profile> all = new ArrayList<>();
    profiles.forEachRemaining(row -> all.add(Profiles.from(row)));
    Map<Member, List<PeerSet>> sets =
        PeerGroups.of(all, settings.own()).stream()
            .map(PeerSet::withoutDistances)
            .collect(Collectors.groupingBy(PeerSet::member));
    return new LevelYear(sets, settings.judgements());
  }

  /** Places ratios that come metric by metric. */
  Stream<Row> place(Iterator<Row> ratios, FilledShares filled) {
    return metrics(ratios)
        .flatMap(
            metric ->
                Peers.of(metric, sets, judgement(metric), filled.of(metric.get(0))).stream()
                    .map(Benchmarks::row));
  }

  private Judgement judgement(List<Ratio> metric) {
    return judgements.of(metric.get(0).id());
  }

  private static Stream<List<Ratio>> metrics(Iterator<Row> ratios) {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(new Metrics(ratios), Spliterator.ORDERED), false);
  }

  /** The ratios of one metric after another. */
  private static final class Metrics implements Iterator<List<Ratio>> {

    private final Iterator<Row> ratios;
    private Ratio ahead;

    private Metrics(Iterator<Row> ratios) {
      this.ratios = ratios;
      ahead = following();
    }

    private Ratio following() {
      return ratios.hasNext() ? Ratios.compared(ratios.next()) : null;
    }

    @Override
    public boolean hasNext() {
      return ahead != null;
    }

    @Override
    public List<Ratio> next() {
      if (ahead == null) {
        throw new NoSuchElementException();
      }
      List<Ratio> metric = new ArrayList<>();
      String id = ahead.id();
      while (ahead != null && ahead.id().equals(id)) {
        metric.add(ahead);
        ahead = following();
      }
      return metric;
    }
  }
}
