package duibiao.check;

import duibiao.fact.Disclosure;
import duibiao.fact.Disclosure.Status;
import duibiao.fact.Superseded;
import duibiao.form.Identity;
import duibiao.taxonomy.Kind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The documents that a document can be held against. Each is empty where it is not at hand; of
 * several versions the one that is compared counts.
 *
 * @param priorBudget the same department's or unit's budget of the year before
 * @param budget its budget of the same year, for final accounts
 * @param priorFinal its final accounts of the year before
 * @param units the budgets of the same year of the units that a department lists
 * @param version the version of the document before this one
 * @param copies where its texts stand in documents of other departments; empty if not looked for
 */
record Neighbours(
    Optional<Figures> priorBudget,
    Optional<Figures> budget,
    Optional<Figures> priorFinal,
    List<Figures> units,
    Optional<Version> version,
    Optional<Map<Long, TextMark>> copies) {

  static final Neighbours NONE =
      new Neighbours(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty());

  /**
   * An earlier version of a document.
   *
   * @param earlier its figures
   * @param compared the file of the version that comparisons use
   */
  record Version(Figures earlier, String compared) {}

  /**
   * The neighbours of a document among others.
   *
   * @param units documents among which the units of a department are looked for
   * @param figures gives the figures of a document
   */
  static Neighbours of(
      Disclosure document,
      List<Disclosure> others,
      List<Disclosure> units,
      Copies copies,
      Function<Disclosure, Figures> figures) {
    Identity identity = document.identity();
    if (!identity.isComplete()) {
      return NONE;
    }
    int year = identity.fiscalYear();
    return new Neighbours(
        find(document, others, year - 1, Kind.BUDGET).map(figures),
        find(document, others, year, Kind.BUDGET).filter(found -> isFinal(identity)).map(figures),
        find(document, others, year - 1, Kind.FINAL_ACCOUNT).map(figures),
        units(document, units).stream().map(figures).toList(),
        version(document, others, figures),
        copies.of(document));
  }

  /** The document of the same kind of the year before. */
  Optional<Figures> prior(Kind kind) {
    return kind == Kind.FINAL_ACCOUNT ? priorFinal : priorBudget;
  }

  private static boolean isFinal(Identity identity) {
    return identity.kind() == Kind.FINAL_ACCOUNT;
  }

  private static Optional<Disclosure> find(
      Disclosure document, List<Disclosure> others, int year, Kind kind) {
    return Superseded.latest(versions(document, others, year, kind))
        .filter(found -> !found.file().equals(document.file()));
  }

  private static Optional<Version> version(
      Disclosure document, List<Disclosure> others, Function<Disclosure, Figures> figures) {
    Identity identity = document.identity();
    List<Disclosure> versions =
        versions(document, others, identity.fiscalYear(), identity.kind()).toList();
    return Superseded.before(document, versions.stream())
        .map(
            earlier ->
                new Version(
                    figures.apply(earlier),
                    Superseded.latest(versions.stream()).orElse(document).file().path()));
  }

  /** What the same department or unit has published for a year and kind. */
  private static Stream<Disclosure> versions(
      Disclosure document, List<Disclosure> others, int year, Kind kind) {
    Identity wanted = document.identity();
    return others.stream()
        .filter(Neighbours::isRead)
        .filter(other -> other.identity().level() == wanted.level())
        .filter(other -> other.identity().kind() == kind)
        .filter(other -> Objects.equals(other.identity().fiscalYear(), year))
        .filter(other -> other.identity().department().equals(wanted.department()))
        .filter(other -> other.identity().district().equals(wanted.district()));
  }

  private static boolean isRead(Disclosure other) {
    return other.status() == Status.READ && other.identity().isComplete();
  }

  /** Units whose names a department prints where it lists its units, each once. */
  private static List<Disclosure> units(Disclosure document, List<Disclosure> others) {
    List<String> listed = Units.listedIn(document);
    if (listed.isEmpty()) {
      return List.of();
    }
    Map<String, List<Disclosure>> byName =
        others.stream()
            .filter(Neighbours::isRead)
            .filter(other -> Units.nameOf(other).filter(listed::contains).isPresent())
            .collect(
                Collectors.groupingBy(
                    other -> Units.nameOf(other).orElseThrow(), TreeMap::new, Collectors.toList()));
    return byName.values().stream()
        .flatMap(versions -> Superseded.latest(versions.stream()).stream())
        .toList();
  }
}
