package duibiao.dataset;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Conversions.DecimalConversion;
import org.apache.avro.JsonProperties;
import org.apache.avro.LogicalTypes;
import org.apache.avro.LogicalTypes.Decimal;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericFixed;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * Rows as Avro describes and reads them.
 *
 * <p>The datasets' schemas lie as files under {@code src/main/avro} too, for readers outside this
 * program; a test keeps both equal.
 */
public final class AvroRows {

  private static final String NAMESPACE = "duibiao";
  private static final DecimalConversion DECIMALS = new DecimalConversion();

  private AvroRows() {}

  /**
   * The Avro schema of columns.
   *
   * @param name name of the dataset that they are of
   * @param description what one row of it is
   */
  public static Schema schema(String name, String description, StructType columns) {
    List<Schema.Field> fields = new ArrayList<>();
    for (StructField field : columns.fields()) {
      Schema type = type(field.dataType());
      String doc = field.getComment().getOrElse(() -> "");
      fields.add(
          field.nullable()
              ? new Schema.Field(
                  field.name(),
                  Schema.createUnion(Schema.create(Schema.Type.NULL), type),
                  doc,
                  JsonProperties.NULL_VALUE)
              : new Schema.Field(field.name(), type, doc));
    }
    return Schema.createRecord(name, description, NAMESPACE, false, fields);
  }

  private static Schema type(DataType type) {
    if (type instanceof DecimalType decimal) {
      return decimal(decimal.precision(), decimal.scale());
    }
    if (type.equals(DataTypes.StringType)) {
      return Schema.create(Schema.Type.STRING);
    }
    if (type.equals(DataTypes.IntegerType)) {
      return Schema.create(Schema.Type.INT);
    }
    if (type.equals(DataTypes.LongType)) {
      return Schema.create(Schema.Type.LONG);
    }
    if (type.equals(DataTypes.DoubleType)) {
      return Schema.create(Schema.Type.DOUBLE);
    }
    if (type.equals(DataTypes.DateType)) {
      return LogicalTypes.date().addToSchema(Schema.create(Schema.Type.INT));
    }
    throw new IllegalArgumentException("Unsupported column type: " + type.sql());
  }

  /** Fixed width, as Spark writes it: not every reader takes a decimal of variable width. */
  private static Schema decimal(int precision, int scale) {
    int width = BigInteger.TEN.pow(precision).bitLength() / 8 + 1;
    String name = "decimal_" + precision + "_" + scale;
    return LogicalTypes.decimal(precision, scale)
        .addToSchema(Schema.createFixed(name, null, NAMESPACE, width));
  }

  /** An amount as its column stores it. */
  static GenericFixed fixed(BigDecimal decimal, Schema.Field field) {
    Decimal logical = (Decimal) type(field).getLogicalType();
    return DECIMALS.toFixed(decimal.setScale(logical.getScale()), type(field), logical);
  }

  private static Schema type(Schema.Field field) {
    return field.schema().isUnion() ? field.schema().getTypes().get(1) : field.schema();
  }
}
