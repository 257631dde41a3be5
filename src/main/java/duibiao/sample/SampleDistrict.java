package duibiao.sample;

import duibiao.sample.book.Department;
import duibiao.sample.book.DepartmentBooks;
import duibiao.sample.book.Draws;
import duibiao.sample.book.Roster;
import duibiao.sample.book.Unit;
import duibiao.sample.book.Year;
import duibiao.sample.defect.Background;
import duibiao.sample.defect.Spoilt;
import duibiao.sample.print.PrintedDocument;
import duibiao.sample.print.Rendering;
import duibiao.sample.wording.BudgetDocument;
import duibiao.sample.wording.Issuer;
import duibiao.sample.wording.Style;
import duibiao.taxonomy.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A district that does not exist, with disclosures to try Duibiao on. Beyond the departments of one
 * district, further districts follow.
 *
 * <p>The same options give the same bytes. More departments or years leave the others as they are.
 */
public final class SampleDistrict {

  /** What the budget of a year is multiplied by where the next one compares with another. */
  private static final List<Double> RESTATEMENTS = List.of(0.98, 0.99, 0.995, 1.005, 1.01, 1.02);

  private final Options options;

  private SampleDistrict(Options options) {
    this.options = options;
  }

  public static SampleDistrict of(Options options) {
    return new SampleDistrict(options);
  }

  /**
   * Writes the disclosures to {@code folder/disclosures}, each in one of the formats, and what is
   * true of them to {@code folder/truth}.
   *
   * @return number of documents written
   */
  public int write(Path folder) throws IOException {
    Path documents = Files.createDirectories(folder.resolve("disclosures"));
    int count = 0;
    try (Truth truth = new Truth(Files.createDirectories(folder.resolve("truth")))) {
      List<Member> members = members();
      for (int first = 0; first < members.size(); first += Member.TOGETHER) {
        int end = Math.min(members.size(), first + Member.TOGETHER);
        List<Truth.Rows> batch =
            members.subList(first, end).parallelStream()
                .map(member -> write(member, documents))
                .toList();
        for (Truth.Rows rows : batch) {
          truth.add(rows);
          count += rows.documents();
        }
      }
    }
    return count;
  }

