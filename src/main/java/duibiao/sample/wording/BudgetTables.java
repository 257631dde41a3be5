package duibiao.sample.wording;

import static duibiao.sample.wording.Draft.ALL;
import static duibiao.sample.wording.Draft.paidBy;

import duibiao.money.Unit;
import duibiao.sample.book.Entry;
import duibiao.sample.book.Source;
import duibiao.sample.book.ThreePublic;
import duibiao.sample.print.HeaderCell;
import duibiao.sample.print.PrintedCell;
import duibiao.sample.print.PrintedTable;
import duibiao.taxonomy.Classification;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The nine tables of a budget disclosure (部门预算表). */
final class BudgetTables {

  /** Titles without their year and {@code 部门}, in the order of the forms. */
  private static final List<String> STEMS =
      List.of(
          "财务收支预算总表",
          "收入预算总表",
          "支出预算总表",
          "财政拨款收支预算总表",
          "一般公共预算支出功能分类预算表",
          "政府性基金预算支出功能分类预算表",
          "国有资本经营预算支出功能分类预算表",
          "一般公共预算基本支出部门预算经济分类预算表",
          "“三公”经费和机关运行经费预算表");

  private final Draft draft;
  private final Style style;

  BudgetTables(Draft draft) {
    this.draft = draft;
    this.style = draft.style();
  }

  /** The tables in the order of the form. */
  List<PrintedTable> parts() {
    List<PrintedTable> tables = new ArrayList<>();
    tables.add(draft.issuer().isUnit() ? unitReceiptsAndSpending() : receiptsAndSpending());
    tables.add(revenue());
    tables.add(spending(3, "支出预算", ALL));
    tables.add(fiscal());
    tables.add(spending(5, "一般公共预算支出", paidBy(Source.GENERAL)));
    tables.add(fund(6, "政府性基金预算", Source.GOVERNMENT_FUND));
    if (hasStateCapital(draft)) {
      tables.add(fund(7, "国有资本经营预算", Source.STATE_CAPITAL));
    }
    tables.add(economic());
    tables.add(threePublic());
    return tables;
  }

  private static boolean hasStateCapital(Draft draft) {
    return draft.template().hasStateCapitalTable()
        || draft.books().sum(paidBy(Source.STATE_CAPITAL)) > 0;
  }

  /** Titles of the tables that a disclosure prints, as its list of contents has them. */
  static List<String> titles(Draft draft) {
    return IntStream.rangeClosed(1, STEMS.size())
        .filter(number -> number != 7 || hasStateCapital(draft))
        .mapToObj(number -> title(draft, number))
        .toList();
  }

  private static String title(Draft draft, int number) {
    String who = draft.issuer().isUnit() ? number == 9 ? "单位" : "预算单位" : "部门";
    boolean dated = number != 9 || draft.template().datesTableNine();
    return (dated ? draft.fiscalYear() + "年" : "") + who + STEMS.get(number - 1);
  }

  private static CodedRows.Column column(String measure, Predicate<Entry> wanted) {
    return new CodedRows.Column(measure, wanted);
  }

  private PrintedTable table(
      int number, List<List<HeaderCell>> header, List<List<PrintedCell>> rows, String note) {
    String issuer = draft.template().namesIssuer() ? draft.issuer().name() : "";
    Unit unit = number == 9 ? Unit.TEN_THOUSAND_YUAN : Unit.YUAN;
    return new PrintedTable("B" + number, title(draft, number), issuer, unit, header, rows, note);
  }

  private void revenueRows(TwoSidedRows rows) {
    rows.revenue("一、", "财政拨款收入", Entry::isFiscal);
    rows.revenue("1、", draft.template().generalLabel(), paidBy(Source.GENERAL));
    rows.revenue("2、", draft.template().fundLabel(), paidBy(Source.GOVERNMENT_FUND));
    rows.revenue("3、", "国有资本经营预算", paidBy(Source.STATE_CAPITAL));
    rows.revenue("二、", "事业收入", paidBy(Source.BUSINESS));
    rows.revenue("三、", "事业单位经营收入", paidBy(Source.OPERATING));
    rows.revenue("四、", "其他收入", paidBy(Source.OTHER));
  }

