package duibiao.sample;

import duibiao.sample.SampleDistrict.Options;
import duibiao.sample.book.Department;
import duibiao.sample.book.DepartmentBooks;
import duibiao.sample.book.Draws;
import duibiao.sample.book.Roster;
import duibiao.sample.book.Year;
import duibiao.sample.defect.Background;
import duibiao.sample.defect.Spoilt;
import duibiao.sample.print.Condition;
import duibiao.sample.print.PrintedDocument;
import duibiao.sample.print.Rendering;
import duibiao.sample.wording.BudgetDocument;
import duibiao.sample.wording.FinalDocument;
import duibiao.sample.wording.Issuer;
import duibiao.sample.wording.Style;
import duibiao.taxonomy.Kind;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Publishes what one department of a district discloses over the years. */
final class Publisher {

  /** What the budget of a year is multiplied by where the next one compares with another. */
  private static final List<Double> RESTATEMENTS = List.of(0.98, 0.99, 0.995, 1.005, 1.01, 1.02);

  private static final double SECOND_EDITION_CHANCE = 0.05;

  private final Options options;
  private final Roster roster;
  private final Department department;
  private final Style habits;
  private final FileNames names;

  Publisher(Options options, Roster roster, Department department) {
    this.options = options;
    this.roster = roster;
    this.department = department;
    this.habits = Style.draw(draws("/style"));
    this.names = FileNames.draw(draws("/file"));
  }

  private Draws draws(String purpose) {
    return Draws.of(options.seed(), department.name() + purpose, 0);
  }

  /** Its publications in the order of years; the books are kept only while they are published. */
  Stream<Publication> publications() {
    DepartmentBooks books =
        DepartmentBooks.of(options.seed(), roster, department, options.lastYear());
    return IntStream.rangeClosed(options.firstYear(), options.lastYear())
        .filter(department::existsIn)
        .boxed()
        .flatMap(year -> publications(books, year));
  }

  private Stream<Publication> publications(DepartmentBooks books, int year) {
    Issuer issuer = Issuer.department(department, books.units(year), year);
    Stream<Publication> whole = disclosed(issuer, books.year(year - 1), books.year(year));
    return options.units() ? Stream.concat(whole, unitPublications(books, year)) : whole;
  }

  private Stream<Publication> unitPublications(DepartmentBooks books, int year) {
    return books.units(year).stream()
        .flatMap(
            unit ->
                disclosed(
                    Issuer.unit(department, unit, year),
                    books.year(unit, year - 1),
                    books.year(unit, year)));
  }

  /** The budget of a year and, as they are published a year later, its final accounts. */
  private Stream<Publication> disclosed(Issuer issuer, Year prior, Year now) {
    Stream<Publication> budgets = budgets(issuer, prior, now);
    return now.budget().year() < options.lastYear()
        ? Stream.concat(budgets, Stream.of(finalAccounts(issuer, prior, now)))
        : budgets;
  }

  /** The budget of a year; in a few cases it was another one first. */
  private Stream<Publication> budgets(Issuer issuer, Year prior, Year now) {
    String name = names.of(issuer, now.budget().year(), Kind.BUDGET);
    Draws draws = Draws.of(options.seed(), name + "/edition", 0);
    if (!options.isMixed() || !draws.chance(SECOND_EDITION_CHANCE)) {
      return Stream.of(publication(issuer, Kind.BUDGET, prior, now, name));
    }
    Year first = now.withBudget(now.budget().restated(draws.oneOf(RESTATEMENTS)));
    return Stream.of(
        publication(issuer, Kind.BUDGET, prior, first, name),
        publication(issuer, Kind.BUDGET, prior, now, name + "（更新）"));
  }

  private Publication finalAccounts(Issuer issuer, Year prior, Year now) {
    String name = names.of(issuer, now.budget().year(), Kind.FINAL_ACCOUNT);
    return publication(issuer, Kind.FINAL_ACCOUNT, prior, now, name);
  }

  private Publication publication(Issuer issuer, Kind kind, Year prior, Year now, String name) {
    PrintedDocument clean = worded(issuer, kind, prior, now, name);
    Spoilt spoilt = Spoilt.clean(clean);
    if (options.defects() > 0) {
      Draws draws = Draws.of(options.seed(), name + "/defects", 0);
      Year restated = prior.withBudget(prior.budget().restated(draws.oneOf(RESTATEMENTS)));
      Background background =
          new Background(
              kind,
              prior.budget(),
              now.budget(),
              habits,
              otherName(now.budget().year(), draws),
              () -> worded(issuer, kind, restated, now, name));
      spoilt = Spoilt.of(clean, background, options.defects(), draws);
    }
    Rendering rendering = Draws.of(options.seed(), name + "/format", 0).oneOf(options.formats());
    return new Publication(issuer, now, kind, clean, spoilt, rendering, condition(name, rendering));
  }

  private PrintedDocument worded(Issuer issuer, Kind kind, Year prior, Year now, String name) {
    return kind == Kind.BUDGET
        ? BudgetDocument.of(issuer, habits, prior, now, name)
        : FinalDocument.of(issuer, habits, prior, now, name);
  }

  private String otherName(int year, Draws draws) {
    Department other = draws.oneOf(roster.departments());
    return (other.equals(department) ? roster.departments().get(1) : other).nameIn(year);
  }

  /** A few files of a mixed district cannot be read. */
  private Condition condition(String name, Rendering rendering) {
    double place = Draws.of(options.seed(), name + "/condition", 0).between(0.0, 1.0);
    Condition drawn = Condition.GOOD;
    if (place < 0.03) {
      drawn = Condition.SCANNED;
    } else if (place < 0.04) {
      drawn = Condition.PROTECTED;
    } else if (place < 0.05) {
      drawn = place < 0.045 ? Condition.EMPTY : Condition.GONE;
    }
    return options.isMixed() && drawn.isPossible(rendering) ? drawn : Condition.GOOD;
  }
}
