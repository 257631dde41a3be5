package duibiao.sample;

import duibiao.sample.print.PrintedDocument;
import duibiao.sample.print.Rendering;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A district that does not exist, with budget disclosures to try Duibiao on.
 *
 * <p>The same options give the same bytes. More departments or years leave the others as they are.
 */
public final class SampleDistrict {

  private static final int LAST_YEAR = 2099;

  private final Options options;

  private SampleDistrict(Options options) {
    this.options = options;
  }

  public static SampleDistrict of(Options options) {
    return new SampleDistrict(options);
  }

  /**
   * Writes the disclosures to {@code folder/disclosures}, each in one of the formats, and the
   * figures that they print to {@code folder/truth/facts.csv}.
   *
   * @return number of documents written
   */
  public int write(Path folder) throws IOException {
    Path documents = Files.createDirectories(folder.resolve("disclosures"));
    Path truth = Files.createDirectories(folder.resolve("truth"));
    int count = 0;
    try (Writer facts = Files.newBufferedWriter(truth.resolve("facts.csv"))) {
      Truth figures = new Truth(facts);
      for (PrintedDocument disclosure : (Iterable<PrintedDocument>) disclosures()::iterator) {
        Rendering rendering = rendering(disclosure);
        String file = disclosure.name() + "." + rendering.extension();
        Files.write(documents.resolve(file), rendering.render(disclosure));
        figures.add(file, disclosure);
        count++;
      }
    }
    return count;
  }

  /** Draws a format by the name, so that more documents leave the others as they are. */
  private Rendering rendering(PrintedDocument disclosure) {
    return Draws.of(options.seed(), disclosure.name() + "/format", 0).oneOf(options.formats());
  }

  /** The disclosures, department by department, each in the order of years. */
  Stream<PrintedDocument> disclosures() {
    return Roster.first(options.departments()).stream().flatMap(this::disclosures);
  }

  private Stream<PrintedDocument> disclosures(Department department) {
    Style habits = Style.draw(Draws.of(options.seed(), department.name() + "/style", 0));
    List<Books> books = Bookkeeper.books(options.seed(), department, habits, options.lastYear());
    return IntStream.rangeClosed(options.firstYear(), options.lastYear())
        .map(year -> year - Bookkeeper.FIRST_YEAR)
        .mapToObj(i -> BudgetDocument.of(department, habits, books.get(i - 1), books.get(i)));
  }

  /**
   * What to write.
   *
   * @param departments number of departments, such as 20
   * @param firstYear first fiscal year, 2021 or later
   * @param lastYear last fiscal year, included
   * @param seed any number; another seed gives another district
   * @param formats formats to draw from for each document; one that is named twice is drawn twice
   *     as often
   */
  public record Options(
      int departments, int firstYear, int lastYear, long seed, List<Rendering> formats) {

    /** Twenty departments over the five years from 2021. */
    public static final Options DEFAULT = new Options(20, 2021, 2025, 1);

    /** What to write as text. */
    public Options(int departments, int firstYear, int lastYear, long seed) {
      this(departments, firstYear, lastYear, seed, List.of(Rendering.TXT));
    }

    public Options {
      formats = List.copyOf(formats);
      Roster.first(departments);
      if (firstYear <= Bookkeeper.FIRST_YEAR || lastYear < firstYear || lastYear > LAST_YEAR) {
        throw new IllegalArgumentException(
            "年度%s-%s超出范围，应从%s年或以后开始，到%s年为止"
                .formatted(firstYear, lastYear, Bookkeeper.FIRST_YEAR + 1, LAST_YEAR));
      }
    }
  }
}
