package duibiao.sample;

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
   * Writes the disclosures to {@code folder/disclosures} as UTF-8 text, and the figures that they
   * print to {@code folder/truth/facts.csv}.
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
        String file = disclosure.name() + ".txt";
        Files.writeString(documents.resolve(file), TextRendering.of(disclosure));
        figures.add(file, disclosure);
        count++;
      }
    }
    return count;
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
        .mapToObj(i -> PrintedDocument.of(department, habits, books.get(i - 1), books.get(i)));
  }

  /**
   * What to write.
   *
   * @param departments number of departments, such as 20
   * @param firstYear first fiscal year, 2021 or later
   * @param lastYear last fiscal year, included
   * @param seed any number; another seed gives another district
   */
  public record Options(int departments, int firstYear, int lastYear, long seed) {

    /** Twenty departments over the five years from 2021. */
    public static final Options DEFAULT = new Options(20, 2021, 2025, 1);

    public Options {
      Roster.first(departments);
      if (firstYear <= Bookkeeper.FIRST_YEAR || lastYear < firstYear || lastYear > LAST_YEAR) {
        throw new IllegalArgumentException(
            "年度%s-%s超出范围，应从%s年或以后开始，到%s年为止"
                .formatted(firstYear, lastYear, Bookkeeper.FIRST_YEAR + 1, LAST_YEAR));
      }
    }
  }
}
