package duibiao.catalog;

import duibiao.dataset.Engine;
import duibiao.dataset.Rows;
import duibiao.storage.Storage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/** One complete set of datasets in the making. Readers see it only when it is published. */
public sealed class Publication permits PublishedVersions {

  private final Catalog catalog;
  private final Storage folder;
  private final Set<String> files = new TreeSet<>();

  Publication(Catalog catalog, Storage folder) {
    this.catalog = catalog;
    this.folder = folder;
  }

  /** Its name. */
  String id() {
    return folder.name();
  }

  /** The folder of this publication, which every task must be able to reach. */
  public Storage folder() {
    return folder;
  }

  /** The files that belong to it, relative to its folder. */
  Set<String> files() {
    return Collections.unmodifiableSet(files);
  }

  /** Counts files in that tasks have written and completed. */
  public void add(Collection<String> written) {
    files.addAll(written);
  }

  /** Writes a dataset, from the tasks that compute it. */
  public void write(DatasetName dataset, Rows rows) {
    Storage target = folder;
    add(
        rows.write(
            DatasetName.PARTITION, (attempt, part) -> write(dataset, target, attempt, part)));
  }

  private static List<String> write(
      DatasetName dataset, Storage target, String attempt, Iterator<Row> rows) {
    PartitionedWriter writer = new PartitionedWriter(target, dataset.id() + "-" + attempt);
    rows.forEachRemaining(row -> writer.write(dataset, row));
    return writer.close();
  }

  /** Reads a dataset that this publication has already written; empty if it has no rows. */
  public Rows read(Engine engine, DatasetName dataset) {
    return engine.parquet(folder, files(dataset).toList(), dataset.schema());
  }

  /** The same, of a year and those after it only. */
  public Rows read(Engine engine, DatasetName dataset, int firstYear) {
    return engine.parquet(
        folder,
        files(dataset).filter(file -> PartitionedWriter.isSince(firstYear, file)).toList(),
        dataset.schema());
  }

  /**
   * Completes the publication and shows it to readers in one step.
   *
   * @param record what the run did
   */
  public void publish(RunRecord record) {
    try {
      completeEmptyDatasets();
      catalog.publish(this, record);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot publish " + folder.location(), e);
    }
  }

  private void completeEmptyDatasets() {
    PartitionedWriter writer = new PartitionedWriter(folder, "empty");
    Stream.of(DatasetName.values()).filter(this::isEmpty).forEach(writer::writeNothing);
    add(writer.close());
  }

  private boolean isEmpty(DatasetName dataset) {
    return files(dataset).findAny().isEmpty();
  }

  private Stream<String> files(DatasetName dataset) {
    return files.stream().filter(file -> file.startsWith(dataset.id() + "/"));
  }

  /** Removes what attempts left behind that Spark gave up or repeated. */
  void removeStrays() throws IOException {
    for (Storage.Stored file : folder.files(files::contains)) {
      folder.delete(file.path());
    }
  }

  /** Removes everything that was written. Readers keep what they see. */
  public void discard() {
    catalog.discard(this);
  }
}
