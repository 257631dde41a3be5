package duibiao.fact;

import duibiao.fact.Fact.Source;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * A performance target (绩效目标): a project and one of its indicators.
 *
 * @param project the project; its money is that of the project, not of the indicator
 * @param indicator the indicator; null in the only row of a project whose form prints none
 * @param source the cell of the indicator's name, or else of its value; without an indicator the
 *     cell of the project's name, or else the first of the form
 */
public record Target(Project project, Indicator indicator, Source source) implements Serializable {

  /** The columns of {@link #values()}, which the dataset and CSV share. */
  public static final List<String> COLUMNS =
      List.of(
          "project_number",
          "project",
          "project_nature",
          "project_category",
          "lead_department",
          "implementing_unit",
          "start_date",
          "start_printed",
          "end_date",
          "end_printed",
          "money_unit",
          "total_yuan",
          "fiscal_yuan",
          "other_yuan",
          "annual_yuan",
          "annual_fiscal_yuan",
          "annual_carried_over_yuan",
          "annual_other_yuan",
          "overall_goal",
          "annual_goal",
          "level_1",
          "level_2",
          "indicator",
          "indicator_group",
          "value_printed",
          "value_operator",
          "value",
          "value_unit",
          "value_due",
          "project_value_printed",
          "project_value_operator",
          "project_value",
          "project_value_unit",
          "project_value_due",
          "page",
          "table",
          "row",
          "column",
          "place");

  /** The target in {@link #COLUMNS}; amounts in yuan with two decimals, null for absent. */
  public List<Object> values() {
    return Stream.of(projectValues(), moneyValues(), goals(), indicatorValues(), sourceValues())
        .flatMap(List::stream)
        .toList();
  }

  private List<Object> projectValues() {
    return Arrays.asList(
        project.number(),
        project.name(),
        project.nature(),
        project.category(),
        project.department(),
        project.unit(),
        project.start().date(),
        project.start().printed(),
        project.end().date(),
        project.end().printed());
  }

  private List<Object> moneyValues() {
    ProjectMoney money = project.money();
    return Arrays.asList(
        money.unit().label(),
        money.yuan(money.total()),
        money.yuan(money.fiscal()),
        money.yuan(money.other()),
        money.yuan(money.annual()),
        money.yuan(money.annualFiscal()),
        money.yuan(money.carriedOver()),
        money.yuan(money.annualOther()));
  }

  private List<Object> goals() {
    return Arrays.asList(project.overallGoal(), project.annualGoal());
  }

  private List<Object> indicatorValues() {
    if (indicator == null) {
      return Collections.nCopies(14, null);
    }
    List<Object> names =
        Arrays.asList(
            indicator.level1(),
            indicator.level2(),
            indicator.name(),
            indicator.group() == null ? null : indicator.group().id());
    return Stream.of(names, values(indicator.annual()), values(indicator.project()))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Object> values(IndicatorValue value) {
    return value == null
        ? Collections.nCopies(5, null)
        : Arrays.asList(
            value.printed(),
            value.operator() == null ? null : value.operator().symbol(),
            value.number(),
            value.unit(),
            value.due());
  }

  private List<Object> sourceValues() {
    return Arrays.asList(
        source.page(), source.table(), source.row(), source.column(), source.place().label());
  }
}
