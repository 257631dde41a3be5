package duibiao.sample;

import duibiao.sample.book.DepartmentBooks;
import duibiao.sample.book.Roster;
import duibiao.sample.print.PrintedDocument;
import duibiao.sample.print.Rendering;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A district that does not exist, with disclosures to try Duibiao on. Beyond the departments of one
 * district, further districts follow.
 *
 * <p>The same options give the same bytes. More departments or years leave the others as they are.
 */
public final class SampleDistrict {

  /** How many departments are worked on before their truth is written. */
  private static final int TOGETHER = 60;

  private final Options options;

  private SampleDistrict(Options options) {
    this.options = options;
  }

  public static SampleDistrict of(Options options) {
    return new SampleDistrict(options);
  }

  /**
   * Writes the disclosures to {@code folder/disclosures}, each in one of the formats, what is true
   * of them to {@code folder/truth}, and the names that departments have borne to {@code
   * folder/departments.csv}.
   *
   * @return number of documents written
   */
  public int write(Path folder) throws IOException {
    Path documents = Files.createDirectories(folder.resolve("disclosures"));
    Files.writeString(folder.resolve("departments.csv"), register());
    int count = 0;
    try (Truth truth = new Truth(Files.createDirectories(folder.resolve("truth")))) {
      List<Publisher> publishers = publishers();
      for (int first = 0; first < publishers.size(); first += TOGETHER) {
        int end = Math.min(publishers.size(), first + TOGETHER);
        List<Truth.Encoded> batch =
            publishers.subList(first, end).parallelStream()
                .map(publisher -> write(publisher, documents))
                .toList();
        for (Truth.Encoded rows : batch) {
          truth.add(rows);
          count += rows.count();
        }
      }
    }
    return count;
  }

  private Truth.Encoded write(Publisher publisher, Path documents) {
    Truth.Rows rows = new Truth.Rows();
    publisher
        .publications()
        .forEach(
            publication -> {
              try {
                Files.write(documents.resolve(publication.file()), publication.content());
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
              rows.add(publication);
            });
    return rows.encoded();
  }

  /** The disclosures, department by department, each in the order of years. */
  Stream<PrintedDocument> disclosures() {
    return publications().map(publication -> publication.spoilt().document());
  }

  Stream<Publication> publications() {
    return publishers().stream().flatMap(Publisher::publications);
  }

  private String register() {
    String rows = rosters().map(Roster::register).collect(Collectors.joining());
    return "district,department,name,first_year,last_year,change\n" + rows;
  }

  private Stream<Roster> rosters() {
    int districts = (options.departments() + Roster.size() - 1) / Roster.size();
    return IntStream.range(0, districts).mapToObj(Roster::of);
  }

  private List<Publisher> publishers() {
    List<Publisher> publishers = new ArrayList<>();
    for (Roster roster : rosters().toList()) {
      roster.departments().stream()
          .limit(options.departments() - publishers.size())
          .forEach(department -> publishers.add(new Publisher(options, roster, department)));
    }
    return publishers;
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

    /**
     * Whether the district publishes in other formats than text, and then as real ones do: some
     * files again with changes, a few that cannot be read.
     */
    boolean isMixed() {
      return formats.stream().anyMatch(format -> format != Rendering.TXT);
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
