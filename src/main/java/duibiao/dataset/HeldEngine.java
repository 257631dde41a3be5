package duibiao.dataset;

import duibiao.storage.Storage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** Holds rows in this process. */
final class HeldEngine implements Engine {

  @Override
  public Rows of(List<Row> rows, StructType schema) {
    Columns columns = new Columns(schema);
    return HeldRows.made(schema, () -> rows.stream().map(columns::conformed));
  }

  @Override
  public Rows parquet(Storage folder, List<String> files, StructType schema) {
    return new HeldRows(
        schema,
        columns -> files.parallelStream().flatMap(file -> read(folder, file, columns).stream()));
  }

  private static List<Row> read(Storage folder, String file, StructType columns) {
    try {
      return ParquetRows.read(folder.input(file), columns, FilterCompat.NOOP);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + folder.location(file), e);
    }
  }
}