  private PrintedTable receiptsAndSpending() {
    TwoSidedRows rows = new TwoSidedRows(draft, List.of(column("amount", ALL)));
    revenueRows(rows);
    List<List<HeaderCell>> header =
        List.of(
            List.of(HeaderCell.wide("本年收入", 2), HeaderCell.wide("本年支出", 2)),
            HeaderCell.row(1, "项目", "预算数", "项目", "预算数"));
    return table(1, header, rows.rows(), "");
  }

  private PrintedTable unitReceiptsAndSpending() {
    List<CodedRows.Column> columns =
        List.of(
            column("total", ALL),
            column("personnel", Entry::isPersonnel),
            column("public", Entry::isPublic),
            column("project", Entry::isProject));
    TwoSidedRows rows = new TwoSidedRows(draft, columns);
    revenueRows(rows);
    List<List<HeaderCell>> header =
        List.of(
            List.of(HeaderCell.wide("本年收入", 2), HeaderCell.wide("本年支出", 5)),
            List.of(
                HeaderCell.tall("项目", 2),
                HeaderCell.tall("预算数", 2),
                HeaderCell.tall("项目", 2),
                HeaderCell.tall("合计", 2),
                HeaderCell.wide("基本支出", 2),
                HeaderCell.tall("项目支出", 2)),
            HeaderCell.row(1, "人员经费", "公用经费"));
    return table(1, header, rows.rows(), "");
  }

  private PrintedTable revenue() {
    List<CodedRows.Column> columns =
        List.of(
            column("total", ALL),
            column("fiscal", Entry::isFiscal),
            column("business", paidBy(Source.BUSINESS)),
            column("operating", paidBy(Source.OPERATING)),
            column("other", paidBy(Source.OTHER)));
    List<List<HeaderCell>> header =
        functionalHeader("收入预算", "合计", "财政拨款收入", "事业收入", "事业单位经营收入", "其他收入");
    return table(2, header, functionalRows(columns), "");
  }

  private PrintedTable spending(int number, String group, Predicate<Entry> wanted) {
    return table(number, functionalHeader(group, "合计", "基本支出", "项目支出"), spendingRows(wanted), "");
  }

  private PrintedTable fund(int number, String fund, Source source) {
    List<List<HeaderCell>> header = functionalHeader(fund + "支出", "合计", "基本支出", "项目支出");
    boolean empty = draft.books().sum(paidBy(source)) == 0;
    return table(number, header, spendingRows(paidBy(source)), empty ? emptyNote(fund) : "");
  }

  private String emptyNote(String fund) {
    boolean earlier = draft.template().listsEveryCategory();
    String start = (earlier ? "注：" : "注:") + draft.issuer().self();
    String end = earlier ? "安排的支出，故本表无数据。" : "财政拨款安排的预算，故本表为空表。";
    return start + draft.fiscalYear() + "年无" + fund + end;
  }

  private List<List<PrintedCell>> spendingRows(Predicate<Entry> wanted) {
    return functionalRows(
        List.of(
            column("total", wanted),
            column("basic", wanted.and(Entry::isBasic)),
            column("project", wanted.and(Entry::isProject))));
  }

  private List<List<PrintedCell>> functionalRows(List<CodedRows.Column> columns) {
    return new CodedRows(Classification.FUNCTIONAL, columns, style::yuan)
        .of(draft.books().entries(), draft.fiscalYear());
  }