  private Truth.Rows write(Member member, Path documents) {
    Truth.Rows rows = new Truth.Rows();
    publications(member)
        .forEach(
            publication -> {
              try {
                byte[] content = publication.rendering().render(publication.spoilt().document());
                Files.write(documents.resolve(publication.file()), content);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
              rows.add(publication);
            });
    return rows;
  }

  /** The disclosures, department by department, each in the order of years. */
  Stream<PrintedDocument> disclosures() {
    return publications().map(publication -> publication.spoilt().document());
  }

  Stream<Publication> publications() {
    return members().stream().flatMap(this::publications);
  }

  /** A department of one of the districts. */
  private record Member(Roster roster, Department department) {

    /** How many are worked on before their truth is written. */
    static final int TOGETHER = 32;
  }

  private List<Member> members() {
    List<Member> members = new ArrayList<>();
    for (int district = 0; members.size() < options.departments(); district++) {
      Roster roster = Roster.of(district);
      roster.departments().stream()
          .limit(options.departments() - members.size())
          .forEach(department -> members.add(new Member(roster, department)));
    }
    return members;
  }

  private Stream<Publication> publications(Member member) {
    Department department = member.department();
    DepartmentBooks books =
        DepartmentBooks.of(options.seed(), member.roster(), department, options.lastYear());
    return IntStream.rangeClosed(options.firstYear(), options.lastYear())
        .filter(department::existsIn)
        .boxed()
        .flatMap(year -> publications(department, books, year));
  }

  private Stream<Publication> publications(Department department, DepartmentBooks books, int year) {
    List<Unit> units = books.units(year);
    Issuer issuer = Issuer.department(department, units, year);
    Stream<Publication> whole = Stream.of(budget(issuer, books.year(year - 1), books.year(year)));
    return options.units()
        ? Stream.concat(
            whole,
            units.stream()
                .map(
                    unit ->
                        budget(
                            Issuer.unit(department, unit, year),
                            books.year(unit, year - 1),
                            books.year(unit, year))))
        : whole;
  }

  private Publication budget(Issuer issuer, Year prior, Year now) {
    String department = issuer.department().name();
    int year = now.budget().year();
    Style habits = Style.draw(Draws.of(options.seed(), department + "/style", 0));
    FileNames names = FileNames.draw(Draws.of(options.seed(), department + "/file", 0));
    String name = names.of(issuer, year, Kind.BUDGET);
    PrintedDocument clean = BudgetDocument.of(issuer, habits, prior, now, name);
    Spoilt spoilt = Spoilt.clean(clean);
    if (options.defects() > 0) {
      Draws draws = Draws.of(options.seed(), name + "/defects", 0);
      Year restated = prior.withBudget(prior.budget().restated(draws.oneOf(RESTATEMENTS)));
      Background background =
          new Background(
              prior.budget(),
              now.budget(),
              habits,
              otherName(issuer.department(), year),
              () -> BudgetDocument.of(issuer, habits, restated, now, name));
      spoilt = Spoilt.of(clean, background, options.defects(), draws);
    }
    return new Publication(issuer, now, Kind.BUDGET, clean, spoilt, rendering(name));
  }

  private String otherName(Department department, int year) {
    Roster roster = Roster.of(0);
    int index = department.name().length() % roster.departments().size();
    Department other = roster.departments().get(index);
    return (other.equals(department) ? roster.departments().get(index + 1) : other).nameIn(year);
  }

  /** Draws a format by the name, so that more documents leave the others as they are. */
  private Rendering rendering(String name) {
    return Draws.of(options.seed(), name + "/format", 0).oneOf(options.formats());
  }

  /**
   * What to write.
   *
   * @param departments number of departments, such as 20
   * @param firstYear first fiscal year, 2019 or later
   * @param lastYear last fiscal year, included
   * @param seed any number; another seed gives another district
   * @param defects how often documents have defects: 1 for as often as real ones, 0 for never
   * @param units whether every unit discloses its own budget too
   * @param formats formats to draw from for each document; one that is named twice is drawn twice
   *     as often
   */
  public record Options(
      int departments,
      int firstYear,
      int lastYear,
      long seed,
      double defects,
      boolean units,
      List<Rendering> formats) {

    /** Forty departments over six years. */
    public static final Options DEFAULT = new Options(40, 2021, 2026, 1);

    private static final int LAST_YEAR = 2099;
    private static final int MOST_DEFECTS = 100;

    /** What to write as text. */
    public Options(int departments, int firstYear, int lastYear, long seed) {
      this(departments, firstYear, lastYear, seed, 0, false, List.of(Rendering.TXT));
    }

    public Options {
      formats = List.copyOf(formats);
      int most = Roster.size() * Roster.districts();
      if (departments < 1 || departments > most) {
        throw new IllegalArgumentException("部门数" + departments + "超出范围，应为1到" + most);
      }
      if (!(defects >= 0 && defects <= MOST_DEFECTS)) {
        throw new IllegalArgumentException("缺陷倍数%s超出范围，应为0到%s".formatted(defects, MOST_DEFECTS));
      }
      if (firstYear < DepartmentBooks.FIRST_YEAR || lastYear < firstYear || lastYear > LAST_YEAR) {
        throw new IllegalArgumentException(
            "年度%s-%s超出范围，应从%s年或以后开始，到%s年为止"
                .formatted(firstYear, lastYear, DepartmentBooks.FIRST_YEAR, LAST_YEAR));
      }
    }

    /** The same in other formats. */
    public Options withFormats(List<Rendering> others) {
      return new Options(departments, firstYear, lastYear, seed, defects, units, others);
    }

    /** The same with defects, {@code rate} times as often as in real documents. */
    public Options withDefects(double rate) {
      return new Options(departments, firstYear, lastYear, seed, rate, units, formats);
    }

    /** The same with the budgets of every unit. */
    public Options withUnits() {
      return new Options(departments, firstYear, lastYear, seed, defects, true, formats);
    }
  }
}
