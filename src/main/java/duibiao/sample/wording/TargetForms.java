package duibiao.sample.wording;

import static duibiao.sample.print.FormCell.amount;
import static duibiao.sample.print.FormCell.label;
import static duibiao.sample.print.FormCell.prose;

import duibiao.sample.book.Project;
import duibiao.sample.print.FormCell;
import duibiao.sample.print.Part;
import duibiao.sample.print.PrintedForm;
import duibiao.sample.print.PrintedText;
import duibiao.sample.print.Slot;
import java.util.ArrayList;
import java.util.List;

/** 项目经费情况说明 of the largest project, and 绩效目标表 of the few largest. */
final class TargetForms {

  private static final int COLUMNS = 6;
  private static final int MOST_FORMS = 5;
  private static final int COST_YEAR = 2026;

  private final Draft draft;
  private final Template template;
  private final int year;

  TargetForms(Draft draft) {
    this.draft = draft;
    this.template = draft.template();
    this.year = draft.fiscalYear();
  }

  List<Part> parts() {
    List<Project> projects = draft.books().targeted();
    if (projects.isEmpty()) {
      return List.of();
    }
    List<Part> parts = new ArrayList<>(description(projects.get(0)));
    int count = Math.min(projects.size(), 1 + draft.style().targetForms() % MOST_FORMS);
    projects.subList(0, count).forEach(project -> parts.add(form(project)));
    return parts;
  }

  private List<Part> description(Project project) {
    String name = project.name();
    List<Part> parts = new ArrayList<>();
    parts.add(PrintedText.heading(name + "项目经费情况说明"));
    say(parts, "一、项目概述", name + "由" + draft.issuer().name() + "负责，用于保障相关工作按计划开展。");
    say(parts, "二、立项依据", "根据部门职责和年度工作安排设立。");
    say(parts, "三、实施主体", draft.issuer().name() + "。");
    say(parts, "四、实施方案", "按照项目管理办法制定计划，分步实施，定期检查进度和质量。");
    say(parts, "五、实施周期", year + "年1月至12月。");
    String annual = Slot.mark("projects/annual", draft.style().sentence(project.cents()));
    say(parts, "六、年度预算安排", year + "年度预算安排" + annual + "万元。");
    say(parts, "七、绩效目标", "按时完成年度任务，服务对象满意。");
    return parts;
  }

  private static void say(List<Part> parts, String head, String text) {
    parts.add(PrintedText.body(head));
    parts.add(PrintedText.body(text));
  }

  private PrintedForm form(Project project) {
    List<List<FormCell>> rows = new ArrayList<>();
    addProject(rows, project);
    addMoney(rows, project);
    addGoals(rows, project);
    addIndicators(rows, project);
    return new PrintedForm(template.targetTitle(), "（" + year + "年度）", "", COLUMNS, rows, "");
  }

  private void addProject(List<List<FormCell>> rows, Project project) {
    FormCell name = prose(project.name());
    rows.add(
        template.year() <= 2022
            ? List.of(
                label("项目名称"), name.over(1, 2), label("项目类别"), label(project.nature()).over(1, 2))
            : List.of(
                label("项目名称"),
                name,
                label("项目性质"),
                label(project.nature()),
                label("项目类别"),
                label("特定目标类")));
    rows.add(
        List.of(
            label("主管部门"),
            prose(draft.issuer().department().nameIn(year)).over(1, 2),
            label("实施单位"),
            prose(draft.issuer().name()).over(1, 2)));
    rows.add(
        List.of(
            label("计划开始日期"),
            label(date(1, 1)).over(1, 2),
            label("计划完成日期"),
            label(date(12, 31)).over(1, 2)));
  }

  private String date(int month, int day) {
    return year <= 2025
        ? year + "-" + twoDigits(month) + "-" + twoDigits(day)
        : year + "/" + month + "/" + day;
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }

  /** A project of several phases asks for a third of its money this year. */
  private void addMoney(List<List<FormCell>> rows, Project project) {
    boolean fiscal = project.source().isFiscal();
    long whole = project.nature().startsWith("阶段") ? 3 * project.cents() : project.cents();
    rows.add(
        List.of(
            label("项目资金（元）").over(4, 1),
            prose("项目资金总额"),
            money(whole),
            prose("年度资金申请总额").over(1, 2),
            money(project.cents())));
    rows.add(moneyRow("其中：财政资金", fiscal ? whole : 0, "其中：当年财政拨款", fiscal ? project.cents() : 0));
    rows.add(List.of(prose(""), prose(""), prose("上年结转资金").over(1, 2), money(0)));
    rows.add(moneyRow("其他资金", fiscal ? 0 : whole, "其他资金", fiscal ? 0 : project.cents()));
  }

  private List<FormCell> moneyRow(String left, long whole, String right, long annual) {
    return List.of(prose(left), money(whole), prose(right).over(1, 2), money(annual));
  }

  private FormCell money(long cents) {
    String printed = draft.style().yuan("", "", cents).text();
    return amount(printed.isEmpty() ? "0" : printed);
  }

  private void addGoals(List<List<FormCell>> rows, Project project) {
    rows.add(
        List.of(label("项目绩效目标").over(2, 1), label("项目总目标").over(1, 2), label("年度总体目标").over(1, 3)));
    rows.add(
        List.of(
            prose("长期稳定开展" + project.name() + "，形成规范机制。").over(1, 2),
            prose("按计划完成" + year + "年各项任务，质量达到要求。").over(1, 3)));
  }

  private void addIndicators(List<List<FormCell>> rows, Project project) {
    int tasks = 2 + Math.floorMod(project.name().hashCode(), 40);
    boolean costs = year >= COST_YEAR;
    rows.add(
        List.of(
            label("绩效指标").over(costs ? 7 : 6, 1),
            label("一级指标"),
            label("二级指标"),
            label("三级指标").over(1, 2),
            label("年度指标值")));
    if (costs) {
      rows.add(indicator(label("成本指标"), "经济成本指标", "成本控制率", "≤100%"));
    }
    rows.add(indicator(label("产出指标").over(3, 1), "数量指标", "完成任务数", "≥" + tasks + "项"));
    rows.add(indicator(null, "质量指标", "验收合格率", "=100%"));
    rows.add(indicator(null, "时效指标", "完成及时性", "及时"));
    rows.add(indicator(label("效益指标"), "社会效益指标", "服务水平", "提升"));
    rows.add(indicator(label("满意度指标"), "服务对象满意度指标", "服务对象满意度", "≥90%"));
  }

  private static List<FormCell> indicator(
      FormCell level1, String level2, String name, String value) {
    List<FormCell> cells = new ArrayList<>();
    if (level1 != null) {
      cells.add(level1);
    }
    cells.addAll(List.of(label(level2), prose(name).over(1, 2), label(value)));
    return cells;
  }
}
