package duibiao.form;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.document.Block;
import duibiao.document.Budget;
import duibiao.document.Document;
import duibiao.document.Format;
import duibiao.document.Limits;
import duibiao.document.Paragraph;
import duibiao.document.Place.OnLine;
import duibiao.document.text.TextReader;
import duibiao.form.Identity.Confidence;
import duibiao.taxonomy.Kind;
import duibiao.taxonomy.Level;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTest {

  private static final String TABLE =
      "功能分类科目编码\t功能分类科目名称\t合计\t基本支出\t项目支出\n201\t一般公共服务支出\t1\t1\t0\n";

  @Test
  void readsTheCoverOfADepartmentBudget() {
    assertThat(cover("附件1:", "闵行区2021年区级部门预算", "预算主管部门：上海市闵行区机关事务管理局"))
        .isEqualTo(
            new Identity(
                "闵行区",
                "上海市闵行区机关事务管理局",
                "上海市闵行区机关事务管理局",
                2021,
                Level.DEPARTMENT,
                Kind.BUDGET,
                Confidence.SINGLE));
  }

  @Test
  void readsTheCoverOfAUnitBudgetWithoutALineForTheName() {
    assertThat(cover("上海市普陀区社会福利院2024年单位预算"))
        .isEqualTo(
            new Identity(
                "普陀区",
                "上海市普陀区社会福利院",
                "上海市普陀区社会福利院",
                2024,
                Level.UNIT,
                Kind.BUDGET,
                Confidence.SINGLE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "上海市甲区财政局",
        "甲区城市管理行政执法局",
        "中共上海市甲区委员会宣传部",
        "中国共产党北京市甲区纪律检查委员会",
        "中国人民政治协商会议北京市甲区委员会",
        "中国人民政治协商会议甲区委员会办公室",
        "政协甲区委员会",
        "中国共产主义青年团上海市甲区委员会",
        "共青团甲区委员会",
        "中国国民党革命委员会上海市甲区委员会",
        "九三学社甲区委员会"
      })
  void theDistrictOfAnOrganisationIsThatOfItsName(String name) {
    assertThat(cover(name + "2024年部门预算").district()).isEqualTo("甲区");
  }

  @Test
  void readsACoverThatIsBrokenOverLines() {
    assertThat(cover("上海市普陀区规划和自然", "资源局", "2024 年度部门决算"))
        .isEqualTo(
            new Identity(
                "普陀区",
                "上海市普陀区规划和自然资源局",
                "上海市普陀区规划和自然资源局",
                2024,
                Level.DEPARTMENT,
                Kind.FINAL_ACCOUNT,
                Confidence.SINGLE));
  }

  @Test
  void readsACoverThatPrintsTheYearFirst() {
    assertThat(cover("2021年度上海市甲区庚局部门预算"))
        .isEqualTo(
            new Identity(
                "甲区",
                "上海市甲区庚局",
                "上海市甲区庚局",
                2021,
                Level.DEPARTMENT,
                Kind.BUDGET,
                Confidence.SINGLE));
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
    "中共上海市静澄区纪律检查委员会, 区纪委",
    "中国人民政治协商会议北京市静澄区委员会, 区政协",
    "中国人民政治协商会议上海市静澄区委员会办公室, 区政协办公室",
    "中国共产主义青年团上海市静澄区委员会, 团区委",
    "静澄区民政局, 民政局",
    "财政局, 财政局"
  })
  void callsADepartmentAsPeopleDo(String name, String shortName) {
    Identity identity =
        new Identity("", name, name, 2024, Level.DEPARTMENT, Kind.BUDGET, Confidence.SINGLE);

    assertThat(identity.shortName()).isEqualTo(shortName);
  }

  @Test
  void whatCoverAndTablesSayTogetherIsConfirmed() throws Exception {
    Identity identity =
        document("无关.txt", "上海市甲区2024年区级部门预算\n预算主管部门：上海市甲区财政局\n2024年部门支出预算总表\n" + TABLE);

    assertThat(identity.label()).isEqualTo("上海市甲区财政局 2024年 部门预算");
    assertThat(identity.confidence()).isEqualTo(Confidence.CONFIRMED);
  }

  @Test
  void whatTablesSayOtherwiseIsDifferent() throws Exception {
    Identity identity =
        document("无关.txt", "上海市甲区2024年区级部门预算\n预算主管部门：上海市甲区财政局\n2023年预算单位支出预算总表\n" + TABLE);

    assertThat(identity.fiscalYear()).isEqualTo(2024);
    assertThat(identity.level()).isEqualTo(Level.DEPARTMENT);
    assertThat(identity.confidence()).isEqualTo(Confidence.DIFFERENT);
  }

  @Test
  void tablesAloneTellWithoutACover() throws Exception {
    Identity identity =
        document("2019年乙局部门决算.txt", "2024年预算单位支出预算总表\n编制单位：上海市甲区财政中心\t单位：元\n" + TABLE);

    assertThat(identity.label()).isEqualTo("上海市甲区财政中心 2024年 单位预算");
    assertThat(identity.confidence()).isEqualTo(Confidence.SINGLE);
  }

  @ParameterizedTest
  @CsvSource({
    "上海市甲区财政局2024年度部门预算公开.pdf, 上海市甲区财政局 2024年 部门预算",
    "甲区财政局2024年单位预算.pdf, 甲区财政局 2024年 单位预算",
    "2024年甲区财政局单位预算.pdf, 甲区财政局 2024年 单位预算",
    "2024-甲区财政局-部门预算.pdf, 甲区财政局 2024年 部门预算",
    "甲区财政局2024年（部门）预算公开.pdf, 甲区财政局 2024年 部门预算",
    "甲区财政局2024年区级单位预算.docx, 甲区财政局 2024年 单位预算"
  })
  void theFileNameIsTheLastHint(String fileName, String label) throws Exception {
    Identity identity = document(fileName, "支出预算总表\n" + TABLE);

    assertThat(identity.label()).isEqualTo(label);
    assertThat(identity.district()).isEqualTo("甲区");
    assertThat(identity.confidence()).isEqualTo(Confidence.FILE_NAME);
  }

  private static Identity document(String name, String text) throws Exception {
    Document document =
        new TextReader()
            .read(name, text.getBytes(StandardCharsets.UTF_8), new Budget(Limits.DEFAULT));
    return IdentityReader.read(document, FormRecogniser.recognise(document));
  }

  private static Identity cover(String... lines) {
    List<Block> blocks =
        Stream.of(lines).<Block>map(line -> new Paragraph(line, new OnLine(1, 1))).toList();
    return IdentityReader.read(new Document("名称无关.txt", Format.TEXT, 0, blocks), List.of());
  }
}
