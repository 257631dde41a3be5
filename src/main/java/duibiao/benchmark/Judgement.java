package duibiao.benchmark;

import duibiao.ratio.Metric;
import duibiao.ratio.Metric.Direction;
import duibiao.ratio.Policy;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How a metric is judged.
 *
 * @param direction which side calls for attention
 * @param scale on which its values are usually spread evenly
 * @param materialityYuan the least deviation in yuan that is worth a word
 * @param decimals decimals of a printed value: 4 for percent with two
 * @param policies what official rules ask for
 */
public record Judgement(
    Direction direction,
    Scale scale,
    BigDecimal materialityYuan,
    int decimals,
    List<Policy> policies)
    implements Serializable {

  private static final BigDecimal USUAL_MATERIALITY = new BigDecimal("100000");
  private static final int PERCENT_DECIMALS = 4;

  /**
   * What is compared: distances are taken of the logarithm, so that half as much is as far as twice
   * as much. A value on the bound of what the scale can tell, or beyond it, counts as infinitely
   * far: 0 of an amount, 0 and 1 of a share, −1 of a growth. It keeps its place in every order, and
   * its score is {@value duibiao.benchmark.statistics.RobustScale#LARGEST_SCORE}.
   */
  public enum Scale {
    /** Money, or money a head: natural logarithm. */
    AMOUNT {
      @Override
      double of(double value) {
        return value <= 0 ? Double.NEGATIVE_INFINITY : Math.log(value);
      }
    },
    /** A part of a whole: logit. */
    SHARE {
      @Override
      double of(double value) {
        if (value <= 0) {
          return Double.NEGATIVE_INFINITY;
        }
        return value >= 1 ? Double.POSITIVE_INFINITY : Math.log(value / (1 - value));
      }
    },
    /** A change by last year's amount: logarithm of this year by last year. */
    GROWTH {
      @Override
      double of(double value) {
        return value <= -1 ? Double.NEGATIVE_INFINITY : Math.log1p(value);
      }
    };

    abstract double of(double value);
  }

  public Judgement {
    policies = List.copyOf(policies);
  }

  /** How a metric of the catalogue is judged. */
  public static Judgement of(Metric metric) {
    return new Judgement(
        metric.direction(),
        Scale.valueOf(metric.comparison().name()),
        metric.materialityYuan() == null ? USUAL_MATERIALITY : metric.materialityYuan(),
        metric.scale().printedDecimals(),
        metric.policies());
  }

  /** A metric in percent with the usual materiality of 10 万元 and without an official rule. */
  public static Judgement of(Direction direction, Scale scale) {
    return new Judgement(direction, scale, USUAL_MATERIALITY, PERCENT_DECIMALS, List.of());
  }

  /** What official rules have to say of a value; null if nothing. It is 需核实, no more. */
  String policyNote(BigDecimal value, int fiscalYear) {
    String notes =
        policies.stream()
            .filter(policy -> policy.holdsIn(fiscalYear) && !policy.isKeptBy(value))
            .map(policy -> policy.wording() + "（" + policy.source() + "）")
            .collect(Collectors.joining("；"));
    return notes.isEmpty() ? null : notes;
  }
}
