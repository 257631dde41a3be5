package duibiao.dataset;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Rows as a schema has them, whoever made them. */
final class Conformed {

  private Conformed() {}

  /**
   * The row as it would come back from a file: it knows its columns, and its decimals have their
   * scale. Spark leaves a row as it is where the next step is in the same task.
   *
   * @throws IllegalArgumentException if a column has no value that must have one
   */
  static Row row(Row row, StructType schema) {
    Object[] values = new Object[schema.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(row.get(i), schema.apply(i));
    }
    return new GenericRowWithSchema(values, schema);
  }

  private static Object value(Object value, StructField field) {
    if (value == null && !field.nullable()) {
      throw new IllegalArgumentException("No value for column " + field.name());
    }
    return value instanceof BigDecimal number && field.dataType() instanceof DecimalType decimal
        ? number.setScale(decimal.scale(), RoundingMode.HALF_UP)
        : value;
  }
}
