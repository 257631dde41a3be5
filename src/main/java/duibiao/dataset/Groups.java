package duibiao.dataset;

import java.io.Serializable;
import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** Rows in groups of one key each. */
public sealed interface Groups permits HeldGroups, SpreadGroups {

  /** The columns of {@link #count}. */
  StructType COUNTED = StructType.fromDDL("key STRING, number BIGINT");

  /** The rows that are made of each group. */
  Rows each(Step step, StructType made);

  /** The rows that are made of each group and the other one of its key; either may be empty. */
  Rows with(Groups others, Pair step, StructType made);

  /** How many rows each group has. */
  Rows count();

  /** Makes rows of the rows of a group, which can be gone through once. */
  interface Step extends Serializable {
    Stream<Row> of(Iterator<Row> rows);
  }

  /** Makes rows of the rows of two groups, each of which can be gone through once. */
  interface Pair extends Serializable {
    Stream<Row> of(Iterator<Row> own, Iterator<Row> others);
  }
}
