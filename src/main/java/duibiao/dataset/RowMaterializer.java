package duibiao.dataset;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.function.IntFunction;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DateType;
import org.apache.spark.sql.types.DecimalType;

/**
 * Makes rows of the values of a file. A text that the file tells once in a dictionary is made once,
 * and its rows share it.
 */
final class RowMaterializer extends RecordMaterializer<Row> {

  private final Columns columns;
  private final Converter[] converters;
  private Object[] values = {};

  /**
   * Makes rows of the columns.
   *
   * @param file those of them that the file has, in the same order
   */
  RowMaterializer(Columns columns, MessageType file) {
    this.columns = columns;
    converters = new Converter[file.getFieldCount()];
    for (int i = 0; i < converters.length; i++) {
      int place = columns.schema().fieldIndex(file.getFieldName(i));
      converters[i] =
          new Value(
              place,
              columns.schema().apply(place).dataType(),
              file.getType(i).asPrimitiveType().getPrimitiveTypeName());
    }
  }

  @Override
  public Row getCurrentRecord() {
    return columns.row(values);
  }

  @Override
  public GroupConverter getRootConverter() {
    return new GroupConverter() {

      @Override
      public Converter getConverter(int index) {
        return converters[index];
      }

      @Override
      public void start() {
        values = new Object[columns.schema().size()];
      }

      @Override
      public void end() {
        // The row is whole, and is asked for next.
      }
    };
  }

  /** Takes the values of one column. */
  private final class Value extends PrimitiveConverter {

    private final int place;
    private final DataType type;
    private final PrimitiveTypeName stored;
    private Object[] dictionary = {};

    private Value(int place, DataType type, PrimitiveTypeName stored) {
      this.place = place;
      this.type = type;
      this.stored = stored;
    }

    @Override
    public boolean hasDictionarySupport() {
      return true;
    }

    @Override
    public void setDictionary(Dictionary told) {
      IntFunction<Object> entry =
          switch (stored) {
            case INT32 -> id -> value(told.decodeToInt(id));
            case INT64 -> told::decodeToLong;
            case DOUBLE -> told::decodeToDouble;
            default -> id -> value(told.decodeToBinary(id));
          };
      dictionary = new Object[told.getMaxId() + 1];
      for (int id = 0; id < dictionary.length; id++) {
        dictionary[id] = entry.apply(id);
      }
    }

    @Override
    public void addValueFromDictionary(int id) {
      values[place] = dictionary[id];
    }

    @Override
    public void addBinary(Binary value) {
      values[place] = value(value);
    }

    @Override
    public void addInt(int value) {
      values[place] = value(value);
    }

    @Override
    public void addLong(long value) {
      values[place] = value;
    }

    @Override
    public void addDouble(double value) {
      values[place] = value;
    }

    private Object value(int number) {
      return type instanceof DateType ? LocalDate.ofEpochDay(number) : (Object) number;
    }

    private Object value(Binary bytes) {
      return type instanceof DecimalType decimal
          ? decimal(bytes.getBytesUnsafe(), decimal.scale())
          : bytes.toStringUsingUTF8();
    }
  }

  /** A decimal takes half the memory where it is made of a plain number, as most are. */
  private static BigDecimal decimal(byte[] unscaled, int scale) {
    long number = unscaled[0];
    for (int i = 1; i < unscaled.length; i++) {
      long longer = number << Byte.SIZE | Byte.toUnsignedInt(unscaled[i]);
      if (longer >> Byte.SIZE != number) {
        return new BigDecimal(new BigInteger(unscaled), scale);
      }
      number = longer;
    }
    return BigDecimal.valueOf(number, scale);
  }
}
