package duibiao.ratio;

import duibiao.taxonomy.Form;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The figures that a department discloses for one year, in its budget and in its final accounts.
 *
 * <p>Where several documents of one kind speak for the year, the last one by its path counts; where
 * a document prints a key twice, the first one.
 */
public final class YearFigures {

  /** Figures of one key stay in printed order. */
  private static final Comparator<OwnedFigure> ORDER =
      Comparator.comparing(OwnedFigure::kind).thenComparing(owned -> owned.figure().key());

  private final DepartmentYear owner;
  private final Map<String, String> documents;
  private final Map<String, Figure> figures = new LinkedHashMap<>();
  private final Map<Form, Set<Integer>> levels = new EnumMap<>(Form.class);
  private final YearFigures implied;

  private YearFigures(
      DepartmentYear owner,
      Map<String, String> documents,
      List<OwnedFigure> printed,
      YearFigures implied) {
    this.owner = owner;
    this.documents = documents;
    this.implied = implied;
    printed.stream().map(OwnedFigure::figure).forEach(this::add);
  }

  private void add(Figure figure) {
    figures.putIfAbsent(figure.key(), figure);
    FigureKey.form(figure.key())
        .filter(Form::isCoded)
        .ifPresent(
            form -> {
              Set<Integer> lengths = levels.computeIfAbsent(form, printed -> new TreeSet<>());
              String line = FigureKey.line(figure.key());
              if (!line.equals("total")) {
                lengths.add(line.length());
              }
            });
  }

  /** Gathers the figures of a department's years, which may be in any order of years. */
  public static List<YearFigures> of(List<OwnedFigure> figures) {
    Map<DepartmentYear, List<OwnedFigure>> years =
        figures.stream()
            .collect(
                Collectors.groupingBy(OwnedFigure::owner, LinkedHashMap::new, Collectors.toList()));
    return years.entrySet().stream()
        .map(year -> ofYear(year.getKey(), year.getValue()))
        .sorted(Comparator.comparing(year -> year.owner.fiscalYear()))
        .toList();
  }

  private static YearFigures ofYear(DepartmentYear owner, List<OwnedFigure> figures) {
    Map<String, String> last = new TreeMap<>();
    for (OwnedFigure owned : figures) {
      last.merge(
          owned.kind(),
          owned.figure().document(),
          (one, other) -> one.compareTo(other) < 0 ? other : one);
    }
    Map<Boolean, List<OwnedFigure>> ofYearBefore =
        figures.stream()
            .filter(owned -> owned.figure().document().equals(last.get(owned.kind())))
            .sorted(ORDER)
            .collect(Collectors.partitioningBy(OwnedFigure::isOfYearBefore));
    YearFigures implied = new YearFigures(owner.before(), last, ofYearBefore.get(true), null);
    return new YearFigures(owner, last, ofYearBefore.get(false), implied);
  }

  DepartmentYear owner() {
    return owner;
  }

  /** The document of the year: the budget where there is one. */
  String document() {
    return documents.values().iterator().next();
  }

  /** Whether a document speaks for the year. */
  boolean isOf(String document) {
    return documents.containsValue(document);
  }

  /** What the documents imply of the year before: amounts less their changes. */
  Optional<YearFigures> implied() {
    return Optional.ofNullable(implied);
  }

  /** Finds what is printed under a key, readable or not; empty if nothing is. */
  Optional<Figure> find(String key) {
    return Optional.ofNullable(figures.get(key));
  }

  /** All that is printed under the keys that fit, in the order of the keys. */
  List<Figure> all(FigureKey key) {
    return figures.values().stream().filter(figure -> key.matches(figure.key())).toList();
  }

  /**
   * Whether the documents print a coded form with lines of the same level as a key's, so that what
   * they do not print there is nil.
   */
  boolean printsLevelOf(FigureKey key) {
    Set<Integer> printed = key.form().map(levels::get).orElse(null);
    String line = FigureKey.line(key.text());
    return printed != null
        && !line.equals("total")
        && (printed.isEmpty() || line.contains("*") || printed.contains(line.length()));
  }
}
