package duibiao.sample.book;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The budget of one unit or department for one year. Every table and sentence is derived from it.
 *
 * @param year fiscal year
 * @param entries all money; 收入 and 支出 are the same entries seen from two sides
 * @param threePublic “三公”经费
 * @param agencyOperating 机关运行经费 in cents
 * @param procurement 政府采购 planned
 * @param targeted projects with 绩效目标, the largest first
 * @param vehicles 公务用车 owned and planned
 * @param cause why the budget jumped this year; {@link Cause#NONE} in an ordinary year
 */
public record Books(
    int year,
    List<Entry> entries,
    ThreePublic threePublic,
    long agencyOperating,
    Procurement procurement,
    List<Project> targeted,
    Vehicles vehicles,
    Cause cause) {

  public Books {
    entries = List.copyOf(entries);
    targeted = List.copyOf(targeted);
  }

  /** The books of a department: the sum of those of its units, which may be none. */
  static Books sum(int year, Cause cause, List<Books> units) {
    return new Books(
        year,
        Entry.merged(units.stream().map(Books::entries).flatMap(Collection::stream)),
        units.stream().map(Books::threePublic).reduce(ThreePublic.NONE, ThreePublic::plus),
        units.stream().mapToLong(Books::agencyOperating).sum(),
        units.stream().map(Books::procurement).reduce(Procurement.NONE, Procurement::plus),
        units.stream()
            .flatMap(books -> books.targeted().stream())
            .sorted(Comparator.comparingLong(Project::cents).reversed())
            .toList(),
        units.stream().map(Books::vehicles).reduce(Vehicles.NONE, Vehicles::plus),
        cause);
  }

  /** Sum in cents of the entries that {@code wanted} takes. */
  public long sum(Predicate<Entry> wanted) {
    return Entry.sum(entries, wanted);
  }

  /** Functional items with money that {@code wanted} takes, ordered by code. */
  public List<String> items(Predicate<Entry> wanted) {
    return entries.stream().filter(wanted).map(Entry::item).distinct().sorted().toList();
  }

  /** Fiscal money in cents of each item, by code. */
  public Map<String, Long> fiscalByItem() {
    return entries.stream()
        .filter(Entry::isFiscal)
        .collect(Collectors.groupingBy(Entry::item, Collectors.summingLong(Entry::cents)));
  }

  /** Money in cents of the projects with targets. */
  public long targetedCents() {
    return targeted.stream().mapToLong(Project::cents).sum();
  }

  /** The same budget with its projects of 一般公共预算 multiplied, as if it had been adjusted. */
  public Books restated(double factor) {
    List<Entry> adjusted =
        entries.stream()
            .map(
                entry ->
                    entry.isProject() && entry.source() == Source.GENERAL
                        ? entry.withCents(Math.round(entry.cents() * factor))
                        : entry)
            .toList();
    return new Books(
        year,
        adjusted,
        threePublic,
        agencyOperating,
        procurement,
        targeted.stream().map(project -> project.restated(factor)).toList(),
        vehicles,
        cause);
  }
}
