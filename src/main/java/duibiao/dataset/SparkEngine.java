package duibiao.dataset;

import duibiao.storage.Storage;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * Spreads rows over the tasks of Spark.
 *
 * @param session the session that they run in
 */
public record SparkEngine(SparkSession session) implements Engine {

  @Override
  public Rows of(List<Row> rows, StructType schema) {
    return new SpreadRows(session.createDataFrame(rows, schema));
  }

  @Override
  public Rows parquet(Storage folder, List<String> files, StructType schema) {
    if (files.isEmpty()) {
      return of(List.of(), schema);
    }
    String[] paths = files.stream().map(folder::location).toArray(String[]::new);
    return new SpreadRows(session.read().schema(schema).parquet(paths));
  }

  /** The rows of a version of a Delta table. */
  public Rows delta(String location, long version) {
    return new SpreadRows(
        session.read().format("delta").option("versionAsOf", version).load(location));
  }
}
