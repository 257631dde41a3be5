package duibiao.sample;

import duibiao.money.Unit;
import duibiao.sample.print.HeaderCell;
import duibiao.sample.print.PrintedCell;
import duibiao.sample.print.PrintedTable;
import duibiao.taxonomy.Classification;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The nine tables of a budget disclosure (部门预算表). */
final class BudgetTables {

  /** Titles without their year and {@code 部门}, in the order of the forms. */
  static final List<String> STEMS =
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

  private static final Predicate<Entry> ALL = entry -> true;

  private final Department department;
  private final Style style;
  private final Books books;
  private final Template template;

  BudgetTables(Department department, Style style, Books books, Template template) {
    this.department = department;
    this.style = style;
    this.books = books;
    this.template = template;
  }

  List<PrintedTable> parts() {
    return List.of(
        receiptsAndSpending(),
        revenue(),
        spending(3, "支出预算", ALL),
        fiscal(),
        spending(5, "一般公共预算支出", from(Source.GENERAL)),
        fund(6, "政府性基金预算", Source.GOVERNMENT_FUND),
        fund(7, "国有资本经营预算", Source.STATE_CAPITAL),
        economic(),
        threePublic());
  }

  /** Title of a table, 1 to 9, which is also its line in the list of contents. */
  static String title(int year, int number) {
    return year + "年部门" + STEMS.get(number - 1);
  }

  private static Predicate<Entry> from(Source source) {
    return entry -> entry.source() == source;
  }

  private static CodedRows.Column column(String measure, Predicate<Entry> wanted) {
    return new CodedRows.Column(measure, wanted);
  }

  private PrintedTable table(
      int number, List<List<HeaderCell>> header, List<List<PrintedCell>> rows, String note) {
    String issuer = template == Template.FULL_LIST ? "" : department.name();
    return new PrintedTable(
        "B" + number, title(books.year(), number), issuer, Unit.YUAN, header, rows, note);
  }

  private PrintedTable receiptsAndSpending() {
    var rows = new TwoSidedRows(style, books, List.of(column("amount", ALL)));
    rows.revenue("一、", "财政拨款收入", Entry::isFiscal);
    rows.revenue("1、", "一般公共预算资金", from(Source.GENERAL));
    rows.revenue("2、", "政府性基金", from(Source.GOVERNMENT_FUND));
    rows.revenue("3、", "国有资本经营预算", from(Source.STATE_CAPITAL));
    rows.revenue("二、", "事业收入", from(Source.BUSINESS));
    rows.revenue("三、", "事业单位经营收入", from(Source.OPERATING));
    rows.revenue("四、", "其他收入", from(Source.OTHER));
    List<List<HeaderCell>> header =
        List.of(
            List.of(HeaderCell.wide("本年收入", 2), HeaderCell.wide("本年支出", 2)),
            HeaderCell.row(1, "项目", "预算数", "项目", "预算数"));
    return table(1, header, rows.rows(template), "");
  }

  private PrintedTable revenue() {
    List<CodedRows.Column> columns =
        List.of(
            column("total", ALL),
            column("fiscal", Entry::isFiscal),
            column("business", from(Source.BUSINESS)),
            column("operating", from(Source.OPERATING)),
            column("other", from(Source.OTHER)));
    List<List<HeaderCell>> header =
        functionalHeader("收入预算", "合计", "财政拨款收入", "事业收入", "事业单位经营收入", "其他收入");
    return table(2, header, functionalRows(columns), "");
  }

  private PrintedTable spending(int number, String group, Predicate<Entry> wanted) {
    return table(number, functionalHeader(group, "合计", "基本支出", "项目支出"), spendingRows(wanted), "");
  }

  private PrintedTable fund(int number, String fund, Source source) {
    List<List<HeaderCell>> header = functionalHeader(fund + "支出", "合计", "基本支出", "项目支出");
    boolean empty = books.sum(from(source)) == 0;
    return table(number, header, spendingRows(from(source)), empty ? emptyNote(fund) : "");
  }

