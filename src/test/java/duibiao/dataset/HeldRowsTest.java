package duibiao.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

class HeldRowsTest {

  private static final StructType SCHEMA = StructType.fromDDL("form STRING, line STRING, yuan INT");

  @Test
  void columnsThatAreTakenAfterATestAreTheOnlyOnes() {
    Rows facts =
        Engine.HELD.of(
            List.of(RowFactory.create("B1", "合计", 5), RowFactory.create("B2", "合计", 6)), SCHEMA);

    List<Row> taken = facts.where(row -> row.getAs("form").equals("B2")).select("yuan").collect();

    assertThat(taken).hasSize(1);
    assertThat(taken.get(0).schema().fieldNames()).containsExactly("yuan");
    assertThat(taken.get(0).size()).isEqualTo(1);
    assertThat(taken.get(0).<Integer>getAs("yuan")).isEqualTo(6);
  }
}
