package duibiao.job;

import duibiao.catalog.DatasetName;
import duibiao.catalog.Publication;
import duibiao.dataset.Engine;
import duibiao.dataset.Rows;
import duibiao.report.Districts;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rows of a publication that reports are about, few where a bureau reads of its own district
 * among many.
 *
 * @param engine what finds them
 * @param publication where they are
 * @param districts the districts that the reports are about
 */
record ShownRows(Engine engine, Publication publication, Districts districts) {

  /** Those of a dataset with a column {@code district}. */
  Rows of(DatasetName dataset) {
    return shown(publication.read(engine, dataset));
  }

  /** The same, of a year and those after it only. */
  Rows of(DatasetName dataset, int firstYear) {
    return shown(publication.read(engine, dataset, firstYear));
  }

  /** What belongs to no known district is always shown. */
  private Rows shown(Rows rows) {
    return districts.isAll()
        ? rows
        : rows.among(
            "district", Stream.concat(Stream.of(null, ""), districts.names().stream()).toList());
  }

  /**
   * Those of a dataset that tells documents only.
   *
   * @param column the column with their paths
   * @param documents the paths of the documents that are shown
   */
  Rows of(DatasetName dataset, String column, Set<String> documents) {
    return districts.isAll() ? all(dataset) : all(dataset).among(column, documents);
  }

  /** All rows of a dataset, whatever they are about. */
  Rows all(DatasetName dataset) {
    return publication.read(engine, dataset);
  }
}
