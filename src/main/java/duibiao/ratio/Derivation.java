package duibiao.ratio;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A ratio with all of its working, down to the printed figures.
 *
 * @param ratio the ratio
 * @param numerator what stands above the line; of a change, this year's amount; null if nothing
 *     published can tell
 * @param denominator what stands below it; of a change, last year's amount; null if there is none
 */
public record Derivation(Ratio ratio, Step numerator, Step denominator) {

  /**
   * Works out metrics from the figures of any departments.
   *
   * @param figures in printed order; those of the year before the first are needed for changes
   * @param firstYear ratios of earlier years are left out
   */
  public static List<Derivation> of(
      List<OwnedFigure> figures, Collection<Metric> metrics, int firstYear) {
    return new ArrayList<>(OwnedFigures.byDepartment(figures.stream()))
        .parallelStream()
            .map(YearFigures::of)
            .flatMap(
                years -> {
                  DepartmentRatios department = new DepartmentRatios(years);
                  return years.stream()
                      .map(year -> year.owner().fiscalYear())
                      .filter(year -> year >= firstYear)
                      .flatMap(
                          year -> metrics.stream().map(metric -> department.value(metric, year)))
                      .flatMap(Optional::stream);
                })
            .map(Derivation::of)
            .toList();
  }

  static Derivation of(MetricValue value) {
    return new Derivation(value.ratio(), step(value.numerator()), step(value.denominator()));
  }

  private static Step step(Working working) {
    return working == null ? null : Step.of(working);
  }
}
