package duibiao.dataset;

import duibiao.storage.Storage;
import java.util.List;
import java.util.function.LongConsumer;
import org.apache.spark.SparkContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.LongAccumulator;

/**
 * Spreads rows over the tasks of Spark.
 *
 * @param session the session that they run in
 */
public record SparkEngine(SparkSession session) implements Engine {

  private static final int PARTS_PER_CORE = 3;

  @Override
  public Rows of(List<Row> rows, StructType schema) {
    return new SpreadRows(session.createDataFrame(rows, schema));
  }

  @Override
  public Rows parquet(Storage folder, List<String> files, StructType schema) {
    if (files.isEmpty()) {
      return of(List.of(), schema);
    }
    String[] paths =
        files.stream().map(folder::location).map(SparkEngine::literal).toArray(String[]::new);
    return new SpreadRows(session.read().schema(schema).parquet(paths));
  }

  /** Spark takes a path for a pattern. */
  private static String literal(String path) {
    return path.replaceAll("[\\[\\]{}*?\\\\]", "\\\\$0");
  }

  /** The rows of a version of a Delta table. */
  public Rows delta(String location, long version) {
    return new SpreadRows(
        session.read().format("delta").option("versionAsOf", version).load(location));
  }

  @Override
  public int parts() {
    return session.sparkContext().defaultParallelism() * PARTS_PER_CORE;
  }

  @Override
  public <P, R> List<R> each(List<P> parts, Work<P, R> work, LongConsumer counted) {
    SparkContext context = session.sparkContext();
    LongAccumulator done = context.longAccumulator(SpreadCount.NAME);
    SpreadCount count = new SpreadCount(counted);
    Function<P, R> task = part -> work.of(part, new SpreadAttempt(done));
    context.addSparkListener(count);
    try {
      return JavaSparkContext.fromSparkContext(context)
          .parallelize(parts, Math.max(1, parts.size()))
          .map(task)
          .collect();
    } finally {
      count.end();
      context.removeSparkListener(count);
    }
  }

  /** The attempt that the running task is. */
  private record SpreadAttempt(LongAccumulator done) implements Work.Attempt {

    @Override
    public String name() {
      return SpreadRows.attempt();
    }

    @Override
    public void count() {
      done.add(1);
    }
  }
}
