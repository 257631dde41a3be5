package duibiao.check;

import duibiao.fact.Disclosure;
import duibiao.fact.Disclosure.Status;
import duibiao.form.Identity;
import duibiao.taxonomy.Kind;
import duibiao.taxonomy.Level;
import duibiao.taxonomy.Wording;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The documents that a document can be held against. Each is empty where it is not at hand.
 *
 * @param priorBudget the same department's or unit's budget of the year before
 * @param budget its budget of the same year, for final accounts
 * @param priorFinal its final accounts of the year before, for a budget
 * @param units the budgets of the same year of the units that a department lists
 * @param listedUnits the number of units that it lists
 */
record Neighbours(
    Optional<Figures> priorBudget,
    Optional<Figures> budget,
    Optional<Figures> priorFinal,
    List<Figures> units,
    int listedUnits) {

  private static final Neighbours NONE =
      new Neighbours(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), 0);

  private static final Pattern NUMBERED = Pattern.compile("\\d+[.、].{4,60}");
  private static final Pattern NUMBER = Pattern.compile("^\\d+[.、]");
  private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)|[。;,]");

  /**
   * The neighbours of a document among others.
   *
   * @param texts the texts of the document
   * @param figures gives the figures of a document
   */
  static Neighbours of(
      Disclosure document,
      Texts texts,
      List<Disclosure> others,
      Function<Disclosure, Figures> figures) {
    Identity identity = document.identity();
    if (!identity.isComplete()) {
      return NONE;
    }
    int year = identity.fiscalYear();
    List<String> listed = listsUnits(identity) ? listedUnits(texts) : List.of();
    return new Neighbours(
        find(document, others, year - 1, Kind.BUDGET).map(figures),
        find(document, others, year, Kind.BUDGET).filter(found -> isFinal(identity)).map(figures),
        find(document, others, year - 1, Kind.FINAL_ACCOUNT)
            .filter(found -> !isFinal(identity))
            .map(figures),
        units(identity, listed, others).stream().map(figures).toList(),
        listed.size());
  }

  private static boolean isFinal(Identity identity) {
    return identity.kind() == Kind.FINAL_ACCOUNT;
  }

  /** Where several speak for the same department, year and kind, none is chosen. */
  private static Optional<Disclosure> find(
      Disclosure document, List<Disclosure> others, int year, Kind kind) {
    Identity wanted = document.identity();
    List<Disclosure> found =
        others.stream()
            .filter(other -> isRead(other) && isOf(other.identity(), wanted.level(), kind, year))
            .filter(other -> !other.file().equals(document.file()))
            .filter(other -> other.identity().department().equals(wanted.department()))
            .filter(other -> other.identity().district().equals(wanted.district()))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static boolean isRead(Disclosure other) {
    return other.status() == Status.READ && other.identity().isComplete();
  }

  private static boolean isOf(Identity identity, Level level, Kind kind, int year) {
    return identity.level() == level && identity.kind() == kind && identity.fiscalYear() == year;
  }

  private static boolean listsUnits(Identity identity) {
    return identity.level() == Level.DEPARTMENT && !isFinal(identity);
  }

  /** Units whose names a department prints where it lists its units. */
  private static List<Disclosure> units(
      Identity department, List<String> listed, List<Disclosure> others) {
    return others.stream()
        .filter(other -> !listed.isEmpty() && isRead(other))
        .filter(
            other ->
                isOf(other.identity(), Level.UNIT, Kind.BUDGET, department.fiscalYear())
                    && listed.contains(plain(other.identity().printedName())))
        .toList();
  }

  /** The numbered lines of 机构设置, without what stands in brackets. */
  private static List<String> listedUnits(Texts texts) {
    return texts
        .all()
        .filter(text -> NUMBERED.matcher(text.folded()).matches())
        .filter(text -> Wording.fold(text.passage().heading()).endsWith("机构设置"))
        .map(text -> plain(NUMBER.matcher(text.folded()).replaceFirst("")))
        .distinct()
        .toList();
  }

  private static String plain(String name) {
    return ASIDE.matcher(Wording.fold(name)).replaceAll("");
  }
}
