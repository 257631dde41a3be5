package duibiao.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.InitContext;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.apache.spark.sql.Row;

/**
 * Tells Parquet's reader which columns of a file to read and what to make of them: rows, without a
 * record of Avro in between.
 */
final class RowReadSupport extends ReadSupport<Row> {

  private final Columns columns;

  RowReadSupport(Columns columns) {
    this.columns = columns;
  }

  /** A file of an earlier version may lack columns; they are null. */
  @Override
  public ReadContext init(InitContext context) {
    MessageType file = context.getFileSchema();
    List<Type> read =
        Arrays.stream(columns.schema().fieldNames())
            .filter(file::containsField)
            .map(name -> file.getType(name))
            .toList();
    return new ReadContext(new MessageType(file.getName(), read));
  }

  @Override
  public RecordMaterializer<Row> prepareForRead(
      ParquetConfiguration configuration,
      Map<String, String> metadata,
      MessageType file,
      ReadContext context) {
    return new RowMaterializer(columns, context.getRequestedSchema());
  }

  /** The library has it abstract still. */
  @Override
  @SuppressWarnings("deprecation")
  public RecordMaterializer<Row> prepareForRead(
      Configuration configuration,
      Map<String, String> metadata,
      MessageType file,
      ReadContext context) {
    return new RowMaterializer(columns, context.getRequestedSchema());
  }
}
