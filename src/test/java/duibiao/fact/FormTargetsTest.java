package duibiao.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import duibiao.document.Block;
import duibiao.document.Budget;
import duibiao.document.Document;
import duibiao.document.Format;
import duibiao.document.Grid.Confidence;
import duibiao.document.GridBuilder;
import duibiao.document.Limits;
import duibiao.document.Paragraph;
import duibiao.document.Place;
import duibiao.document.Place.InTable;
import duibiao.document.Place.InText;
import duibiao.document.UnreadableDocumentException;
import duibiao.document.text.TextReader;
import duibiao.finding.Finding;
import duibiao.form.TargetForm;
import duibiao.form.TargetFormRecogniser;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormTargetsTest {

  private static final String TITLE = "财政项目支出绩效目标申报表\n(2026年度)\n";

  private static final String FIELDS =
      """
      项目名称	沿河步道养护	项目性质	经常性项目	项目类别	特定目标类
      主管部门	某区绿化局	实施单位	某区绿化所
      计划开始日期	2026/1/1	计划完成日期	长期
      项目资金（元）	项目资金总额	900.50	年度资金申请总额	300.50
      	其中：财政资金	900.00	其中：当年财政拨款	200.00
      			上年结转资金	100.50
      	其他资金	0.50	其他资金	—
      项目绩效目标	项目总目标（2024年-2026年）	年度总体目标
      	三年修完	今年修一段
      """;

  private static final String HEADER = "绩效指标\t一级指标\t二级指标\t三级指标\t年度指标值\t项目指标值\n";

  private final List<Finding> findings = new ArrayList<>();

  @Test
  void everyFieldOfTheFormOf2026IsRead() {
    Target target = targets(TITLE + FIELDS + HEADER + "\t成本指标\t经济成本指标\t每米造价\t≤20元\t≤60元\n").get(0);

    Project project = target.project();
    assertThat(project)
        .extracting(
            Project::name,
            Project::nature,
            Project::category,
            Project::department,
            Project::unit,
            Project::overallGoal,
            Project::annualGoal)
        .containsExactly("沿河步道养护", "经常性项目", "特定目标类", "某区绿化局", "某区绿化所", "三年修完", "今年修一段");
    assertThat(project.start().date()).isEqualTo("2026-01-01");
    assertThat(project.end()).isEqualTo(new PrintedDate("长期", null));
    assertThat(target.values().subList(10, 18))
        .containsExactly(
            "元",
            new BigDecimal("900.50"),
            new BigDecimal("900.00"),
            new BigDecimal("0.50"),
            new BigDecimal("300.50"),
            new BigDecimal("200.00"),
            new BigDecimal("100.50"),
            null);
    assertThat(target.values().subList(20, 34))
        .containsExactly(
            "成本指标",
            "经济成本指标",
            "每米造价",
            "cost",
            "≤20元",
            "≤",
            new BigDecimal("20"),
            "元",
            null,
            "≤60元",
            "≤",
            new BigDecimal("60"),
            "元",
            null);
    assertThat(target.source())
        .isEqualTo(new Fact.Source(new Place.OnLine(13, 4), 1, 11, 4, Confidence.STRUCTURE));
    assertThat(findings).isEmpty();
  }

  @Test
  void costIsAFirstLevelOnlyWhereItStandsAsOne() {
    assertThat(
            targets(
                TITLE
                    + FIELDS
                    + HEADER
                    + "\t成本指标\t经济成本指标\t造价\t≤20元\n"
                    + "\t\t社会成本指标\t扰民\t少\n"
                    + "\t产出指标\t数量指标\t长度\t≥1公里\n"
                    + "\t\t成本指标\t单价\t≤5元\n"
                    + "\t成本指标\t误差\t≤1%\n"))
        .extracting(
            target -> target.indicator().level1(),
            target -> target.indicator().level2(),
            target -> target.indicator().name(),
            target -> target.indicator().group())
        .containsExactly(
            tuple("成本指标", "经济成本指标", "造价", Indicator.Group.COST),
            tuple("成本指标", "社会成本指标", "扰民", Indicator.Group.COST),
            tuple("产出指标", "数量指标", "长度", Indicator.Group.OUTPUT),
            tuple("产出指标", "成本指标", "单价", Indicator.Group.OUTPUT),
            tuple("产出指标", "成本指标", "误差", Indicator.Group.OUTPUT));
  }

  @Test
  void rowsThatLostTheirLeadingCellsKeepTheLevelsAbove() {
    assertThat(
            lines(
                targets(
                    TITLE
                        + FIELDS
                        + "绩效指标\t一级指标\t二级指标\t三级指标\t年度指标值\n"
                        + "\t产出指标\t数量指标\t长度\t1公里\n"
                        + "\t\t\t时效指标\t进度\t按期\n"
                        + "满意度指标\t服务对象满意度指标\t居民满意\t\t≥90%\n"
                        + "商户满意\t\t\t≥80%\n"
                        + "\t影响力目标\t其他影响\t带动\t明显\n"
                        + "\t\t数量指标\t\t\n"
                        + "备注\t以实际为准\n")))
        .containsExactly(
            "产出指标/数量指标/长度/1公里",
            "产出指标/时效指标/进度/按期",
            "满意度指标/服务对象满意度指标/居民满意/≥90%",
            "满意度指标/服务对象满意度指标/商户满意/≥80%",
            "影响力目标/其他影响/带动/明显");
  }

  @Test
  void levelsSpanRowsAndValuesAreToldApartByTheirColumn() {
    GridBuilder grid = new GridBuilder(new Budget(Limits.DEFAULT));
    row(grid, "1×6 财政项目支出绩效目标表");
    row(grid, "1×2 项目名称", "1×4 图书采购");
    row(grid, "2×2 项目资金(万元)", "项目资金总额", "12", "年度资金申请总额", "4.5");
    row(grid, "2×1 其中：财政资金", "2×1 12", "其中：当年财政拨款", "4.5");
    row(grid, "1×2 ", "上年结转资金", "");
    row(grid, "3×1 绩效指标", "一级指标", "二级指标", "三级指标", "项目指标值", "年度指标值");
    row(grid, "2×1 产出指标", "2×1 数量指标", "册数", "≥300册", "≥100册");
    row(grid, "种数", "", "≥50种");
    row(grid, "", "效益指标", "", "到馆人次", "≥9万人次", "");

    List<Target> targets = targets(document(grid.build(1, Confidence.RULED)));

    assertThat(lines(targets))
        .containsExactly("产出指标/数量指标/册数/≥100册", "产出指标/数量指标/种数/≥50种", "效益指标/null/到馆人次/null");
    assertThat(targets)
        .extracting(target -> target.indicator().project())
        .extracting(value -> value == null ? null : value.printed())
        .containsExactly("≥300册", null, "≥9万人次");
    assertThat(targets.get(0).values().subList(10, 18))
        .containsExactly(
            "万元",
            new BigDecimal("120000.00"),
            new BigDecimal("120000.00"),
            null,
            new BigDecimal("45000.00"),
            new BigDecimal("45000.00"),
            null,
            null);
  }

  @Test
  void aFormGoesOnInTheNextGridAndAGridHoldsSeveralForms() {
    String head = FIELDS + HEADER + "\t产出指标\t数量指标\t长度\t1公里\n";
    List<Target> targets =
        targets(
            TITLE
                + head
                + "第 12 页\n\t\t质量指标\t合格率\t100%\n"
                + "财政项目支出绩效目标申报表\t\n"
                + head.replace("沿河步道养护", "行道树修剪")
                + "\t\t质量指标\t成活率\t≥95%\n");

    assertThat(targets)
        .extracting(target -> target.project().number(), target -> target.project().name())
        .containsExactly(
            tuple(1, "沿河步道养护"), tuple(1, "沿河步道养护"), tuple(2, "行道树修剪"), tuple(2, "行道树修剪"));
    assertThat(lines(targets)).element(1).isEqualTo("产出指标/质量指标/合格率/100%");
  }

  @Test
  void aTitleThatSaysSoGoesOnWithTheForm() {
    assertThat(
            lines(
                targets(
                    TITLE
                        + FIELDS
                        + HEADER
                        + "\t产 出 指 标\t数量指标\t长度\t1公里\n"
                        + "财政项目支出绩效目标申报表（续）\n"
                        + "填报及时率\t100%\n")))
        .containsExactly("产 出 指 标/数量指标/长度/1公里", "产 出 指 标/数量指标/填报及时率/100%");
    assertThat(findings).isEmpty();
  }

  @Test
  void aFileThatPrintsNothingElseIsRead() {
    String text = "某市乙区2026年区级单位预算\n" + TITLE + FIELDS + HEADER;
    Disclosure disclosure = DisclosureReader.read("a.txt", text.getBytes(StandardCharsets.UTF_8));

    assertThat(disclosure.status()).isEqualTo(Disclosure.Status.READ);
    assertThat(disclosure.targets()).hasSize(1);
  }

  @Test
  void aProjectWithoutIndicatorsKeepsItsMoney() {
    List<Target> targets = targets(TITLE + FIELDS + HEADER + "\t产出指标\t数量指标\t\t\t\n");

    assertThat(targets)
        .singleElement()
        .satisfies(
            target -> {
              assertThat(target.indicator()).isNull();
              assertThat(target.values()).hasSameSizeAs(Target.COLUMNS);
              assertThat(target.values()).contains(new BigDecimal("300.50"));
              assertThat(target.source().place()).isEqualTo(new Place.OnLine(3, 2));
            });
  }

  @Test
  void aTemplateThatNobodyFilledInSaysNothing() {
    assertThat(
            targets(
                TITLE
                    + "项目名称\t\n项目资金（元）\t项目资金总额\t\t年度资金申请总额\t\n"
                    + HEADER
                    + "\t产出指标\t数量指标\t\t\t\n"))
        .isEmpty();
    assertThat(findings).isEmpty();
  }

  @Test
  void whatCannotBeReadIsToldAndLosesNothingElse() {
    List<Target> targets =
        targets(
            TITLE
                + FIELDS
                    .replace("沿河步道养护", "")
                    .replace("（元）", "")
                    .replace("900.50", "约900")
                    .replace("200.00", "999999999999999999")
                + HEADER
                + "\t产出指标\t数量指标\t长度\t1公里\n");

    assertThat(lines(targets)).containsExactly("产出指标/数量指标/长度/1公里");
    assertThat(targets.get(0).project().name()).isNull();
    assertThat(targets.get(0).project().money().annual().printed()).isEqualTo("300.50");
    assertThat(findings.get(2).subject())
        .isEqualTo(new Finding.Subject(null, "", "total", new Place.OnLine(3, 1)));
    assertThat(findings)
        .extracting(Finding::rule, Finding::explanation, Finding::quote)
        .containsExactly(
            tuple("target_without_project", "第3行的绩效目标表没有项目名称，其资金和指标仍已读取，请核对原文", "财政项目支出绩效目标申报表"),
            tuple("unit_not_printed", "绩效目标表（第3行）未注明资金单位，以元计，请核对原文", ""),
            tuple("unreadable_amount", "绩效目标表（第3行）的项目资金总额不是金额，请核对原文", "约900"),
            tuple("unreadable_amount", "绩效目标表（第3行）的当年财政拨款不是金额，请核对原文", "999999999999999999"));
  }

  @Test
  void otherTablesAreNoTargets() {
    assertThat(targets("目录\n八、财政项目支出绩效目标表\n科目\t金额\n合计\t1\n")).isEmpty();
    assertThat(targets("财政项目支出绩效目标表\n项目名称\t金额\n修桥\t1\n")).isEmpty();
    assertThat(
            targets(
                "项目支出绩效自评表\n项目名称\t修桥\n一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t得分\n"
                    + "产出指标\t数量指标\t座数\t1座\t1座\t10\n"))
        .isEmpty();
    assertThat(targets("部门整体支出绩效目标表\n部门名称\t某局\n一级指标\t二级指标\t三级指标\t指标值\n产出\t数量\t会议\t1次\n")).isEmpty();
  }

  @Test
  void theDatasetAndCsvShareTheirColumns() {
    assertThat(Targets.SCHEMA.fieldNames()).endsWith(Target.COLUMNS.toArray(String[]::new));
  }

  private List<Target> targets(String text) {
    try {
      return targets(
          new TextReader()
              .read("a.txt", text.getBytes(StandardCharsets.UTF_8), new Budget(Limits.DEFAULT)));
    } catch (UnreadableDocumentException e) {
      throw new AssertionError(e);
    }
  }

  private List<Target> targets(Document document) {
    List<Target> targets = new ArrayList<>();
    int number = 0;
    for (TargetForm form : TargetFormRecogniser.recognise(document)) {
      FormTargets read = FormTargets.of("a.txt", form, ++number);
      targets.addAll(read.targets());
      findings.addAll(read.findings());
    }
    return targets;
  }

  private static List<String> lines(List<Target> targets) {
    return targets.stream()
        .map(Target::indicator)
        .map(
            indicator ->
                "%s/%s/%s/%s"
                    .formatted(
                        indicator.level1(),
                        indicator.level2(),
                        indicator.name(),
                        indicator.annual() == null ? null : indicator.annual().printed()))
        .toList();
  }

  private static Document document(Block grid) {
    return new Document("a.txt", Format.TEXT, 0, List.of(new Paragraph("附件", new InText(1)), grid));
  }

  /** Adds a row of cells, each with its height and width in front unless it covers one position. */
  private static void row(GridBuilder grid, String... cells) {
    int row = grid.rows() + 1;
    grid.row(new InTable(1, row, 1));
    for (int i = 0; i < cells.length; i++) {
      boolean isMerged = cells[i].matches("\\d×\\d .*");
      grid.add(
          isMerged ? cells[i].charAt(2) - '0' : 1,
          isMerged ? cells[i].charAt(0) - '0' : 1,
          isMerged ? cells[i].substring(4) : cells[i],
          new InTable(1, row, i + 1));
    }
  }
}
