package duibiao.sample;

import duibiao.sample.book.Accounts;
import duibiao.sample.book.Books;
import duibiao.sample.book.Cause;
import duibiao.sample.book.Department;
import duibiao.sample.book.DepartmentBooks;
import duibiao.sample.book.DepartmentKind;
import duibiao.sample.book.Entry;
import duibiao.sample.book.Roster;
import duibiao.sample.book.Unit;
import duibiao.sample.book.UnitKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The departments of several sample districts in each year from 2019 to 2026. */
record SampleYears(List<SampleYear> years) {

  static final int SEEDS = 16;
  static final int MIDDLE_YEAR = 2022;

  private static final int LAST_YEAR = 2026;
  private static final int FRUGAL_YEAR = 2020;

  /**
   * A department in a year.
   *
   * @param before budget of the year before
   * @param sameUnits whether it had the same units then
   * @param hospitals budgets of its institutions (事业单位)
   */
  record SampleYear(
      long seed,
      Department department,
      int year,
      Books before,
      Books books,
      Accounts accounts,
      boolean sameUnits,
      int units,
      List<Books> hospitals) {

    /** Sum in 万元. */
    double wan(Predicate<Entry> wanted) {
      return books.sum(wanted) / 1e6;
    }

    double share(Predicate<Entry> part, Predicate<Entry> whole) {
      return (double) books.sum(part) / books.sum(whole);
    }

    double basicShare() {
      return share(Entry::isBasic, entry -> true);
    }

    double personnelShare() {
      return share(entry -> entry.isBasic() && entry.isPersonnel(), Entry::isBasic);
    }

    double growth() {
      return Math.log((double) books.sum(entry -> true) / before.sum(entry -> true));
    }

    double execution() {
      return (double) accounts.spent(entry -> true) / books.sum(entry -> true);
    }

    /** Whether nothing but the usual moved its budget. */
    boolean isOrdinary() {
      return sameUnits && books.cause() == Cause.NONE && year != FRUGAL_YEAR;
    }

    double economicClass(String code) {
      return books.sum(entry -> entry.economicClass().equals(code)) / 100.0;
    }

    double item(String code) {
      return books.sum(entry -> entry.isBasic() && entry.item().equals(code)) / 100.0;
    }

    double targetedShare() {
      double projects =
          (double) books.sum(Entry::isProject)
              - books.threePublic().overseas()
              - books.threePublic().purchase();
      return books.targetedCents() / projects;
    }

    /** Growth of each item that has fiscal money in both years, as a logarithm. */
    Stream<Double> itemGrowth() {
      Map<String, Long> now = books.fiscalByItem();
      return before.fiscalByItem().entrySet().stream()
          .filter(item -> now.containsKey(item.getKey()))
          .map(item -> Math.log((double) now.get(item.getKey()) / item.getValue()));
    }

    /** Items that appear or vanish, as a fraction of all of either year. */
    double itemsChanged() {
      Set<String> now = books.fiscalByItem().keySet();
      Set<String> then = before.fiscalByItem().keySet();
      long changed =
          now.stream().filter(item -> !then.contains(item)).count()
              + then.stream().filter(item -> !now.contains(item)).count();
      return 2.0 * changed / (now.size() + then.size());
    }

    /** What was spent of each item's fiscal budget, rounded to the percent's second decimal. */
    Stream<Double> itemExecution() {
      Map<String, Long> spent = accounts.fiscalByItem();
      return books.fiscalByItem().entrySet().stream()
          .map(
              item ->
                  Math.round(1e4 * spent.getOrDefault(item.getKey(), 0L) / item.getValue()) / 1e4);
    }
  }

  static SampleYears draw() {
    return new SampleYears(
        LongStream.rangeClosed(1, SEEDS)
            .boxed()
            .parallel()
            .flatMap(
                seed ->
                    Roster.of(0).departments().stream()
                        .flatMap(department -> years(seed, department)))
            .toList());
  }

  private static Stream<SampleYear> years(long seed, Department department) {
    DepartmentBooks books = DepartmentBooks.of(seed, Roster.of(0), department, LAST_YEAR);
    return IntStream.rangeClosed(DepartmentBooks.FIRST_YEAR, LAST_YEAR)
        .filter(department::existsIn)
        .mapToObj(year -> year(seed, department, books, year));
  }

  private static SampleYear year(
      long seed, Department department, DepartmentBooks books, int year) {
    List<Unit> units = books.units(year);
    List<Books> hospitals =
        department.kind() == DepartmentKind.HEALTH
            ? units.stream()
                .filter(unit -> unit.kind() == UnitKind.INSTITUTION)
                .map(unit -> books.year(unit, year).budget())
                .toList()
            : List.of();
    return new SampleYear(
        seed,
        department,
        year,
        books.year(year - 1).budget(),
        books.year(year).budget(),
        books.year(year).accounts(),
        units.equals(books.units(year - 1)),
        units.size(),
        hospitals);
  }

  SampleYears where(Predicate<SampleYear> wanted) {
    return new SampleYears(years.stream().filter(wanted).toList());
  }

  SampleYears kind(DepartmentKind... kinds) {
    Set<DepartmentKind> wanted = Set.of(kinds);
    return where(year -> wanted.contains(year.department().kind()));
  }

  SampleYears middle() {
    return where(year -> year.year() == MIDDLE_YEAR);
  }

  SampleYears streets() {
    return kind(DepartmentKind.STREET);
  }

  /** One figure of each, sorted. */
  Values values(ToDoubleFunction<SampleYear> figure) {
    return Values.of(years.stream().mapToDouble(figure));
  }

  double share(Predicate<SampleYear> wanted) {
    return values(year -> wanted.test(year) ? 1 : 0).mean();
  }

  /** Total of all departments of each district and year, in 亿元. */
  Values districtTotals() {
    Map<Long, Double> totals =
        years.stream()
            .collect(
                Collectors.groupingBy(
                    year -> year.seed() * 10_000 + year.year(),
                    Collectors.summingDouble(year -> year.wan(entry -> true) / 1e4)));
    return Values.of(totals.values().stream().mapToDouble(Double::doubleValue));
  }

  /** Sorted numbers. */
  static final class Values {

    private final double[] sorted;

    private Values(double[] sorted) {
      this.sorted = sorted;
    }

    static Values of(DoubleStream numbers) {
      return new Values(numbers.sorted().toArray());
    }

    static Values of(Stream<Double> numbers) {
      return of(numbers.mapToDouble(Double::doubleValue));
    }

    double mean() {
      return Arrays.stream(sorted).average().orElse(Double.NaN);
    }

    double deviation() {
      double mean = mean();
      return Math.sqrt(Arrays.stream(sorted).map(x -> (x - mean) * (x - mean)).average().orElse(0));
    }

    /** The value below which a fraction lies, by linear interpolation. */
    double quantile(double fraction) {
      double place = fraction * (sorted.length - 1);
      int below = (int) place;
      double next = sorted[Math.min(below + 1, sorted.length - 1)];
      return sorted[below] + (place - below) * (next - sorted[below]);
    }

    double median() {
      return quantile(0.5);
    }

    double decile(int number) {
      return quantile(number / 10.0);
    }

    /** Fraction of the numbers from {@code low} to {@code high}, both included. */
    double within(double low, double high) {
      return Arrays.stream(sorted).filter(x -> low <= x && x <= high).count()
          / (double) sorted.length;
    }
  }
}
