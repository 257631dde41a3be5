package duibiao.ratio;

import duibiao.money.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Figures of a department that does not exist, written as {@code B3/total/basic=600}. */
final class Disclosed {

  private final List<OwnedFigure> figures = new ArrayList<>();
  private String level = "department";

  static Disclosed in(int year, String... figures) {
    return new Disclosed().and(year, figures);
  }

  Disclosed ofLevel(String other) {
    level = other;
    return this;
  }

  /** A budget of a year. */
  Disclosed and(int year, String... printed) {
    return and(year + ".pdf", "budget", year, false, printed);
  }

  /** The final accounts of a year. */
  Disclosed andFinal(int year, String... printed) {
    return and(year + "-决算.pdf", "final_account", year, false, printed);
  }

  /** What the budget of a year tells of the year before. */
  Disclosed implying(int year, String... printed) {
    return and(year + ".pdf", "budget", year, true, printed);
  }

  Disclosed and(String document, String kind, int year, boolean isOfYearBefore, String... printed) {
    for (String figure : printed) {
      int sign = figure.indexOf('=');
      String key = figure.substring(0, sign);
      String number = figure.substring(sign + 1);
      figures.add(
          new OwnedFigure(
              new DepartmentYear("乙区", "乙区档案局", level, year),
              kind,
              isOfYearBefore,
              new Figure(
                  key,
                  document,
                  number.isEmpty() ? null : new BigDecimal(number),
                  Figure.YUAN,
                  number.isEmpty() ? Amount.State.BLANK : Amount.State.NUMBER,
                  document + " " + key,
                  null,
                  true)));
    }
    return this;
  }

  /** Marks the figures of a key as not reconciled. */
  Disclosed held(String key) {
    figures.replaceAll(
        owned ->
            owned.figure().key().equals(key)
                ? new OwnedFigure(
                    owned.owner(),
                    owned.kind(),
                    owned.isOfYearBefore(),
                    owned.figure().unreconciled())
                : owned);
    return this;
  }

  List<OwnedFigure> figures() {
    return figures;
  }

  /** The ratio of the last year. */
  Ratio ratio(String id, MetricCatalogue catalogue) {
    List<Ratio> ratios =
        DepartmentRatios.of(figures, catalogue).stream()
            .filter(ratio -> ratio.id().equals(id))
            .toList();
    return ratios.get(ratios.size() - 1);
  }
}