  private String emptyNote(String fund) {
    String start = template == Template.FULL_LIST ? "注：本部门" : "注:本部门";
    String end = template == Template.FULL_LIST ? "安排的支出，故本表无数据。" : "财政拨款安排的预算，故本表为空表。";
    return start + books.year() + "年无" + fund + end;
  }

  private List<List<PrintedCell>> spendingRows(Predicate<Entry> wanted) {
    return functionalRows(
        List.of(
            column("total", wanted),
            column("basic", wanted.and(Entry::isBasic)),
            column("project", wanted.and(Entry::isProject))));
  }

  private List<List<PrintedCell>> functionalRows(List<CodedRows.Column> columns) {
    return new CodedRows(Classification.FUNCTIONAL, columns, style).of(books);
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
            column("general", from(Source.GENERAL)),
            column("government_fund", from(Source.GOVERNMENT_FUND)),
            column("state_capital", from(Source.STATE_CAPITAL)));
    var rows = new TwoSidedRows(style, books, columns);
    rows.revenue("一、", "一般公共预算资金", from(Source.GENERAL));
    rows.revenue("二、", "政府性基金", from(Source.GOVERNMENT_FUND));
    rows.revenue("三、", "国有资本经营预算", from(Source.STATE_CAPITAL));
    List<List<HeaderCell>> header =
        List.of(
            List.of(HeaderCell.wide("财政拨款收入", 2), HeaderCell.wide("财政拨款支出", 5)),
            HeaderCell.row(1, "项目", "预算数", "项目", "合计", "一般公共预算", "政府性基金预算", "国有资本经营预算"));
    return table(4, header, rows.rows(template), "");
  }

  private PrintedTable economic() {
    List<CodedRows.Column> columns =
        List.of(
            column("total", Entry::isGeneralBasic),
            column("personnel", entry -> entry.isGeneralBasic() && entry.isPersonnel()),
            column("public", entry -> entry.isGeneralBasic() && entry.isPublic()));
    List<List<HeaderCell>> header =
        List.of(
            List.of(HeaderCell.wide("项目", 3), HeaderCell.wide("一般公共预算基本支出", 3)),
            List.of(
                HeaderCell.wide("部门预算经济分类科目编码", 2),
                HeaderCell.tall("经济分类科目名称", 2),
                HeaderCell.tall("合计", 2),
                HeaderCell.tall("人员经费", 2),
                HeaderCell.tall("公用经费", 2)),
            HeaderCell.row(1, "类", "款"));
    return table(8, header, new CodedRows(Classification.ECONOMIC, columns, style).of(books), "");
  }

  private PrintedTable threePublic() {
    int year = books.year();
    // The form of 2024 leaves the year out of this title, that of 2025 out of its header.
    String title = title(year, 9).substring(year == 2024 ? "2024年".length() : 0);
    String prefix = year <= 2024 ? year + "年" : "";
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
    String issuer = template == Template.FULL_LIST ? "" : department.name();
    return new PrintedTable(
        "B9", title, issuer, Unit.TEN_THOUSAND_YUAN, header, List.of(threePublicRow()), "");
  }

  private List<PrintedCell> threePublicRow() {
    Books.ThreePublic amounts = books.threePublic();
    return List.of(
        tenThousands("three_public", amounts.total()),
        tenThousands("overseas_travel", amounts.overseas()),
        tenThousands("reception", amounts.reception()),
        tenThousands("vehicle", amounts.vehicle()),
        tenThousands("vehicle_purchase", amounts.purchase()),
        tenThousands("vehicle_running", amounts.running()),
        tenThousands("agency_operating", books.agencyOperating()));
  }

  private PrintedCell tenThousands(String measure, long cents) {
    return PrintedCell.figure(style.tenThousands(cents), "total", measure, cents);
  }
}
