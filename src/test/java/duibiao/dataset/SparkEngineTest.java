package duibiao.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.LocalSpark;
import duibiao.storage.Storage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SparkEngineTest {

  private static final StructType SCHEMA = StructType.fromDDL("department STRING");

  @TempDir private Path folder;

  @Test
  void aPathIsNoPattern() throws IOException {
    List<Row> rows = List.of(RowFactory.create("一局"));
    Path written = folder.resolve("written");
    LocalSpark.SESSION
        .createDataFrame(rows, SCHEMA)
        .coalesce(1)
        .write()
        .parquet(written.toString());
    Path named = Files.move(written, folder.resolve("甲[2026]{a,b}*?\\ 区"));
    List<String> files =
        Storage.at(named.toString()).files(path -> !path.endsWith(".parquet")).stream()
            .map(Storage.Stored::path)
            .toList();

    Rows read = LocalSpark.ENGINE.parquet(Storage.at(named.toString()), files, SCHEMA);

    assertThat(read.collect()).containsExactlyElementsOf(rows);
  }
}
