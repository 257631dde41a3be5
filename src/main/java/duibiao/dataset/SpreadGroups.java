package duibiao.dataset;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.KeyValueGroupedDataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** Groups that Spark holds. */
record SpreadGroups(KeyValueGroupedDataset<String, Row> groups, List<Column> order)
    implements Groups {

  @Override
  public Rows each(Step step, StructType made) {
    FlatMapGroupsFunction<String, Row, Row> task = (key, rows) -> conformed(step.of(rows), made);
    return new SpreadRows(groups.flatMapSortedGroups(columns(), task, Encoders.row(made)));
  }

  @Override
  public Rows with(Groups others, Pair step, StructType made) {
    SpreadGroups other = (SpreadGroups) others;
    CoGroupFunction<String, Row, Row, Row> task =
        (key, own, its) -> conformed(step.of(own, its), made);
    return new SpreadRows(
        groups.cogroupSorted(other.groups, columns(), other.columns(), task, Encoders.row(made)));
  }

  private Column[] columns() {
    return order.toArray(Column[]::new);
  }

  private static Iterator<Row> conformed(Stream<Row> rows, StructType schema) {
    return rows.map(row -> Conformed.row(row, schema)).iterator();
  }

  @Override
  public Rows count() {
    return new SpreadRows(groups.count().toDF(COUNTED.fieldNames()));
  }
}
