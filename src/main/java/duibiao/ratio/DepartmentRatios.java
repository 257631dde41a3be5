package duibiao.ratio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All ratios of one department, year by year. */
public final class DepartmentRatios {

  private final Map<Integer, YearFigures> years = new TreeMap<>();

  /** Takes the figures of one department (or unit), one of each year. */
  DepartmentRatios(List<YearFigures> figures) {
    figures.forEach(year -> years.put(year.owner().fiscalYear(), year));
  }

  /** Computes every metric of the catalogue for each year, from all figures of one department. */
  public static List<Ratio> of(List<OwnedFigure> figures, MetricCatalogue catalogue) {
    DepartmentRatios department = new DepartmentRatios(YearFigures.of(figures));
    List<Ratio> ratios = new ArrayList<>();
    for (int year : department.years.keySet()) {
      for (Metric metric : catalogue.metrics()) {
        department.value(metric, year).map(MetricValue::ratio).ifPresent(ratios::add);
      }
    }
    return ratios;
  }

  /** One metric of one year with its working; empty if no document of the year is at hand. */
  Optional<MetricValue> value(Metric metric, int year) {
    return Optional.ofNullable(years.get(year))
        .map(figures -> MetricValue.of(metric, figures, Optional.ofNullable(years.get(year - 1))));
  }
}
