package duibiao.dataset;

import java.io.Serializable;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * Rows of one schema. Nothing is computed before {@link #collect} or {@link #write} asks for it,
 * and then each time anew. Rows that are not grouped come in the order of their file; no other
 * order is promised.
 *
 * <p>The functions run where the rows are, on several threads or machines at once: they must depend
 * on nothing but their arguments. Rows that they make need not know their schema.
 */
public sealed interface Rows permits HeldRows, SpreadRows {

  /** The columns. */
  StructType schema();

  /** The rows that a test lets through. */
  Rows where(Test test);

  /**
   * The rows that have one of some values in a column, which Spark finds before it looks at the
   * others.
   *
   * @param values the values, of the class of the column; null for rows that have none
   */
  Rows among(String column, Collection<?> values);

  /** Some of the columns, which may be all that is read of a file. */
  Rows select(String... columns);

  /** The rows that a step makes of each one. */
  Rows each(Step step, StructType made);

  /** The same rows, which are not computed anew each time. */
  Rows kept();

  /**
   * The rows in groups.
   *
   * @param order columns that the rows of a group are in the order of, absent values first
   */
  Groups by(Key key, String... order);

  /** All rows, brought here. */
  List<Row> collect();

  /**
   * Writes all rows.
   *
   * @param partition the column that files are parted by
   * @return the files that were written
   */
  List<String> write(String partition, Writer writer);

  /** Tells which rows to keep. */
  interface Test extends Serializable {
    boolean of(Row row);
  }

  /** Tells which group a row belongs to, or what it is about. */
  interface Key extends Serializable {
    String of(Row row);
  }

  /** Makes rows of one row. */
  interface Step extends Serializable {
    Stream<Row> of(Row row);
  }

  /** Writes rows to files, and tells which. */
  interface Writer extends Serializable {

    /**
     * Writes some of the rows.
     *
     * @param attempt unique among all that write these rows
     */
    List<String> write(String attempt, Iterator<Row> rows);
  }
}
