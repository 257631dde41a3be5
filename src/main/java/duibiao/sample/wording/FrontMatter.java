package duibiao.sample.wording;

import duibiao.sample.book.Department;
import duibiao.sample.book.Unit;
import duibiao.sample.book.UnitKind;
import duibiao.sample.print.Part;
import duibiao.sample.print.PrintedText;
import duibiao.sample.print.Slot;
import java.util.ArrayList;
import java.util.List;

/** Everything before 预算编制说明: cover, contents, duties, units and terms. */
final class FrontMatter {

  private static final List<String> SECTIONS =
      List.of("主要职能", "机构设置", "名词解释", "预算编制说明", "预算表", "其他相关情况说明", "项目经费情况说明");

  private static final String TERMS =
      """
      （一）财政拨款收入：指%2$s及所属单位当年从%1$s财政取得的资金，分为一般公共预算、政府性基金预算和国有资本经营预算三类。
      （二）事业收入：指所属事业单位开展本行业业务取得的收入。
      （三）基本支出预算：指保障机构正常运转的年度支出计划，由人员经费和公用经费组成。
      （四）项目支出预算：指在基本支出以外，为完成特定任务编制的年度支出计划。
      （五）“三公”经费：指用财政拨款安排的因公出国（境）费、公务用车购置及运行费和公务接待费。
      （六）机关运行经费：指行政单位和参照公务员法管理的事业单位用一般公共预算安排的日常公用经费。""";

  private final Draft draft;
  private final Issuer issuer;
  private final Department department;
  private final String level;

  FrontMatter(Draft draft) {
    this.draft = draft;
    this.issuer = draft.issuer();
    this.department = issuer.department();
    this.level = issuer.level().label();
  }

  List<Part> parts() {
    String name = issuer.name();
    List<Part> parts = new ArrayList<>();
    String cover = draft.fiscalYear() + "年区级" + level + "预算";
    parts.add(PrintedText.cover("上海市" + department.district() + Slot.mark("cover/year", cover)));
    String role = issuer.isUnit() ? "预算单位：" : "预算主管部门：";
    parts.add(PrintedText.cover(role + Slot.mark("cover/issuer", name)));
    parts.add(PrintedText.heading("目 录"));
    parts.add(PrintedText.body(contents()));
    parts.add(PrintedText.heading(name + "主要职能"));
    parts.add(PrintedText.body(duties()));
    parts.add(PrintedText.heading(name + "机构设置"));
    parts.add(PrintedText.body(units()));
    parts.add(PrintedText.heading("名词解释"));
    String area = draft.template().isMunicipal() ? "市级" : "区级";
    parts.add(PrintedText.body(TERMS.formatted(area, level)));
    return parts;
  }

  private String contents() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < SECTIONS.size(); i++) {
      lines.add(ChineseNumber.of(i + 1) + "、" + level + SECTIONS.get(i));
      if (SECTIONS.get(i).equals("预算表")) {
        List<String> titles = BudgetTables.titles(draft);
        for (int table = 0; table < titles.size(); table++) {
          String point = draft.style().mixesPoints() && table % 2 == 1 ? "．" : ". ";
          lines.add((table + 1) + point + titles.get(table));
        }
      }
    }
    return String.join("\n", lines);
  }

  /** What the issuer is there for, a duty a line. */
  String duties() {
    boolean street = department.isStreet();
    String field = street ? "社区治理和公共服务" : department.stem().replace(department.district(), "");
    String area = street ? "辖区" : "全区";
    return String.join(
        "\n",
        "主要职能包括：",
        "1. 执行国家、本市和本区关于" + field + "的各项规定，提出" + issuer.self() + "年度工作安排。",
        "2. 负责" + area + field + "的日常管理和服务，回应单位和居民的需求。",
        "3. 管理" + (issuer.isUnit() ? "本单位" : "所属单位") + "的人员、资产和经费，对使用效果负责。",
        "4. 办理区委、区政府交给的其他工作。");
  }

  private String units() {
    if (issuer.isUnit()) {
      UnitKind kind = issuer.units().get(0).kind();
      return issuer.name()
          + "为"
          + department.nameIn(draft.fiscalYear())
          + "所属"
          + kind.label()
          + "，内设综合科、业务科等机构。";
    }
    int institutions = issuer.count(UnitKind.INSTITUTION);
    List<String> lines = new ArrayList<>();
    lines.add((issuer.name() + "部门预算由本级及下属" + (issuer.units().size() - 1) + "家预算单位的收支计划组成。"));
    lines.add(
        draft.template().namesIssuer()
            ? "本部门中，行政单位%s家%s，事业单位%s家，具体包括："
                .formatted(issuer.count(UnitKind.AGENCY), civilManaged(), institutions)
            : "纳入" + draft.fiscalYear() + "年部门预算编制范围的预算单位包括：");
    for (Unit unit : issuer.units()) {
      lines.add((lines.size() - 1) + ". " + unit.nameIn(draft.fiscalYear()));
    }
    return String.join("\n", lines);
  }

  private String civilManaged() {
    int count = issuer.count(UnitKind.CIVIL_MANAGED);
    return count == 0 ? "" : "，参公单位" + count + "家";
  }
}
