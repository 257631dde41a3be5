package duibiao.dataset;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;

/**
 * Rows that Spark holds.
 *
 * @param dataset the rows
 */
public record SpreadRows(Dataset<Row> dataset) implements Rows {

  @Override
  public StructType schema() {
    return dataset.schema();
  }

  @Override
  public Rows where(Test test) {
    Columns own = new Columns(schema());
    FilterFunction<Row> task = row -> test.of(own.named(row));
    return new SpreadRows(dataset.filter(task));
  }

  @Override
  public Rows among(String column, Collection<?> values) {
    Column own = functions.col(column);
    Column isAmong = own.isInCollection(values.stream().filter(Objects::nonNull).toList());
    return new SpreadRows(
        dataset.filter(
            values.stream().anyMatch(Objects::isNull) ? isAmong.or(own.isNull()) : isAmong));
  }

  @Override
  public Rows select(String... columns) {
    return new SpreadRows(dataset.select(columns(columns)));
  }

  @Override
  public Rows each(Step step, StructType made) {
    Columns own = new Columns(schema());
    Columns columns = new Columns(made);
    FlatMapFunction<Row, Row> task =
        row -> step.of(own.named(row)).map(columns::conformed).iterator();
    return new SpreadRows(dataset.flatMap(task, Encoders.row(made)));
  }

  /** Until the session ends, and on disk: what is collected later needs the memory. */
  @Override
  public Rows kept() {
    return new SpreadRows(dataset.persist(StorageLevel.DISK_ONLY()));
  }

  @Override
  public Groups by(Key key, String... order) {
    Columns own = new Columns(schema());
    MapFunction<Row, String> task = row -> key.of(own.named(row));
    return new SpreadGroups(
        own, dataset.groupByKey(task, Encoders.STRING()), List.of(columns(order)));
  }

  @Override
  public List<Row> collect() {
    return dataset.collectAsList();
  }

  @Override
  public List<String> write(String partition, Writer writer) {
    MapPartitionsFunction<Row, String> task = rows -> writer.write(attempt(), rows).iterator();
    return dataset.mapPartitions(task, Encoders.STRING()).collectAsList();
  }

  /** Names the running attempt of a task. */
  static String attempt() {
    TaskContext task = TaskContext.get();
    return String.format(Locale.ROOT, "%05d-%d", task.partitionId(), task.taskAttemptId());
  }

  private static Column[] columns(String... names) {
    return Arrays.stream(names).map(name -> functions.col(name)).toArray(Column[]::new);
  }
}
