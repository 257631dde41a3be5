package duibiao.catalog;

import duibiao.dataset.RowWriteSupport;
import duibiao.storage.Storage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.spark.sql.Row;

/**
 * Writes rows of any dataset from one task, one Parquet file for each dataset and year.
 *
 * <p>The files' names hold the publication and the task attempt, so that a repeated attempt never
 * touches the files of the first one, and a reader never takes a file of one publication for that
 * of another. Only the files that {@link #close} returns belong to the publication.
 */
public final class PartitionedWriter {

  /** Where Hive, Spark and DuckDB look for rows without a value in the partition column. */
  private static final String NO_YEAR = "__HIVE_DEFAULT_PARTITION__";

  private static final Pattern OF_YEAR = Pattern.compile("/" + DatasetName.PARTITION + "=(\\d+)/");

  private static final long ROW_GROUP_BYTES = 16L << 20;

  private final Storage folder;
  private final String attempt;
  private final Map<DatasetName, Map<String, Output>> outputs = new EnumMap<>(DatasetName.class);

  private record Output(String path, ParquetWriter<Row> writer) {}

  /**
   * Prepares a writer; no file is made before its first row.
   *
   * @param folder folder of the publication
   * @param attempt unique among all tasks and attempts of the run
   */
  public PartitionedWriter(Storage folder, String attempt) {
    this.folder = folder;
    this.attempt = attempt;
  }

  /** Whether a file is of a year or one after it. */
  static boolean isSince(int firstYear, String file) {
    Matcher year = OF_YEAR.matcher(file);
    return year.find() && Integer.parseInt(year.group(1)) >= firstYear;
  }

  /** Writes one row into the partition of its year. */
  public void write(DatasetName dataset, Row row) {
    Object year = row.get(dataset.schema().fieldIndex(DatasetName.PARTITION));
    Output output =
        outputs
            .computeIfAbsent(dataset, name -> new TreeMap<>())
            .computeIfAbsent(year == null ? NO_YEAR : year.toString(), y -> open(dataset, y));
    try {
      output.writer.write(row);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + folder.location(output.path), e);
    }
  }

  /** Makes an empty file, so that readers find a dataset's columns where it has no rows. */
  void writeNothing(DatasetName dataset) {
    outputs
        .computeIfAbsent(dataset, name -> new TreeMap<>())
        .computeIfAbsent(NO_YEAR, year -> open(dataset, year));
  }

  private Output open(DatasetName dataset, String year) {
    String path =
        "%s/%s=%s/part-%s-%s.parquet"
            .formatted(dataset.id(), DatasetName.PARTITION, year, folder.name(), attempt);
    try {
      ParquetWriter<Row> writer =
          RowWriteSupport.builder(folder.output(path), dataset.avro())
              .withCompressionCodec(CompressionCodecName.ZSTD)
              .withRowGroupSize(ROW_GROUP_BYTES)
              .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
              .build();
      return new Output(path, writer);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot create " + folder.location(path), e);
    }
  }

  /** Completes the files and returns their paths, relative to the publication's folder. */
  public List<String> close() {
    List<String> files = new ArrayList<>();
    for (Map<String, Output> partitions : outputs.values()) {
      for (Output output : partitions.values()) {
        try {
          output.writer.close();
        } catch (IOException e) {
          throw new UncheckedIOException("Cannot complete " + folder.location(output.path), e);
        }
        files.add(output.path);
      }
    }
    return files;
  }
}
