package duibiao.benchmark;

import duibiao.ratio.Metric.Direction;
import java.util.Locale;

/** What is said of a department's value; never a colour alone. */
public enum Label {
  /** Red: at the end of the peers, three deviations away, and material. */
  ATTENTION("需关注"),
  /** Amber: the same with two deviations. */
  NOTICE("关注"),
  /** Nothing of the kind. */
  NORMAL("正常"),
  /** Too little is known to say so. */
  NOT_RATED("不评价");

  private static final double ATTENTION_SCORE = 3;
  private static final double NOTICE_SCORE = 2;
  private static final double LOW_END = 0.1;
  private static final double HIGH_END = 0.9;

  private final String id = name().toLowerCase(Locale.ROOT);
  private final String words;

  Label(String words) {
    this.words = words;
  }

  /** The words that people see. */
  public String words() {
    return words;
  }

  /** The label as datasets write it. */
  public String id() {
    return id;
  }

  /** Whether somebody should look. */
  public boolean isRaised() {
    return this == ATTENTION || this == NOTICE;
  }

  /**
   * Judges a value whose deviation in yuan is known: it is raised only if its rank is extreme on a
   * side that matters, and it is far from its peers, and that is worth the money. A tight group may
   * all be normal.
   *
   * @param percentile share of the peers below it, ties half
   */
  static Label of(double percentile, Deviation deviation, Judgement judgement) {
    Direction direction = judgement.direction();
    boolean isHigh = percentile >= HIGH_END && direction != Direction.LOW;
    boolean isLow = percentile <= LOW_END && direction != Direction.HIGH;
    boolean isMaterial = deviation.yuan().abs().compareTo(judgement.materialityYuan()) >= 0;
    if (deviation.score() == null || !isMaterial || !(isHigh || isLow)) {
      return NORMAL;
    }
    double score = Math.abs(deviation.score().doubleValue());
    if (score >= ATTENTION_SCORE) {
      return ATTENTION;
    }
    return score >= NOTICE_SCORE ? NOTICE : NORMAL;
  }
}
