package duibiao.sample.print;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.fact.Disclosure;
import duibiao.fact.DisclosureReader;
import duibiao.fact.Target;
import duibiao.sample.SampleDisclosure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A form of performance targets is the same form in every format. */
class PrintedFormTest {

  private static final int COLUMNS = 7;

  @ParameterizedTest
  @EnumSource
  void targetsAreReadAsTheyWerePrinted(Rendering rendering) throws IOException {
    Disclosure read = read(rendering, form(fewIndicators(), "三年修完全部步道。"));

    assertThat(read.findings()).isEmpty();
    assertThat(read.targets().stream().map(PrintedFormTest::line))
        .containsExactly(
            "成本指标|经济成本指标|每米造价|≤20元|≤60元",
            "产出指标|数量指标|养护面积|≥1200平方米|≥3600平方米",
            "产出指标|质量指标|验收合格率|100%|100%",
            "满意度指标|服务对象满意度指标|沿线居民满意度|≥90%|≥90%");
    assertThat(read.targets().get(0).values().subList(1, 20))
        .extracting(String::valueOf)
        .containsExactly(
            "沿河步道养护",
            "经常性项目",
            "特定目标类",
            "某区绿化局",
            "某区绿化所",
            "2026-01-01",
            "2026-01-01",
            "2026-12-31",
            "2026-12-31",
            "元",
            "900.50",
            "900.00",
            "0.50",
            "300.50",
            "200.00",
            "100.50",
            "0.00",
            "三年修完全部步道。",
            "今年修一段，明年再修一段。");
  }

  /** Cells that reach over a page break are one cell. */
  @ParameterizedTest
  @EnumSource
  void aFormOverSeveralPagesIsOneForm(Rendering rendering) throws IOException {
    String goal = "修缮步道，补种树木，清理河面，减少积水，方便居民散步和休息。".repeat(20);
    Disclosure read = read(rendering, form(manyIndicators(), goal));

    assertThat(read.findings()).isEmpty();
    assertThat(read.targets()).hasSize(60);
    assertThat(read.targets())
        .allSatisfy(target -> assertThat(target.project().overallGoal()).isEqualTo(goal));
    assertThat(line(read.targets().get(39))).isEqualTo("产出指标|数量指标|第39段养护面积|≥100米|≥300米");
    assertThat(line(read.targets().get(40))).isEqualTo("效益指标|社会效益指标|第40段养护面积|≥100米|≥300米");
  }

  private static Disclosure read(Rendering rendering, PrintedForm form) throws IOException {
    List<Part> parts = new ArrayList<>(SampleDisclosure.first().parts());
    parts.removeIf(PrintedForm.class::isInstance);
    parts.add(form);
    byte[] content = rendering.render(SampleDisclosure.first().withParts(parts));
    return DisclosureReader.read("a." + rendering.extension(), content);
  }

  private static String line(Target target) {
    return String.join(
        "|",
        target.indicator().level1(),
        target.indicator().level2(),
        target.indicator().name(),
        target.indicator().annual().printed(),
        target.indicator().project().printed());
  }

  private static PrintedForm form(List<List<FormCell>> indicators, String goal) {
    List<List<FormCell>> rows = new ArrayList<>(fields());
    rows.add(
        List.of(
            FormCell.label("项目绩效目标").over(2, 1),
            FormCell.label("项目总目标（2024年-2026年）").over(1, 3),
            FormCell.label("年度总体目标").over(1, 3)));
    rows.add(List.of(FormCell.prose(goal).over(1, 3), FormCell.prose("今年修一段，明年再修一段。").over(1, 3)));
    rows.add(
        List.of(
            FormCell.label("绩效指标").over(indicators.size() + 1, 1),
            FormCell.label("一级指标"),
            FormCell.label("二级指标"),
            FormCell.label("三级指标").over(1, 2),
            FormCell.label("年度指标值"),
            FormCell.label("项目指标值")));
    rows.addAll(indicators);
    return new PrintedForm("财政项目支出绩效目标申报表", "（2026年度）", "", COLUMNS, rows, "");
  }

  private static List<List<FormCell>> fields() {
    return List.of(
        List.of(
            FormCell.label("项目名称"),
            FormCell.label("沿河步道养护").over(1, 2),
            FormCell.label("项目性质"),
            FormCell.label("经常性项目"),
            FormCell.label("项目类别"),
            FormCell.label("特定目标类")),
        List.of(
            FormCell.label("主管部门"),
            FormCell.label("某区绿化局").over(1, 2),
            FormCell.label("实施单位"),
            FormCell.label("某区绿化所").over(1, 3)),
        List.of(
            FormCell.label("计划开始日期"),
            FormCell.label("2026-01-01").over(1, 2),
            FormCell.label("计划完成日期"),
            FormCell.label("2026-12-31").over(1, 3)),
        List.of(
            FormCell.label("项目资金（元）").over(4, 1),
            FormCell.prose("项目资金总额"),
            FormCell.amount("900.50"),
            FormCell.prose("年度资金申请总额").over(1, 2),
            FormCell.amount("300.50").over(1, 2)),
        List.of(
            FormCell.prose("其中：财政资金").over(2, 1),
            FormCell.amount("900.00").over(2, 1),
            FormCell.prose("其中：当年财政拨款").over(1, 2),
            FormCell.amount("200.00").over(1, 2)),
        List.of(FormCell.prose("上年结转资金").over(1, 2), FormCell.amount("100.50").over(1, 2)),
        List.of(
            FormCell.prose("其他资金"),
            FormCell.amount("0.50"),
            FormCell.prose("其他资金").over(1, 2),
            FormCell.amount("0.00").over(1, 2)));
  }

  private static List<List<FormCell>> fewIndicators() {
    return List.of(
        indicator("每米造价", "≤20元", "≤60元", FormCell.label("成本指标"), FormCell.label("经济成本指标")),
        indicator(
            "养护面积",
            "≥1200平方米",
            "≥3600平方米",
            FormCell.label("产出指标").over(2, 1),
            FormCell.label("数量指标")),
        indicator("验收合格率", "100%", "100%", FormCell.label("质量指标")),
        indicator("沿线居民满意度", "≥90%", "≥90%", FormCell.label("满意度指标"), FormCell.label("服务对象满意度指标")));
  }

  private static List<List<FormCell>> manyIndicators() {
    List<List<FormCell>> rows = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      FormCell[] levels = {};
      if (i == 0) {
        levels = new FormCell[] {level("产出指标", 40), level("数量指标", 40)};
      } else if (i == 40) {
        levels = new FormCell[] {level("效益指标", 20), level("社会效益指标", 20)};
      }
      rows.add(indicator("第" + i + "段养护面积", "≥100米", "≥300米", levels));
    }
    return rows;
  }

  private static FormCell level(String text, int rows) {
    return FormCell.label(text).over(rows, 1);
  }

  private static List<FormCell> indicator(
      String name, String annual, String project, FormCell... levels) {
    List<FormCell> row = new ArrayList<>(List.of(levels));
    row.add(FormCell.prose(name).over(1, 2));
    row.add(FormCell.label(annual));
    row.add(FormCell.label(project));
    return row;
  }
}
