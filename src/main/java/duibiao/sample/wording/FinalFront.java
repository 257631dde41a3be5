package duibiao.sample.wording;

import duibiao.sample.book.Unit;
import duibiao.sample.print.Part;
import duibiao.sample.print.PrintedText;
import duibiao.sample.print.Slot;
import java.util.ArrayList;
import java.util.List;

/** Everything before the tables of final accounts: cover, contents and 第一部分 概况. */
final class FinalFront {

  private static final List<String> EXPLANATIONS =
      List.of(
          "收入支出决算总体情况说明",
          "收入决算情况说明",
          "支出决算情况说明",
          "财政拨款收入支出决算总体情况说明",
          "一般公共预算财政拨款支出决算情况说明",
          "一般公共预算财政拨款基本支出决算情况说明",
          "财政拨款“三公”经费支出决算情况说明",
          "政府性基金预算财政拨款收入支出决算情况说明",
          "国有资本经营预算财政拨款收入支出决算情况说明",
          "预算绩效管理情况",
          "其他重要事项说明");

  private final Draft draft;
  private final Issuer issuer;

  FinalFront(Draft draft) {
    this.draft = draft;
    this.issuer = draft.issuer();
  }

  List<Part> parts() {
    String title = draft.fiscalYear() + "年度" + issuer.level().label() + "决算";
    return List.of(
        PrintedText.cover(Slot.mark("cover/issuer", issuer.name())),
        PrintedText.cover(Slot.mark("cover/year", title)),
        PrintedText.heading("目 录"),
        PrintedText.body(contents()),
        PrintedText.heading(overview()),
        PrintedText.body("一、主要职能"),
        PrintedText.body(new FrontMatter(draft).duties()),
        PrintedText.body("二、" + structure()),
        PrintedText.body(units()));
  }

  private String overview() {
    return "第一部分 " + issuer.name() + "概况";
  }

  /** Title of the second part. */
  static String tables(Draft draft) {
    return "第二部分 " + titled(draft) + "表";
  }

  /** Title of the third part. */
  static String explanation(Draft draft) {
    return "第三部分 " + titled(draft) + "情况说明";
  }

  private static String titled(Draft draft) {
    Issuer issuer = draft.issuer();
    return issuer.name() + draft.fiscalYear() + "年度" + issuer.level().label() + "决算";
  }

  private String structure() {
    return issuer.units().size() == 1 ? "机构设置" : "部门决算单位构成";
  }

  private String contents() {
    List<String> lines = new ArrayList<>();
    lines.add(overview());
    lines.add("一、主要职能");
    lines.add("二、" + structure());
    lines.add(tables(draft));
    number(FinalTables.titles(), lines);
    lines.add(explanation(draft));
    number(EXPLANATIONS, lines);
    lines.add(FinalDocument.TERMS);
    return String.join("\n", lines);
  }

  private static void number(List<String> titles, List<String> lines) {
    for (int i = 0; i < titles.size(); i++) {
      lines.add(ChineseNumber.of(i + 1) + "、" + titles.get(i));
    }
  }

  private String units() {
    if (issuer.units().size() == 1) {
      return issuer.name() + "内设办公室、业务科等机构，本年度决算只含" + issuer.self() + "一家的收支。";
    }
    List<String> lines = new ArrayList<>();
    lines.add(issuer.name() + "部门决算由本级和所属预算单位的决算汇总而成，" + draft.fiscalYear() + "年度纳入的单位有：");
    for (Unit unit : issuer.units()) {
      lines.add(lines.size() + ". " + unit.nameIn(draft.fiscalYear()));
    }
    return String.join("\n", lines);
  }
}
