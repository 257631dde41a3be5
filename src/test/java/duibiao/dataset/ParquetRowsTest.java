package duibiao.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.avro.Schema;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetRowsTest {

  private static final StructType SCHEMA =
      StructType.fromDDL(
          """
          name STRING NOT NULL, yuan DECIMAL(20,2), share DECIMAL(18,6), page INT, rows BIGINT,
          top DOUBLE, due DATE
          """);

  @TempDir private Path folder;

  @Test
  void everyTypeComesBackAsItWasWritten() throws IOException {
    List<Row> rows =
        List.of(
            row("乙局", "1234567.89", "-0.000001", 3, -1L, 0.1, LocalDate.of(2026, 3, 1)),
            row("", "-0.01", "0.000000", 0, Long.MAX_VALUE, -2.5, LocalDate.of(1949, 10, 1)),
            RowFactory.create("无", null, null, null, null, null, null));

    assertThat(read(SCHEMA, rows)).containsExactlyElementsOf(rows);
  }

  @Test
  void amountsThatNoLongHoldsAreExact() throws IOException {
    List<Row> rows =
        List.of(
            amount("999999999999999999.99"),
            amount("-999999999999999999.99"),
            amount("92233720368547758.07"),
            amount("92233720368547758.08"),
            amount("-92233720368547758.08"),
            amount("-92233720368547758.09"));

    assertThat(read(SCHEMA, rows)).containsExactlyElementsOf(rows);
  }

  @Test
  void whatAFileTellsOnceIsMadeOnce() throws IOException {
    List<Row> rows = IntStream.range(0, 1000).mapToObj(i -> amount("0.1" + i % 3)).toList();

    List<Row> read = read(SCHEMA, rows);

    assertThat(read).containsExactlyElementsOf(rows);
    assertThat(read.get(999).<String>getAs("name")).isSameAs(read.get(0).getAs("name"));
  }

  @Test
  void onlyTheColumnsThatAreAskedForAreReadAndUnknownOnesAreNull() throws IOException {
    StructType columns = StructType.fromDDL("page INT, invented STRING, name STRING NOT NULL");

    List<Row> read =
        read(columns, List.of(row("甲", "1.00", "0.100000", 7, 1L, 1.5, LocalDate.EPOCH)));

    assertThat(read).containsExactly(RowFactory.create(7, null, "甲"));
    assertThat(read.get(0).<Integer>getAs("page")).isEqualTo(7);
  }

  private static Row amount(String yuan) {
    return row("甲", yuan, "0.000000", 1, 1L, 1.0, LocalDate.EPOCH);
  }

  private static Row row(
      String name, String yuan, String share, int page, long rows, double top, LocalDate due) {
    return RowFactory.create(
        name, new BigDecimal(yuan), new BigDecimal(share), page, rows, top, due);
  }

  private List<Row> read(StructType columns, List<Row> rows) throws IOException {
    Path file = folder.resolve("rows.parquet");
    Schema schema = AvroRows.schema("row", "", SCHEMA);
    try (ParquetWriter<Row> writer =
        RowWriteSupport.builder(new LocalOutputFile(file), schema).build()) {
      for (Row row : rows) {
        writer.write(row);
      }
    }
    return ParquetRows.read(new LocalInputFile(file), columns, FilterCompat.NOOP);
  }
}
