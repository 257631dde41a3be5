package duibiao.fact;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.finding.Decisions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.junit.jupiter.api.Test;

class SupersededTest {

  @Test
  void theLastByItsPathIsComparedAndEveryOtherIsTold() {
    Superseded superseded =
        Superseded.among(
            rows(document("a.txt", 2024), document("c.txt", 2024), document("b.txt", 2024)));

    assertThat(superseded.successors())
        .containsOnlyKeys("a.txt", "b.txt")
        .containsValue("c.txt")
        .doesNotContainValue("b.txt");
    assertThat(superseded.findings(Decisions.NONE))
        .allSatisfy(keyed -> assertThat(keyed.finding().explanation()).contains("采用“c.txt”"));
  }

  @Test
  void otherYearsAndUnreadFilesStandForThemselves() {
    assertThat(
            Superseded.among(
                    rows(
                        document("a.txt", 2023),
                        document("b.txt", 2024),
                        DisclosureReader.read("c.txt", new byte[0]),
                        DisclosureReader.read("d.txt", new byte[0])))
                .successors())
        .isEmpty();
  }

  private static Disclosure document(String name, int year) {
    String text =
        "某市乙区%s年区级部门预算\n预算主管部门：乙区档案局\n部门支出预算总表\n单位：元\n功能分类科目编码\t合计\t基本支出\t项目支出\n201\t1\t1\t0\n"
            .formatted(year);
    return DisclosureReader.read(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Row> rows(Disclosure... disclosures) {
    return Stream.of(disclosures)
        .<Row>map(
            disclosure -> {
              Row row = Disclosures.row(disclosure);
              Object[] values = new Object[row.size()];
              for (int i = 0; i < values.length; i++) {
                values[i] = row.get(i);
              }
              return new GenericRowWithSchema(values, Disclosures.SCHEMA);
            })
        .toList();
  }
}
