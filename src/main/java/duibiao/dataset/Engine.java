package duibiao.dataset;

import duibiao.storage.Storage;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** Where rows are held and worked on. */
public sealed interface Engine permits HeldEngine, SparkEngine {

  /** The engine of this process: for as many rows as it has memory for, and quick to start. */
  Engine HELD = new HeldEngine();

  /** Rows that are at hand. */
  Rows of(List<Row> rows, StructType schema);

  /**
   * The rows of Parquet files.
   *
   * @param files their paths; there may be none
   */
  Rows parquet(Storage folder, List<String> files, StructType schema);
}
