package duibiao.benchmark;

import duibiao.benchmark.statistics.RobustScale.Method;
import duibiao.ratio.Metric.Direction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;

/**
 * Rates values of one metric.
 *
 * @param judgement how the metric is judged
 * @param formulaFilled printed values that are not ranked
 */
record Rater(Judgement judgement, Set<BigDecimal> formulaFilled) {

  private static final int PERCENT = 100;
  private static final int TEN_THOUSANDS = 4;

  /** Says of a value that it has no peers. */
  static Rating alone(Valued target) {
    return Rating.of(Label.NOT_RATED, "没有可比的部门" + estimate(target));
  }

  /** Rates a value among its peers, of which there is at least one. */
  Rating rate(Valued target, PeerValues peers, Deviation deviation) {
    String obstacle = obstacle(target, peers.size() + 1, deviation);
    if (obstacle != null) {
      return Rating.of(Label.NOT_RATED, obstacle + estimate(target));
    }
    if (deviation.method() == Method.NONE) {
      return Rating.of(Label.NORMAL, "与同类中位数相同" + estimate(target));
    }
    double percentile = peers.raw().percentile(target.value());
    Label label = Label.of(percentile, deviation, judgement);
    if (!label.isRaised()) {
      return Rating.of(label, "位次、偏离度和金额没有同时达到需要关注的程度" + estimate(target));
    }
    return Rating.of(label, reason(target, percentile, deviation))
        .holding(Stability.holds(label, target, peers, judgement), peers.size());
  }

  /** Why the value cannot be rated; null if it can. */
  private String obstacle(Valued target, int members, Deviation deviation) {
    if (!target.isReconciled()) {
      return "所用数字未通过核对，请先核实数字再作比较";
    }
    if (members < Benchmark.MIN_FOR_QUARTILES) {
      return "样本数n=%s，不足%s个，只列次序".formatted(members, Benchmark.MIN_FOR_QUARTILES);
    }
    if (members < Benchmark.MIN_FOR_PERCENTILE) {
      return "样本数n=%s，不足%s个，只列位次和四分位数".formatted(members, Benchmark.MIN_FOR_PERCENTILE);
    }
    if (isFormulaFilled(target.ratio().value())) {
      return "多个部门或年度的数值完全相同，疑似按固定比例填列，不作排名评价";
    }
    if (deviation.yuan() == null) {
      return "缺少折算金额的基数，无法判断金额是否重要";
    }
    boolean isEqual = target.ratio().value().compareTo(deviation.median()) == 0;
    if (deviation.method() == Method.NONE && !isEqual) {
      return "半数以上同类数值相同，无法衡量偏离度，请直接比较数值";
    }
    return null;
  }

  private boolean isFormulaFilled(BigDecimal value) {
    return formulaFilled.contains(value.setScale(judgement.decimals(), RoundingMode.HALF_UP));
  }

  private String reason(Valued target, double percentile, Deviation deviation) {
    return "%s%s同类中位数，百分位%s，偏离度%s，折合%s万元%s"
        .formatted(
            judgement.direction() == Direction.NEUTRAL ? "偏离较大：" : "",
            deviation.yuan().signum() > 0 ? "高于" : "低于",
            Math.round(percentile * PERCENT),
            deviation.score().toPlainString(),
            deviation
                .yuan()
                .abs()
                .movePointLeft(TEN_THOUSANDS)
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString(),
            estimate(target));
  }

  private static String estimate(Valued target) {
    return target.isEstimate() ? "（测算值）" : "";
  }
}
