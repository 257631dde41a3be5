package duibiao.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import duibiao.document.Grid.Confidence;
import duibiao.fact.Fact.Source;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Performance targets of published documents against rows that people have checked by eye. */
class RealTargetsTest {

  private static final Path DISCLOSURES = Path.of("../shared/disclosures");
  private static final String MINHANG_2021 = "2021-闵行区机关事务管理局-部门预算.txt";
  private static final String WANLI_2023 = "2023-普陀区万里街道办事处-部门预算.pdf";

  @BeforeEach
  void needsThePublishedDocuments() {
    assumeTrue(Files.isDirectory(DISCLOSURES), "Skipped: the documents are not at " + DISCLOSURES);
  }

  @Test
  void theFormsOf2021AreReadThoughTheirRowsLostCells() {
    List<Target> targets = targets(MINHANG_2021);

    assertThat(perProject(targets)).containsExactly(14, 11, 13);
    assertThat(line(targets, 1, 8))
        .isEqualTo("产出指标|时效指标|人员考核完成及时率|100% (2021年12月)||100|%|2021-12-31");
    assertThat(line(targets, 1, 14)).isEqualTo("满意度指标|服务对象满意度指标|用人单位满意度|≥95%|≥|95|%|");
    assertThat(line(targets, 2, 7)).isEqualTo("产出指标|时效指标|雇员工作完成及时率|100%||100|%|");
    assertThat(line(targets, 2, 9)).isEqualTo("效益指标|社会效益指标|雇员薪酬发放及时率|100%||100|%|");
    assertThat(line(targets, 2, 10)).isEqualTo("效益指标|可持续影响指标|雇员管理长效机制健全性|健全||||");
    assertThat(line(targets, 3, 1)).isEqualTo("产出指标|数量指标|保安人员在岗时长|24小时/天||24|小时/天|");
    assertThat(line(targets, 3, 13)).isEqualTo("满意度指标|服务对象满意度 指标|入驻单位满意度|≥90%|≥|90|%|");
  }

  @Test
  void theMoneyOf2021IsKeptInThePrintedUnitEvenWhereThatIsWrong() {
    List<Target> targets = targets(MINHANG_2021);

    assertThat(money(targets, 1)).isEqualTo("元 40410747.00 40410747.00 - 40410747.00 - - -");
    assertThat(money(targets, 2)).isEqualTo("元 21528410.00 21528410.00 - 21528410.00 - - -");
    assertThat(money(targets, 3))
        .isEqualTo("万元 105996750000.00 105996750000.00 - 105996750000.00 - - -");
    assertThat(project(targets, 3).start().printed()).isEqualTo("2021-1-1");
    assertThat(project(targets, 3).end().date()).isEqualTo("2021-12-31");
    assertThat(project(targets, 2).category()).isEqualTo("经常性项目");
    assertThat(project(targets, 2).nature()).isNull();
    assertThat(targets)
        .allSatisfy(
            target -> {
              assertThat(target.project().overallGoal()).startsWith("<p>");
              assertThat(target.project().annualGoal()).startsWith("<p>");
              assertThat(target.indicator().group()).isNotNull();
            });
    assertThat(project(targets, 3).overallGoal()).isNotEqualTo(project(targets, 3).annualGoal());
  }

  @Test
  void theRuledFormsOf2023AreReadWithTheirSpans() {
    List<Target> targets = targets(WANLI_2023);

    assertThat(perProject(targets)).containsExactly(5, 4, 4, 43, 9);
    assertThat(line(targets, 1, 1)).isEqualTo("产出指标|数量指标|规划建筑面积|≥13459.00(平方米)|≥|13459.00|平方米|");
    assertThat(line(targets, 1, 3)).isEqualTo("产出指标|成本指标|预算内经费|合规||||");
    assertThat(line(targets, 2, 2)).isEqualTo("产出指标|质量指标|补贴对象审核达标率|=100.00(%)|=|100.00|%|");
    assertThat(line(targets, 3, 3)).isEqualTo("效益指标|社会效益指标|社区居民满意度、幸福感|不低于50%|≥|50|%|");
    assertThat(line(targets, 4, 1)).isEqualTo("产出指标|数量指标|成立社戒社康人员习得规范小组|>6.00(次)|>|6.00|次|");
    assertThat(line(targets, 4, 19)).isEqualTo("产出指标|质量指标|中心全年活动人次|=5.00(万人次)|=|5.00|万人次|");
    assertThat(line(targets, 4, 43)).endsWith("|党员群众满意度|党员群众满意度不少于80%||||");
    assertThat(line(targets, 5, 9)).isEqualTo("满意度指标|服务对象满意度指标|工作人员满意度|≥95.00(%)|≥|95.00|%|");
    assertThat(of(targets, 4).get(42).source())
        .extracting(Source::page, Source::table, Source::row, Source::column, Source::confidence)
        .containsExactly(34, 13, 55, 4, Confidence.RULED);
    assertThat(project(targets, 5))
        .extracting(Project::name, Project::nature, Project::category)
        .containsExactly("公共服务设施运行经费", "经常性项目", "其他运转类");
  }

  /** Domain reference V018: the fifth form prints a part that is larger than its total. */
  @Test
  void theMoneyOf2023AddsUpInFourFormsAndIsNotRepairedInTheFifth() {
    List<Target> targets = targets(WANLI_2023);

    for (int number = 1; number <= 5; number++) {
      ProjectMoney money = project(targets, number).money();
      assertThat(money.fiscal().value().add(money.other().value()))
          .isEqualByComparingTo(money.total().value());
      assertThat(
              money
                  .annualFiscal()
                  .value()
                  .add(money.carriedOver().value())
                  .add(money.annualOther().value())
                  .subtract(money.annual().value()))
          .isEqualByComparingTo(number == 5 ? "516000" : "0");
    }
    assertThat(
            List.of(1, 2, 3, 4, 5).stream()
                .map(number -> project(targets, number).money().annual().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo("33513343");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2024-普陀区万里街道办事处-部门预算.pdf", "2024-普陀区规划和自然资源局-部门决算.pdf", "2025-普陀区财政局-部门预算.pdf"})
  void documentsThatPrintNoFormsHaveNoTargets(String name) {
    assertThat(targets(name)).isEmpty();
  }

  private static List<Target> targets(String name) {
    return InboxReader.read(DISCLOSURES, name, Reading.DEFAULT).get(0).targets();
  }

  private static List<Integer> perProject(List<Target> targets) {
    return targets.stream()
        .collect(Collectors.groupingBy(target -> target.project().number()))
        .values()
        .stream()
        .map(List::size)
        .toList();
  }

  private static List<Target> of(List<Target> targets, int project) {
    return targets.stream().filter(target -> target.project().number() == project).toList();
  }

  private static Project project(List<Target> targets, int number) {
    return of(targets, number).get(0).project();
  }

  private static String line(List<Target> targets, int project, int indicator) {
    List<Object> values = of(targets, project).get(indicator - 1).values();
    return List.of(20, 21, 22, 24, 25, 26, 27, 28).stream()
        .map(column -> Objects.toString(values.get(column), ""))
        .collect(Collectors.joining("|"));
  }

  private static String money(List<Target> targets, int project) {
    return of(targets, project).get(0).values().subList(10, 18).stream()
        .map(value -> Objects.toString(value, "-"))
        .collect(Collectors.joining(" "));
  }
}