  private static List<List<HeaderCell>> functionalHeader(String group, String... columns) {
    List<HeaderCell> second = new ArrayList<>();
    second.add(HeaderCell.wide("功能分类科目编码", 3));
    second.add(HeaderCell.tall("功能分类科目名称", 2));
    second.addAll(HeaderCell.row(2, columns));
    return List.of(
        List.of(HeaderCell.wide("项目", 4), HeaderCell.wide(group, columns.length)),
        second,
        HeaderCell.row(1, "类", "款", "项"));
  }

  private PrintedTable fiscal() {
    List<CodedRows.Column> columns =
        List.of(
            column("total", Entry::isFiscal),
            column("general", paidBy(Source.GENERAL)),
            column("government_fund", paidBy(Source.GOVERNMENT_FUND)),
            column("state_capital", paidBy(Source.STATE_CAPITAL)));
    TwoSidedRows rows = new TwoSidedRows(draft, columns);
    rows.revenue("一、", draft.template().generalLabel(), paidBy(Source.GENERAL));
    rows.revenue("二、", draft.template().fundLabel(), paidBy(Source.GOVERNMENT_FUND));
    rows.revenue("三、", "国有资本经营预算", paidBy(Source.STATE_CAPITAL));
    List<List<HeaderCell>> header =
        List.of(
            List.of(HeaderCell.wide("财政拨款收入", 2), HeaderCell.wide("财政拨款支出", 5)),
            HeaderCell.row(1, "项目", "预算数", "项目", "合计", "一般公共预算", "政府性基金预算", "国有资本经营预算"));
    return table(4, header, rows.rows(), "");
  }

  private PrintedTable economic() {
    boolean isUnit = draft.issuer().isUnit();
    List<CodedRows.Column> columns =
        List.of(
            column("total", Entry::isGeneralBasic),
            column("personnel", entry -> entry.isGeneralBasic() && entry.isPersonnel()),
            column("public", entry -> entry.isGeneralBasic() && entry.isPublic()));
    List<List<HeaderCell>> header =
        List.of(
            List.of(HeaderCell.wide("项目", 3), HeaderCell.wide("一般公共预算基本支出", 3)),
            List.of(
                HeaderCell.wide(isUnit ? "经济分类科目编码" : "部门预算经济分类科目编码", 2),
                HeaderCell.tall(isUnit ? "部门经济分类科目名称" : "经济分类科目名称", 2),
                HeaderCell.tall("合计", 2),
                HeaderCell.tall("人员经费", 2),
                HeaderCell.tall("公用经费", 2)),
            HeaderCell.row(1, "类", "款"));
    CodedRows rows = new CodedRows(Classification.ECONOMIC, columns, style::yuan);
    return table(8, header, rows.of(draft.books().entries(), draft.fiscalYear()), "");
  }

  private PrintedTable threePublic() {
    String prefix = draft.template().datesHeaderOfTableNine() ? draft.fiscalYear() + "年" : "";
    List<List<HeaderCell>> header =
        List.of(
            List.of(
                HeaderCell.wide(prefix + "“三公”经费预算数", 6), HeaderCell.tall(prefix + "机关运行经费预算数", 3)),
            List.of(
                HeaderCell.tall("合计", 2),
                HeaderCell.tall("因公出国(境)费", 2),
                HeaderCell.tall("公务接待费", 2),
                HeaderCell.wide("公务用车购置及运行费", 3)),
            HeaderCell.row(1, "小计", "购置费", "运行费"));
    return table(9, header, List.of(threePublicRow()), "");
  }

  private List<PrintedCell> threePublicRow() {
    ThreePublic amounts = draft.books().threePublic();
    return List.of(
        cell("three_public", amounts.total()),
        cell("overseas_travel", amounts.overseas()),
        cell("reception", amounts.reception()),
        cell("vehicle", amounts.vehicle()),
        cell("vehicle_purchase", amounts.purchase()),
        cell("vehicle_running", amounts.running()),
        cell("agency_operating", draft.books().agencyOperating()));
  }

  private PrintedCell cell(String measure, long cents) {
    return style.tenThousands("total", measure, cents);
  }
}
