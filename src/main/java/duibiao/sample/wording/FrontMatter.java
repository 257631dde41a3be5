package duibiao.sample;

import duibiao.sample.print.Part;
import duibiao.sample.print.PrintedText;
import java.util.ArrayList;
import java.util.List;

/** Everything before 预算编制说明: cover, contents, duties, units and terms. */
final class FrontMatter {

  private static final List<String> SECTIONS =
      List.of("部门主要职能", "部门机构设置", "名词解释", "部门预算编制说明", "部门预算表", "其他相关情况说明");

  private static final List<String> UNIT_SUFFIXES = List.of("事务中心", "服务中心", "信息中心", "保障中心", "指导站");
  private static final List<String> STREET_UNIT_SUFFIXES =
      List.of("社区事务受理服务中心", "社区党群服务中心", "城市运行管理中心", "社区文化活动中心", "营商服务中心");

  private static final String TERMS =
      """
      （一）财政拨款收入：指部门及所属单位当年从区级财政取得的资金，分为一般公共预算、政府性基金预算和国有资本经营预算三类。
      （二）事业收入：指所属事业单位开展本行业业务取得的收入。
      （三）基本支出预算：指保障机构正常运转的年度支出计划，由人员经费和公用经费组成。
      （四）项目支出预算：指在基本支出以外，为完成特定任务编制的年度支出计划。
      （五）“三公”经费：指用财政拨款安排的因公出国（境）费、公务用车购置及运行费和公务接待费。
      （六）机关运行经费：指行政单位和参照公务员法管理的事业单位用一般公共预算安排的日常公用经费。""";

  private FrontMatter() {}

  static List<Part> of(Department department, Books books, Template template) {
    String name = department.name();
    List<Part> parts = new ArrayList<>();
    parts.add(PrintedText.cover(Roster.DISTRICT + books.year() + "年区级部门预算"));
    parts.add(PrintedText.cover("预算主管部门：" + name));
    parts.add(PrintedText.heading("目 录"));
    parts.add(PrintedText.body(contents(books.year())));
    parts.add(PrintedText.heading(name + "主要职能"));
    parts.add(PrintedText.body(duties(department)));
    parts.add(PrintedText.heading(name + "机构设置"));
    parts.add(PrintedText.body(units(department, books, template)));
    parts.add(PrintedText.heading("名词解释"));
    parts.add(PrintedText.body(TERMS));
    return parts;
  }

  private static String contents(int year) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < SECTIONS.size(); i++) {
      lines.add(ChineseNumber.of(i + 1) + "、" + SECTIONS.get(i));
      if (SECTIONS.get(i).equals("部门预算表")) {
        for (int table = 1; table <= BudgetTables.STEMS.size(); table++) {
          lines.add(table + ". " + BudgetTables.title(year, table));
        }
      }
    }
    return String.join("\n", lines);
  }

  private static String duties(Department department) {
    boolean street = department.kind() == DepartmentKind.STREET;
    String field = street ? "社区治理和公共服务" : department.stem().replace("静澄区", "");
    String area = street ? "辖区" : "全区";
    return String.join(
        "\n",
        "主要职能包括：",
        "1. 执行国家、本市和本区关于" + field + "的各项规定，提出本部门年度工作安排。",
        "2. 负责" + area + field + "的日常管理和服务，回应单位和居民的需求。",
        "3. 管理所属单位的人员、资产和经费，对使用效果负责。",
        "4. 办理区委、区政府交给的其他工作。");
  }

  private static String units(Department department, Books books, Template template) {
    int institutions = books.institutionCount();
    List<String> lines = new ArrayList<>();
    lines.add(department.name() + "部门预算由本级及下属" + institutions + "家预算单位的收支计划组成。");
    lines.add(
        template == Template.FULL_LIST
            ? "纳入" + books.year() + "年部门预算编制范围的预算单位包括："
            : "本部门中，行政单位1家，事业单位" + institutions + "家，具体包括：");
    lines.add("1. " + department.name() + "（本级）");
    boolean street = department.kind() == DepartmentKind.STREET;
    List<String> suffixes = street ? STREET_UNIT_SUFFIXES : UNIT_SUFFIXES;
    for (int i = 0; i < institutions; i++) {
      lines.add((i + 2) + ". 上海市" + department.stem() + suffixes.get(i));
    }
    return String.join("\n", lines);
  }
}
