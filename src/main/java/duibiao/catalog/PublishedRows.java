package duibiao.catalog;

import duibiao.dataset.ParquetRows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.filter2.predicate.FilterApi;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.spark.sql.Row;

/**
 * The current publication, read file by file without Spark: for a few rows of one department, which
 * are at hand before Spark would have started.
 *
 * <p>Everything comes from the publication that was current at the beginning, even if another one
 * is shown meanwhile.
 */
public final class PublishedRows {

  private final Path publication;

  private PublishedRows(Path publication) {
    this.publication = publication;
  }

  /**
   * The publication that readers see now.
   *
   * @param root the folder that readers know, {@code notebooks-data/}
   * @throws IOException if nothing is published there
   */
  public static PublishedRows current(Path root) throws IOException {
    return new PublishedRows(root.resolve(LinkedCatalog.CURRENT).toRealPath());
  }

  /** The years of a dataset, ascending. */
  public List<String> years(DatasetName dataset) {
    String prefix = DatasetName.PARTITION + "=";
    try (Stream<Path> folders = Files.list(publication.resolve(dataset.id()))) {
      return folders
          .map(folder -> folder.getFileName().toString())
          .filter(name -> name.matches(prefix + "\\d+"))
          .map(name -> name.substring(prefix.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + publication, e);
    }
  }

  /** The rows of a dataset of one year. */
  public List<Row> read(DatasetName dataset, int year) {
    return read(dataset, year, FilterCompat.NOOP);
  }

  /** The rows of a dataset of one year and department. */
  public List<Row> read(DatasetName dataset, int year, String department) {
    return read(dataset, year, "department", department);
  }

  /** The rows of a dataset of one year that have a text in a column. */
  public List<Row> read(DatasetName dataset, int year, String column, String text) {
    return read(
        dataset,
        year,
        FilterCompat.get(FilterApi.eq(FilterApi.binaryColumn(column), Binary.fromString(text))));
  }

  private List<Row> read(DatasetName dataset, int year, FilterCompat.Filter filter) {
    Path folder = publication.resolve(dataset.id()).resolve(DatasetName.PARTITION + "=" + year);
    List<Row> rows = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file :
            files.filter(each -> each.toString().endsWith(".parquet")).sorted().toList()) {
          rows.addAll(ParquetRows.read(new LocalInputFile(file), dataset.schema(), filter));
        }
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot read " + folder, e);
      }
    }
    return rows;
  }
}
