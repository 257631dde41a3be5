package duibiao.benchmark;

import duibiao.benchmark.peer.Member;
import duibiao.benchmark.peer.PeerGroups;
import duibiao.benchmark.peer.PeerSet;
import duibiao.benchmark.peer.Profile;
import duibiao.benchmark.peer.Profiles;
import duibiao.ratio.Ratio;
import duibiao.ratio.Ratios;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;

/** The departments of one level and year with their peer sets, placed metric by metric. */
final class LevelYear {

  private final Map<Member, List<PeerSet>> sets;
  private final Judgements judgements;
  private final FilledShares filled;

  LevelYear(Iterator<Row> profiles, BenchmarkSettings settings, FilledShares filled) {
    List<Profile> all = new ArrayList<>();
    profiles.forEachRemaining(row -> all.add(Profiles.from(row)));
    sets =
        PeerGroups.of(all, settings.own()).stream().collect(Collectors.groupingBy(PeerSet::member));
    judgements = settings.judgements();
    this.filled = filled;
  }

  /** Places ratios that come metric by metric; one metric is held in memory at a time. */
  Iterator<Row> place(Iterator<Row> ratios) {
    return new Iterator<>() {
      private Ratio ahead = ratios.hasNext() ? Ratios.from(ratios.next()) : null;
      private Iterator<Row> placed = Collections.emptyIterator();

      @Override
      public boolean hasNext() {
        while (!placed.hasNext() && ahead != null) {
          placed = place(nextMetric()).iterator();
        }
        return placed.hasNext();
      }

      @Override
      public Row next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return placed.next();
      }

      private List<Ratio> nextMetric() {
        List<Ratio> metric = new ArrayList<>();
        String id = ahead.id();
        while (ahead != null && ahead.id().equals(id)) {
          metric.add(ahead);
          ahead = ratios.hasNext() ? Ratios.from(ratios.next()) : null;
        }
        return metric;
      }
    };
  }

  private List<Row> place(List<Ratio> metric) {
    Ratio first = metric.get(0);
    Judgement judgement = judgements.of(first.id());
    return Peers.of(metric, sets, judgement, filled.of(first.id(), first.level())).stream()
        .map(Benchmarks::row)
        .toList();
  }
}
