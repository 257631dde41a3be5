package duibiao.benchmark;

import duibiao.benchmark.Judgement.Direction;
import duibiao.benchmark.Judgement.Scale;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/** How each metric is judged, by its id. */
public record Judgements(Map<String, Judgement> byRatio) implements Serializable {

  private static final int PER_MILLE_DECIMALS = 6;
  private static final LocalDate SME_RULES = LocalDate.of(2021, 1, 1);
  private static final String SME_SOURCE = "财库〔2020〕46号";

  /** The metrics that every district has; any other is neutral. */
  public static final Judgements DEFAULT =
      new Judgements(
          Map.of(
              "R05", Judgement.of(Direction.HIGH, Scale.SHARE),
              "R09", Judgement.of(Direction.HIGH, Scale.GROWTH),
              "R10", Judgement.of(Direction.HIGH, Scale.SHARE).printedWith(PER_MILLE_DECIMALS),
              "R17", Judgement.of(Direction.LOW, Scale.SHARE).with(atLeast("0.3")),
              "R18", Judgement.of(Direction.LOW, Scale.SHARE).with(atLeast("0.6"))));

  private static final Judgement NEUTRAL_SHARE = Judgement.of(Direction.NEUTRAL, Scale.SHARE);

  public Judgements {
    byRatio = Map.copyOf(byRatio);
  }

  private static Threshold atLeast(String fraction) {
    return new Threshold(SME_RULES, null, new BigDecimal(fraction), null, SME_SOURCE);
  }

  /** How a metric is judged; as a neutral share if nothing is known of it. */
  public Judgement of(String ratio) {
    return byRatio.getOrDefault(ratio, NEUTRAL_SHARE);
  }
}
