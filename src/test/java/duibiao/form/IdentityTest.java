package duibiao.form;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.document.Block;
import duibiao.document.Document;
import duibiao.document.Format;
import duibiao.document.Paragraph;
import duibiao.document.Place.OnLine;
import duibiao.taxonomy.Kind;
import duibiao.taxonomy.Level;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityTest {

  @Test
  void readsTheCoverOfADepartmentBudget() {
    assertThat(cover("附件1:", "闵行区2021年区级部门预算", "预算主管部门：上海市闵行区机关事务管理局"))
        .isEqualTo(new Identity("闵行区", "上海市闵行区机关事务管理局", 2021, Level.DEPARTMENT, Kind.BUDGET));
  }

  @Test
  void readsTheCoverOfAUnitBudgetWithoutALineForTheName() {
    assertThat(cover("上海市普陀区社会福利院2024年单位预算"))
        .isEqualTo(new Identity("普陀区", "上海市普陀区社会福利院", 2024, Level.UNIT, Kind.BUDGET));
  }

  @Test
  void readsACoverThatIsBrokenOverLines() {
    assertThat(cover("上海市普陀区规划和自然", "资源局", "2024 年度部门决算"))
        .isEqualTo(
            new Identity("普陀区", "上海市普陀区规划和自然资源局", 2024, Level.DEPARTMENT, Kind.FINAL_ACCOUNT));
  }

  @Test
  void readsACoverThatPrintsTheYearFirst() {
    assertThat(cover("2021年度上海市甲区庚局部门预算"))
        .isEqualTo(new Identity("甲区", "上海市甲区庚局", 2021, Level.DEPARTMENT, Kind.BUDGET));
  }

  @Test
  void isIncompleteRatherThanGuessed() {
    Identity identity = cover("关于召开会议的通知");

    assertThat(identity.isComplete()).isFalse();
    assertThat(identity.fiscalYear()).isNull();
    assertThat(identity.department()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "上海市普陀区人民政府万里街道办事处, 万里街道办事处",
    "上海市普陀区财政局, 财政局",
    "中共上海市静澄区委员会组织部, 区委组织部",
    "静澄区民政局, 民政局",
    "财政局, 财政局"
  })
  void callsADepartmentAsPeopleDo(String name, String shortName) {
    Identity identity = new Identity("", name, 2024, Level.DEPARTMENT, Kind.BUDGET);

    assertThat(identity.shortName()).isEqualTo(shortName);
  }

  private static Identity cover(String... lines) {
    List<Block> blocks =
        Stream.of(lines).<Block>map(line -> new Paragraph(line, new OnLine(1, 1))).toList();
    return Identity.of(new Document("名称无关.txt", Format.TEXT, 0, blocks), List.of());
  }
}
