package duibiao.benchmark;

import duibiao.benchmark.Judgement.Scale;
import duibiao.ratio.Metric;
import duibiao.ratio.Metric.Direction;
import duibiao.ratio.MetricCatalogue;
import java.io.Serializable;
import java.util.Map;
import java.util.stream.Collectors;

/** How each metric is judged, by its id. */
public record Judgements(Map<String, Judgement> byRatio) implements Serializable {

  /** Nothing is known of any metric. */
  public static final Judgements NONE = new Judgements(Map.of());

  private static final Judgement NEUTRAL_SHARE = Judgement.of(Direction.NEUTRAL, Scale.SHARE);

  public Judgements {
    byRatio = Map.copyOf(byRatio);
  }

  /** The metrics of a catalogue are judged as it says. */
  public static Judgements of(MetricCatalogue catalogue) {
    return new Judgements(
        catalogue.metrics().stream().collect(Collectors.toMap(Metric::id, Judgement::of)));
  }

  /** How a metric is judged; as a neutral share if nothing is known of it. */
  public Judgement of(String ratio) {
    return byRatio.getOrDefault(ratio, NEUTRAL_SHARE);
  }
}
