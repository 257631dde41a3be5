package duibiao.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowWriteSupportTest {

  private static final StructType COLUMNS =
      StructType.fromDDL(
          "name STRING NOT NULL, yuan DECIMAL(20,2), page INT, bytes BIGINT, top DOUBLE, due DATE");

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void nameFile() {
    file = folder.resolve("rows.parquet");
  }

  @Test
  void rowsReadBackAsTheyWereWritten() throws IOException {
    Row full =
        RowFactory.create(
            "某局", new BigDecimal("-31214205.80"), 3, 1L << 40, 0.5, LocalDate.of(2024, 2, 29));
    Row bare = RowFactory.create("某局", null, null, null, null, null);
    Row other = RowFactory.create("", new BigDecimal("0.00"), 0, 0L, 0.0, LocalDate.EPOCH);

    write(full, bare, other, full);

    assertThat(ParquetRows.read(new LocalInputFile(file), COLUMNS, FilterCompat.NOOP))
        .extracting(Row::toSeq)
        .containsExactly(full.toSeq(), bare.toSeq(), other.toSeq(), full.toSeq());
  }

  @Test
  void refusesARowThatLacksWhatEveryRowHas() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> write(RowFactory.create(null, null, null, null, null, null)))
        .withMessage("No value for column name");
  }

  @Test
  void refusesAValueThatNoColumnHolds() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> write(RowFactory.create(true, null, null, null, null, null)))
        .withMessageStartingWith("Unsupported value in column name");
  }

  private void write(Row... rows) throws IOException {
    try (ParquetWriter<Row> writer =
        RowWriteSupport.builder(
                new LocalOutputFile(file), AvroRows.schema("rows", "A row", COLUMNS))
            .build()) {
      for (Row row : List.of(rows)) {
        writer.write(row);
      }
    }
  }
}
