package duibiao.sample;

import duibiao.sample.book.Department;
import duibiao.sample.book.DepartmentBooks;
import duibiao.sample.book.Draws;
import duibiao.sample.book.Roster;
import duibiao.sample.book.Unit;
import duibiao.sample.book.Year;
import duibiao.sample.print.PrintedDocument;
import duibiao.sample.print.Rendering;
import duibiao.sample.wording.BudgetDocument;
import duibiao.sample.wording.FinalDocument;
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
                byte[] content = publication.rendering().render(publication.document());
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
    return publications().map(Publication::document);
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
    Stream<Publication> whole = disclosed(issuer, books.year(year - 1), books.year(year));
    return options.units()
        ? Stream.concat(
            whole,
            units.stream()
                .flatMap(
                    unit ->
                        disclosed(
                            Issuer.unit(department, unit, year),
                            books.year(unit, year - 1),
                            books.year(unit, year))))
        : whole;
  }

  /** The budget of a year and, as they are published a year later, its final accounts. */
  private Stream<Publication> disclosed(Issuer issuer, Year prior, Year now) {
    Publication budget = publication(issuer, Kind.BUDGET, prior, now);
    return now.budget().year() < options.lastYear()
        ? Stream.of(budget, publication(issuer, Kind.FINAL_ACCOUNT, prior, now))
        : Stream.of(budget);
  }

  private Publication publication(Issuer issuer, Kind kind, Year prior, Year now) {
    String department = issuer.department().name();
    int year = now.budget().year();
    Style habits = Style.draw(Draws.of(options.seed(), department + "/style", 0));
    FileNames names = FileNames.draw(Draws.of(options.seed(), department + "/file", 0));
    String name = names.of(issuer, year, kind);
    PrintedDocument document =
        kind == Kind.BUDGET
            ? BudgetDocument.of(issuer, habits, prior, now, name)
            : FinalDocument.of(issuer, habits, prior, now, name);
    return new Publication(issuer, year, kind, document, rendering(name));
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
   * @param units whether every unit discloses its own budget too
   * @param formats formats to draw from for each document; one that is named twice is drawn twice
   *     as often
   */
  public record Options(
      int departments,
      int firstYear,
      int lastYear,
      long seed,
      boolean units,
      List<Rendering> formats) {

    /** Forty departments over six years. */
    public static final Options DEFAULT = new Options(40, 2021, 2026, 1);

    private static final int LAST_YEAR = 2099;

    /** What to write as text. */
    public Options(int departments, int firstYear, int lastYear, long seed) {
      this(departments, firstYear, lastYear, seed, false, List.of(Rendering.TXT));
    }

    public Options {
      formats = List.copyOf(formats);
      int most = Roster.size() * Roster.districts();
      if (departments < 1 || departments > most) {
        throw new IllegalArgumentException("部门数" + departments + "超出范围，应为1到" + most);
      }
      if (firstYear < DepartmentBooks.FIRST_YEAR || lastYear < firstYear || lastYear > LAST_YEAR) {
        throw new IllegalArgumentException(
            "年度%s-%s超出范围，应从%s年或以后开始，到%s年为止"
                .formatted(firstYear, lastYear, DepartmentBooks.FIRST_YEAR, LAST_YEAR));
      }
    }

    /** The same in other formats. */
    public Options withFormats(List<Rendering> others) {
      return new Options(departments, firstYear, lastYear, seed, units, others);
    }

    /** The same with the budgets of every unit. */
    public Options withUnits() {
      return new Options(departments, firstYear, lastYear, seed, true, formats);
    }
  }
}
