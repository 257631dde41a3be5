package duibiao.dataset;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** The columns that a schema tells, for rows of them. */
final class Columns implements Serializable {

  private final StructType schema;
  private final transient Map<String, Integer> places = new HashMap<>();

  Columns(StructType schema) {
    this.schema = schema;
    for (String name : schema.fieldNames()) {
      // Steps name columns by constants, which are found without comparing letters.
      places.put(name.intern(), places.size());
    }
  }

  StructType schema() {
    return schema;
  }

  /** The row of some values, one of each column. */
  Row row(Object... values) {
    return new NamedRow(values, this);
  }

  /** The row, whose columns are these, with its columns found faster. */
  Row named(Row row) {
    return row instanceof NamedRow ? row : row(values(row));
  }

  private static Object[] values(Row row) {
    Object[] values = new Object[row.size()];
    Arrays.setAll(values, row::get);
    return values;
  }

  /** So that names are those of the constants also where this is sent to. */
  private Object readResolve() {
    return new Columns(schema);
  }

  /**
   * The row as it would come back from a file: it knows its columns, and its decimals have their
   * scale. Spark leaves a row as it is where the next step is in the same task.
   *
   * @throws IllegalArgumentException if a column has no value that must have one
   */
  Row conformed(Row row) {
    if (row instanceof NamedRow && row.schema().equals(schema)) {
      return row;
    }
    StructField[] fields = schema.fields();
    Object[] values = new Object[fields.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = conformed(row.get(i), fields[i]);
    }
    return row(values);
  }

  private static Object conformed(Object value, StructField field) {
    if (value == null && !field.nullable()) {
      throw new IllegalArgumentException("No value for column " + field.name());
    }
    return value instanceof BigDecimal number && field.dataType() instanceof DecimalType decimal
        ? number.setScale(decimal.scale(), RoundingMode.HALF_UP)
        : value;
  }

  /** Spark's own row takes longer to find a column by its name than most steps to work on it. */
  private static final class NamedRow extends GenericRowWithSchema {

    private final Columns columns;

    private NamedRow(Object[] values, Columns columns) {
      super(values, columns.schema);
      this.columns = columns;
    }

    @Override
    public int fieldIndex(String name) {
      Integer place = columns.places.get(name);
      return place == null ? super.fieldIndex(name) : place;
    }
  }
}
