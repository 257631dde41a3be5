package duibiao.report.briefing;

import duibiao.chart.Words;
import duibiao.money.Unit;
import duibiao.ratio.Metric.Scale;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The words that bureaus use for amounts and their changes. */
final class Wording {

  private static final int FRACTION_DECIMALS = 6;

  private Wording() {}

  /** An amount of yuan, such as {@code 18976.76万元}, to a hundred yuan. */
  static String amount(Words words, BigDecimal yuan) {
    Unit unit = Unit.valueOf(words.of("briefing.amount_unit"));
    BigDecimal shown = Unit.TEN_THOUSAND_YUAN.fromYuan(yuan).setScale(2, RoundingMode.HALF_UP);
    BigDecimal amount = unit.fromYuan(Unit.TEN_THOUSAND_YUAN.toYuan(shown));
    int decimals = Math.max(0, amount.scale());
    return words.of("briefing.amount", words.grouped(amount.setScale(decimals).toPlainString()));
  }

  /** A part of a whole, such as {@code 53.40%}; the whole is not zero. */
  static String share(BigDecimal part, BigDecimal whole) {
    return Scale.PERCENT.print(part.divide(whole, FRACTION_DECIMALS, RoundingMode.HALF_UP));
  }

  /** A change, such as {@code 较上年增加3355.65万元，增长21.48%}. */
  static String change(Words words, BigDecimal difference, BigDecimal before) {
    if (difference.signum() == 0) {
      return words.of("briefing.same");
    }
    boolean isMore = difference.signum() > 0;
    String amount = amount(words, difference.abs());
    return before.signum() == 0
        ? words.of(isMore ? "briefing.more_of_nothing" : "briefing.less_of_nothing", amount)
        : words.of(
            isMore ? "briefing.more" : "briefing.less",
            amount,
            share(difference.abs(), before.abs()));
  }

  /** How far a value is from the median, such as {@code 高于中位数2.10个百分点}. */
  static String beside(Words words, BigDecimal value, BigDecimal median, Scale scale) {
    BigDecimal distance = value.subtract(median);
    if (distance.signum() == 0) {
      return words.of("briefing.at_median");
    }
    return words.of(
        distance.signum() > 0 ? "briefing.above" : "briefing.below",
        points(words, distance.abs(), scale));
  }

  private static String points(Words words, BigDecimal distance, Scale scale) {
    return switch (scale) {
      case PERCENT -> words.of("briefing.points.PERCENT", scale.number(distance));
      case PER_MILLE -> words.of("briefing.points.PER_MILLE", scale.number(distance));
      case NUMBER, COUNT, ITEMS, DAYS, YUAN, TEN_THOUSAND_YUAN, YEARS ->
          words.print(scale, distance);
    };
  }
}
