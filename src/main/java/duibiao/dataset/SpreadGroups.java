package duibiao.dataset;

import java.util.List;
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
    Columns columns = new Columns(made);
    FlatMapGroupsFunction<String, Row, Row> task =
        (key, rows) -> step.of(rows).map(columns::conformed).iterator();
    return new SpreadRows(groups.flatMapSortedGroups(ordering(), task, Encoders.row(made)));
  }

  @Override
  public Rows with(Groups others, Pair step, StructType made) {
    SpreadGroups other = (SpreadGroups) others;
    Columns columns = new Columns(made);
    CoGroupFunction<String, Row, Row, Row> task =
        (key, own, its) -> step.of(own, its).map(columns::conformed).iterator();
    return new SpreadRows(
        groups.cogroupSorted(other.groups, ordering(), other.ordering(), task, Encoders.row(made)));
  }

  private Column[] ordering() {
    return order.toArray(Column[]::new);
  }

  @Override
  public Rows count() {
    return new SpreadRows(groups.count().toDF(COUNTED.fieldNames()));
  }
}
