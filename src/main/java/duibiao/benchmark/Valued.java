package duibiao.benchmark;

import duibiao.benchmark.peer.Member;
import duibiao.ratio.Ratio;
import duibiao.ratio.Ratio.State;

/** A ratio that has a value. */
record Valued(Ratio ratio, Member member, double value) {

  static Valued of(Ratio ratio) {
    String district = ratio.district() == null ? "" : ratio.district();
    return new Valued(ratio, new Member(district, ratio.department()), ratio.value().doubleValue());
  }

  /** Whether the figures behind it agree with the document; if not, it is nobody's peer. */
  boolean isReconciled() {
    return ratio.state() != State.UNRECONCILED;
  }

  boolean isEstimate() {
    return ratio.state() == State.ESTIMATE;
  }
}
