package duibiao.dataset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.io.InputFile;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** The rows of Parquet files, read in this process. */
public final class ParquetRows {

  private ParquetRows() {}

  /**
   * The rows of a file, in their order.
   *
   * @param columns the columns to read; no others are
   * @param filter which rows to read, which is known of most others without reading them
   */
  public static List<Row> read(InputFile file, StructType columns, FilterCompat.Filter filter)
      throws IOException {
    List<Row> rows = new ArrayList<>();
    try (ParquetReader<Row> reader =
        new Builder(file, new Columns(columns)).withFilter(filter).build()) {
      for (Row row = reader.read(); row != null; row = reader.read()) {
        rows.add(row);
      }
    }
    return rows;
  }

  private static final class Builder extends ParquetReader.Builder<Row> {

    private final Columns columns;

    /** Without a configuration, Hadoop's XML files are read for every file. */
    private Builder(InputFile file, Columns columns) {
      super(file, new PlainParquetConfiguration());
      this.columns = columns;
    }

    @Override
    protected ReadSupport<Row> getReadSupport() {
      return new RowReadSupport(columns);
    }
  }
}
