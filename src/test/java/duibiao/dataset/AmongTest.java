package duibiao.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.LocalSpark;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

/** The same rows in this process and with Spark. */
class AmongTest {

  private static final StructType SCHEMA = StructType.fromDDL("district STRING, department STRING");

  private static final List<Row> ROWS =
      List.of(
          RowFactory.create("甲区", "一局"),
          RowFactory.create("乙区", "二局"),
          RowFactory.create("", "三局"),
          RowFactory.create(null, "四局"));

  @Test
  void rowsAreFoundByAnyOfTheValues() {
    assertThat(found("甲区", "")).containsExactlyInAnyOrder("一局", "三局");
    assertThat(found("甲区", null)).containsExactlyInAnyOrder("一局", "四局");
    assertThat(found("丙区")).isEmpty();
    assertThat(found()).isEmpty();
  }

  private static List<String> found(String... districts) {
    List<String> held = found(Engine.HELD, districts);
    assertThat(found(LocalSpark.ENGINE, districts)).containsExactlyInAnyOrderElementsOf(held);
    return held;
  }

  private static List<String> found(Engine engine, String... districts) {
    Rows rows = engine.of(ROWS, SCHEMA).among("district", Arrays.asList(districts));
    List<String> whole = departments(rows);
    assertThat(departments(rows.select("department"))).containsExactlyElementsOf(whole);
    return whole;
  }

  private static List<String> departments(Rows rows) {
    return rows.collect().stream().map(row -> row.<String>getAs("department")).toList();
  }
}
