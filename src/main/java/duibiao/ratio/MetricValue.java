package duibiao.ratio;

import duibiao.ratio.Ratio.State;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A metric of one department and year, with all of its working.
 *
 * @param metric the metric
 * @param year the figures of the year
 * @param numerator working of the numerator; of a change, this year's amount; null if nothing
 *     published can tell
 * @param denominator working of the denominator; of a change, last year's amount; null if the
 *     metric has none
 */
record MetricValue(Metric metric, YearFigures year, Working numerator, Working denominator) {

  /** Decimals of a value: a thousandth of a per mille. */
  private static final int DECIMALS = 6;

  /** Digits before the point that the dataset holds of a value, and of an amount. */
  private static final int LARGEST_VALUE = 12;

  private static final int LARGEST_AMOUNT = 18;

  /** Sources of more figures than this are counted, not listed. */
  private static final int LISTED = 3;

  static MetricValue of(Metric metric, YearFigures year, Optional<YearFigures> before) {
    if (metric.numerator() == null) {
      return new MetricValue(metric, year, null, null);
    }
    Evaluation evaluation = new Evaluation(year, before, false);
    Working numerator = evaluation.of(metric.numerator());
    if (metric.isChange()) {
      return new MetricValue(metric, year, numerator, evaluation.prior(metric.numerator()));
    }
    Working denominator = metric.denominator() == null ? null : evaluation.of(metric.denominator());
    return new MetricValue(metric, year, numerator, denominator);
  }

  Ratio ratio() {
    State state = state();
    List<Figure> above = figures(numerator);
    List<Figure> below = figures(denominator);
    List<String> belowKeys = keys(denominator);
    return new Ratio(
        metric.id(),
        document(above),
        year.owner().district(),
        year.owner().department(),
        year.owner().level(),
        year.owner().fiscalYear(),
        hasValue(state) ? value() : null,
        above(),
        below(),
        state,
        source(metric.isChange() ? joined(above, below) : above),
        source(below),
        metric.isChange() ? joined(keys(numerator), belowKeys) : keys(numerator),
        belowKeys);
  }

  private String document(List<Figure> above) {
    return above.stream()
        .map(Figure::document)
        .filter(year::isOf)
        .findFirst()
        .orElseGet(year::document);
  }

  private static <T> List<T> joined(List<T> above, List<T> below) {
    return Stream.concat(above.stream(), below.stream()).toList();
  }

  private static String source(List<Figure> figures) {
    if (figures.isEmpty()) {
      return null;
    }
    String first =
        figures.stream().limit(LISTED).map(Figure::source).collect(Collectors.joining("；"));
    return figures.size() > LISTED ? first + "；等%s处".formatted(figures.size()) : first;
  }

  private static boolean hasValue(State state) {
    return state == State.OK || state == State.ESTIMATE || state == State.UNRECONCILED;
  }

  State state() {
    if (metric.level() != null && !metric.level().equals(year.owner().level())) {
      return State.NOT_APPLICABLE;
    }
    if (numerator == null) {
      return State.NOT_DISCLOSED;
    }
    Optional<State> missing =
        workings().map(Working::state).filter(state -> state != State.OK).findFirst();
    if (missing.isPresent()) {
      return missing.get();
    }
    if (denominator != null && denominator.number().signum() == 0) {
      return State.ZERO_BASE;
    }
    if (!fits(value())) {
      return State.NOT_APPLICABLE;
    }
    if (workings().flatMap(part -> part.figures().stream()).anyMatch(f -> !f.isReconciled())) {
      return State.UNRECONCILED;
    }
    return metric.isEstimate() || workings().anyMatch(Working::isEstimate)
        ? State.ESTIMATE
        : State.OK;
  }

  private Stream<Working> workings() {
    return Stream.of(Optional.ofNullable(numerator), Optional.ofNullable(denominator))
        .flatMap(Optional::stream);
  }

  /** The value, once both sides are known. */
  private BigDecimal value() {
    if (denominator == null) {
      return numerator.number().setScale(DECIMALS, RoundingMode.HALF_UP);
    }
    BigDecimal above =
        metric.isChange() ? numerator.number().subtract(denominator.number()) : numerator.number();
    return above.divide(denominator.number(), DECIMALS, RoundingMode.HALF_UP);
  }

  /** The amount above the line; of a change, the difference. */
  private BigDecimal above() {
    if (!isKnown(numerator) || (denominator == null && !isAmount())) {
      return null;
    }
    if (!metric.isChange()) {
      return cents(numerator.number());
    }
    return isKnown(denominator) ? cents(numerator.number().subtract(denominator.number())) : null;
  }

  private BigDecimal below() {
    return isKnown(denominator) ? cents(denominator.number()) : null;
  }

  private static boolean isKnown(Working working) {
    return working != null && working.isKnown();
  }

  private boolean isAmount() {
    return switch (metric.scale()) {
      case COUNT, ITEMS, DAYS, YUAN, TEN_THOUSAND_YUAN -> true;
      case PERCENT, PER_MILLE, NUMBER, YEARS -> false;
    };
  }

  /** An amount with two decimals; null if it is larger than any budget can be. */
  private static BigDecimal cents(BigDecimal number) {
    BigDecimal cents = number.setScale(2, RoundingMode.HALF_UP);
    return cents.precision() - cents.scale() <= LARGEST_AMOUNT ? cents : null;
  }

  /** Whether a value is one that departments can have; beyond that a document is spoilt. */
  private static boolean fits(BigDecimal value) {
    return value.precision() - value.scale() <= LARGEST_VALUE;
  }

  private static List<String> keys(Working working) {
    return working == null ? List.of() : working.keys();
  }

  private static List<Figure> figures(Working working) {
    return working == null ? List.of() : working.figures();
  }
}
