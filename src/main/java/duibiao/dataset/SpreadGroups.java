package duibiao.dataset;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.KeyValueGroupedDataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * Groups that Spark holds.
 *
 * @param own the columns of their rows
 * @param groups the groups
 * @param order the columns that the rows of a group are in the order of
 */
record SpreadGroups(Columns own, KeyValueGroupedDataset<String, Row> groups, List<Column> order)
    implements Groups {

  @Override
  public Rows each(Step step, StructType made) {
    Columns one = own;
    Columns columns = new Columns(made);
    FlatMapGroupsFunction<String, Row, Row> task =
        (key, rows) -> step.of(new Named(one, rows)).map(columns::conformed).iterator();
    return new SpreadRows(groups.flatMapSortedGroups(ordering(), task, Encoders.row(made)));
  }

  @Override
  public Rows with(Groups others, Pair step, StructType made) {
    SpreadGroups other = (SpreadGroups) others;
    Columns one = own;
    Columns another = other.own;
    Columns columns = new Columns(made);
    CoGroupFunction<String, Row, Row, Row> task =
        (key, rows, its) ->
            step.of(new Named(one, rows), new Named(another, its))
                .map(columns::conformed)
                .iterator();
    return new SpreadRows(
        groups.cogroupSorted(other.groups, ordering(), other.ordering(), task, Encoders.row(made)));
  }

  private record Named(Columns columns, Iterator<Row> rows) implements Iterator<Row> {

    @Override
    public boolean hasNext() {
      return rows.hasNext();
    }

    @Override
    public Row next() {
      return columns.named(rows.next());
    }
  }

  private Column[] ordering() {
    return order.toArray(Column[]::new);
  }

  @Override
  public Rows count() {
    return new SpreadRows(groups.count().toDF(COUNTED.fieldNames()));
  }
}
