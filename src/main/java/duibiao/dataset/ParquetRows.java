package duibiao.dataset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.parquet.avro.AvroParquetReader;
import org.apache.parquet.avro.AvroReadSupport;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.io.InputFile;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** The rows of Parquet files, read in this process. */
public final class ParquetRows {

  /** The library's key for it is not public. */
  private static final String READ_SCHEMA = "parquet.avro.read.schema";

  private ParquetRows() {}

  /**
   * The rows of a file, in their order.
   *
   * @param columns the columns to read; no others are
   * @param filter which rows to read, which is known of most others without reading them
   */
  public static List<Row> read(InputFile file, StructType columns, FilterCompat.Filter filter)
      throws IOException {
    PlainParquetConfiguration configuration = new PlainParquetConfiguration();
    String schema = AvroRows.schema("row", "", columns).toString();
    configuration.set(AvroReadSupport.AVRO_REQUESTED_PROJECTION, schema);
    configuration.set(READ_SCHEMA, schema);
    List<Row> rows = new ArrayList<>();
    try (ParquetReader<GenericRecord> reader =
        AvroParquetReader.<GenericRecord>builder(file, configuration)
            // Without one, Hadoop's XML files are read for every file.
            .withDataModel(GenericData.get())
            .withFilter(filter)
            .build()) {
      for (GenericRecord record = reader.read(); record != null; record = reader.read()) {
        rows.add(AvroRows.row(record, columns));
      }
    }
    return rows;
  }
}
