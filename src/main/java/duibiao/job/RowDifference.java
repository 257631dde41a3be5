package duibiao.job;

import duibiao.dataset.Rows;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Where the rows of two publications tell different things, so that what agrees need not be
 * collected.
 *
 * @param owner whose a row is, such as a document; those of one owner are compared in one place
 * @param key what of its owner a row is about; several rows may be about the same
 * @param mark what a row tells of it; null if nothing that is worth telling
 */
record RowDifference(Rows.Key owner, Rows.Key key, Rows.Key mark) implements Serializable {

  private static final String IS_AFTER = "is_after";

  /**
   * The rows about keys whose marks are not the same in both: false has those before, true after.
   */
  Map<Boolean, List<Row>> between(Rows before, Rows after) {
    StructType made = after.schema().add(IS_AFTER, DataTypes.BooleanType);
    return before.by(owner).with(after.by(owner), this::differing, made).collect().stream()
        .collect(Collectors.partitioningBy(row -> row.<Boolean>getAs(IS_AFTER)));
  }

  private Stream<Row> differing(Iterator<Row> before, Iterator<Row> after) {
    Map<String, List<Row>> old = byKey(before);
    Map<String, List<Row>> now = byKey(after);
    return Stream.concat(
        differing(old, now).map(row -> with(row, false)),
        differing(now, old).map(row -> with(row, true)));
  }

  private Map<String, List<Row>> byKey(Iterator<Row> rows) {
    Map<String, List<Row>> byKey = new LinkedHashMap<>();
    rows.forEachRemaining(
        row -> byKey.computeIfAbsent(key.of(row), name -> new ArrayList<>()).add(row));
    return byKey;
  }

  private Stream<Row> differing(Map<String, List<Row>> own, Map<String, List<Row>> others) {
    return own.entrySet().stream()
        .filter(
            entry ->
                !marks(entry.getValue())
                    .equals(marks(others.getOrDefault(entry.getKey(), List.of()))))
        .flatMap(entry -> entry.getValue().stream());
  }

  private List<String> marks(List<Row> rows) {
    return rows.stream().map(mark::of).filter(Objects::nonNull).sorted().toList();
  }

  private static Row with(Row row, boolean isAfter) {
    Object[] values = new Object[row.size() + 1];
    Arrays.setAll(values, i -> i < row.size() ? row.get(i) : isAfter);
    return RowFactory.create(values);
  }
}
