package duibiao.benchmark;

import duibiao.benchmark.peer.Member;
import duibiao.ratio.Ratio;
import java.util.Locale;

/** A ratio that has a value. */
record Valued(Ratio ratio, Member member, double value) {

  private static final String UNRECONCILED = "unreconciled";
  private static final String ESTIMATE = "estimate";

  static Valued of(Ratio ratio) {
    String district = ratio.district() == null ? "" : ratio.district();
    return new Valued(ratio, new Member(district, ratio.department()), ratio.value().doubleValue());
  }

  /** Whether the figures behind it agree with the document; if not, it is nobody's peer. */
  boolean isReconciled() {
    return !state().equals(UNRECONCILED);
  }

  boolean isEstimate() {
    return state().equals(ESTIMATE);
  }

  private String state() {
    return ratio.state().name().toLowerCase(Locale.ROOT);
  }
}
