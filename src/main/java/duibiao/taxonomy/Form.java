package duibiao.taxonomy;

import static duibiao.taxonomy.Measure.AGENCY_OPERATING;
import static duibiao.taxonomy.Measure.AMOUNT;
import static duibiao.taxonomy.Measure.BASIC;
import static duibiao.taxonomy.Measure.BUSINESS;
import static duibiao.taxonomy.Measure.FISCAL;
import static duibiao.taxonomy.Measure.GENERAL;
import static duibiao.taxonomy.Measure.GOVERNMENT_FUND;
import static duibiao.taxonomy.Measure.OPERATING;
import static duibiao.taxonomy.Measure.OTHER;
import static duibiao.taxonomy.Measure.OVERSEAS_TRAVEL;
import static duibiao.taxonomy.Measure.PERSONNEL;
import static duibiao.taxonomy.Measure.PROJECT;
import static duibiao.taxonomy.Measure.PUBLIC;
import static duibiao.taxonomy.Measure.RECEPTION;
import static duibiao.taxonomy.Measure.STATE_CAPITAL;
import static duibiao.taxonomy.Measure.THREE_PUBLIC;
import static duibiao.taxonomy.Measure.TOTAL;
import static duibiao.taxonomy.Measure.VEHICLE;
import static duibiao.taxonomy.Measure.VEHICLE_PURCHASE;
import static duibiao.taxonomy.Measure.VEHICLE_RUNNING;

import duibiao.money.Unit;
import java.util.List;

/**
 * The eighteen standard forms: nine of the budget (部门预算), nine of the final accounts (部门决算).
 *
 * <p>Titles carry the year and 部门 or 单位 before the stem, which is stable; a form's place in the
 * document is not. Columns are known by their headers, never by their index. The forms of the final
 * accounts are recognised by their titles; their columns are not read yet.
 */
public enum Form {
  B1(
      "财务收支预算总表",
      Unit.YUAN,
      List.of("本年收入", "本年支出"),
      Column.revenue(AMOUNT, "预算数"),
      Column.expenditure(AMOUNT, "预算数"),
      Column.expenditure(TOTAL, "合计"),
      Column.expenditure(PERSONNEL, "人员经费"),
      Column.expenditure(PUBLIC, "公用经费"),
      Column.expenditure(PROJECT, "项目支出")),
  B2(
      "收入预算总表",
      Unit.YUAN,
      List.of("科目编码", "收入预算"),
      Column.of(TOTAL, "合计"),
      Column.of(FISCAL, "财政拨款收入"),
      Column.of(BUSINESS, "事业收入"),
      Column.of(OPERATING, "事业单位经营收入"),
      Column.of(OTHER, "其他收入")),
  B3("支出预算总表", Unit.YUAN, List.of("科目编码", "支出预算"), Spending.COLUMNS),
  B4(
      "财政拨款收支预算总表",
      Unit.YUAN,
      List.of("财政拨款收入", "财政拨款支出"),
      Column.revenue(AMOUNT, "预算数"),
      Column.expenditure(TOTAL, "合计"),
      Column.expenditure(GENERAL, "一般公共预算(?:资金)?"),
      Column.expenditure(GOVERNMENT_FUND, "政府性基金(?:预算)?"),
      Column.expenditure(STATE_CAPITAL, "国有资本经营(?:预算)?")),
  B5("一般公共预算支出功能分类预算表", Unit.YUAN, List.of("科目编码", "一般公共预算支出"), Spending.COLUMNS),
  B6("政府性基金预算支出功能分类预算表", Unit.YUAN, List.of("科目编码", "政府性基金"), Spending.COLUMNS),
  B7("国有资本经营预算支出功能分类预算表", Unit.YUAN, List.of("科目编码", "国有资本经营"), Spending.COLUMNS),
  B8(
      "一般公共预算基本支出部门预算经济分类预算表",
      Unit.YUAN,
      List.of("经济分类", "人员经费", "公用经费"),
      Column.of(TOTAL, "合计"),
      Column.of(PERSONNEL, "人员经费"),
      Column.of(PUBLIC, "公用经费")),
  B9(
      "“三公”经费和机关运行经费预算表",
      Unit.TEN_THOUSAND_YUAN,
      List.of("因公出国", "预算数", "机关运行经费"),
      Column.of(THREE_PUBLIC, "合计"),
      Column.of(OVERSEAS_TRAVEL, "因公出国\\(境\\)费用?"),
      Column.of(RECEPTION, "公务接待费"),
      Column.of(VEHICLE, "小计"),
      Column.of(VEHICLE_PURCHASE, "(?:公务用车)?购置费"),
      Column.of(VEHICLE_RUNNING, "(?:公务用车)?运行(?:维护)?费"),
      Column.of(AGENCY_OPERATING, "(?:\\d{4}年)?机关运行经费(?:预算数)?")),
  F1("收入支出决算总表"),
  F2("收入决算表"),
  F3("支出决算表"),
  F4("财政拨款收入支出决算总表"),
  F5("一般公共预算财政拨款支出决算表"),
  F6("一般公共预算财政拨款基本支出决算表"),
  F7("财政拨款“三公”经费支出决算表"),
  F8("政府性基金预算财政拨款收入支出决算表"),
  F9("国有资本经营预算财政拨款收入支出决算表");

  private final String stem;
  private final Unit usualUnit;
  private final List<String> signature;
  private final List<Column> columns;

  /** A form of the budget. */
  Form(String stem, Unit usualUnit, List<String> signature, Column... columns) {
    this.stem = stem;
    this.usualUnit = usualUnit;
    this.signature = signature;
    this.columns = List.of(columns);
  }

  /** A form of the final accounts. */
  Form(String stem) {
    this(stem, Unit.TEN_THOUSAND_YUAN, List.of());
  }

  /** The columns that the forms on expenditure by function share. */
  private static final class Spending {
    static final Column[] COLUMNS = {
      Column.of(TOTAL, "合计"), Column.of(BASIC, "基本支出"), Column.of(PROJECT, "项目支出")
    };
  }

  /** The part of the title that is the same in every year and district. */
  public String stem() {
    return stem;
  }

  /** The number that the form has in the disclosure, such as 9 of {@code B9}. */
  public String number() {
    return name().substring(1);
  }

  public Kind kind() {
    return name().startsWith("B") ? Kind.BUDGET : Kind.FINAL_ACCOUNT;
  }

  /** The unit that the official form is printed in. */
  public Unit usualUnit() {
    return usualUnit;
  }

  /** Words that the form's header prints and no other form's header prints together. */
  public List<String> signature() {
    return signature;
  }

  /** The money columns; empty if the form is recognised but not read yet. */
  public List<Column> columns() {
    return columns;
  }

  /** Whether revenue and expenditure are printed side by side, with labels in place of codes. */
  public boolean isTwoSided() {
    return columns.stream().anyMatch(column -> column.side() != Column.Side.WHOLE);
  }

  /** Whether the lines are codes of a classification. */
  public boolean isCoded() {
    return !columns.isEmpty() && !isTwoSided() && this != B9;
  }
}
