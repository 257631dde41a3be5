package duibiao.ratio;

import duibiao.ratio.Ratio.State;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All ratios of one department, year by year. */
public final class DepartmentRatios {

  /** Decimals of a ratio: a thousandth of a per mille. */
  private static final int DECIMALS = 6;

  private DepartmentRatios() {}

  /**
   * Computes the ratios of one department from the figures of its years. Where several documents
   * speak for one year, the last one by its path counts.
   */
  public static List<Ratio> of(List<YearFigures> documents) {
    Map<Integer, YearFigures> years = new TreeMap<>();
    documents.stream()
        .sorted(Comparator.comparing(YearFigures::document))
        .forEach(document -> years.put(document.fiscalYear(), document));
    List<Ratio> ratios = new ArrayList<>();
    for (YearFigures year : years.values()) {
      Optional<YearFigures> before = Optional.ofNullable(years.get(year.fiscalYear() - 1));
      for (Metric metric : Metric.values()) {
        ratios.add(metric.isChange() ? change(metric, year, before) : share(metric, year));
      }
    }
    return ratios;
  }

  private static Ratio share(Metric metric, YearFigures year) {
    return ratio(metric, year, metric.numerator().find(year), metric.denominator().find(year));
  }

  /** A change against the year before: by its own document, or else by what the prose says. */
  private static Ratio change(Metric metric, YearFigures year, Optional<YearFigures> before) {
    Optional<Figure> now = metric.numerator().find(year);
    Optional<Figure> base =
        before.flatMap(metric.numerator()::find).or(() -> year.find(Ratios.prior(metric)));
    Optional<Figure> difference =
        now.flatMap(
            current ->
                base.map(
                    prior ->
                        new Figure(
                            current.key(),
                            current.yuan().subtract(prior.yuan()),
                            current.source() + " − " + prior.source())));
    return ratio(metric, year, difference, base);
  }

  private static Ratio ratio(
      Metric metric, YearFigures year, Optional<Figure> numerator, Optional<Figure> denominator) {
    State state = state(numerator, denominator);
    BigDecimal value =
        state == State.OK
            ? numerator
                .orElseThrow()
                .yuan()
                .divide(denominator.orElseThrow().yuan(), DECIMALS, RoundingMode.HALF_UP)
            : null;
    return new Ratio(
        metric.name(),
        year.document(),
        year.district(),
        year.department(),
        year.level(),
        year.fiscalYear(),
        value,
        numerator.map(Figure::yuan).orElse(null),
        denominator.map(Figure::yuan).orElse(null),
        state,
        numerator.map(Figure::source).orElse(null),
        denominator.map(Figure::source).orElse(null));
  }

  private static State state(Optional<Figure> numerator, Optional<Figure> denominator) {
    if (numerator.isEmpty() || denominator.isEmpty()) {
      return State.NOT_DISCLOSED;
    }
    return denominator.get().yuan().signum() == 0 ? State.ZERO_BASE : State.OK;
  }
}
