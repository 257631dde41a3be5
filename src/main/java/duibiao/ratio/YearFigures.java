package duibiao.ratio;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The amounts that one document discloses for one department and year.
 *
 * @param document file that they come from
 * @param district district (区)
 * @param department name as the cover prints it
 * @param level {@code department} or {@code unit}
 * @param fiscalYear year of the budget
 * @param figures by key; the first mention of a key counts
 */
public record YearFigures(
    String document,
    String district,
    String department,
    String level,
    int fiscalYear,
    Map<String, Figure> figures)
    implements Serializable {

  /** Gathers figures; where the document prints a key twice, the first one counts. */
  public static YearFigures of(
      String document,
      String district,
      String department,
      String level,
      int fiscalYear,
      List<Figure> figures) {
    Map<String, Figure> byKey = new LinkedHashMap<>();
    figures.forEach(figure -> byKey.putIfAbsent(figure.key(), figure));
    return new YearFigures(document, district, department, level, fiscalYear, byKey);
  }

  /** Finds an amount by its key; empty if the document does not disclose it. */
  public Optional<Figure> find(String key) {
    return Optional.ofNullable(figures.get(key));
  }
}
