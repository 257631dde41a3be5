package duibiao.dataset;

import duibiao.storage.Storage;
import java.util.List;
import java.util.function.LongConsumer;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** Where rows are held and where work is done. */
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

  /** In how many parts all cores end together, and small things share a part. */
  int parts();

  /**
   * Does work in parts, as many at a time as there are cores.
   *
   * @param counted is told from time to time how much has been done, as the work counts it
   * @return what came of each part, in their order
   */
  <P, R> List<R> each(List<P> parts, Work<P, R> work, LongConsumer counted);
}
