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
import duibiao.sample.wording.CodedRows.Column;
import duibiao.sample.wording.FinalRows.Group;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/** The nine tables of final accounts (部门决算表), in 万元 with two decimals. */
final class FinalTables {

  private static final String GENERAL_FUND = "一般公共预算财政拨款";
  private static final String GOVERNMENT_FUND = "政府性基金预算财政拨款";
  private static final String STATE_CAPITAL = "国有资本经营预算财政拨款";

  private static final Predicate<Entry> OPERATING = paidBy(Source.OPERATING);

  private final Draft draft;
  private final Style style;
  private final FinalSums sums;

  FinalTables(Draft draft) {
    this.draft = draft;
    this.style = draft.style();
    this.sums = FinalSums.of(draft.accounts());
  }

  /** Titles of the tables, in their order. */
  static List<String> titles() {
    return List.of(
        "收入支出决算总表",
        "收入决算表",
        "支出决算表",
        "财政拨款收入支出决算总表",
        "一般公共预算财政拨款支出决算表",
        "一般公共预算财政拨款基本支出决算表",
        "财政拨款“三公”经费支出决算表",
        "政府性基金预算财政拨款收入支出决算表",
        "国有资本经营预算财政拨款收入支出决算表");
  }

  List<PrintedTable> parts() {
    return List.of(
        summary(),
        revenue(),
        expenditure(),
        fiscal(),
        general(),
        basic(),
        threePublic(),
        fund(8, "政府性基金预算", Source.GOVERNMENT_FUND),
        fund(9, "国有资本经营预算", Source.STATE_CAPITAL));
  }

  private PrintedTable table(
      int number, List<List<HeaderCell>> header, List<List<PrintedCell>> rows, String note) {
    String title = titles().get(number - 1);
    return new PrintedTable(
        "F" + number, title, "", Unit.TEN_THOUSAND_YUAN, header, rows, "注：" + note + "。");
  }

  private PrintedTable summary() {
    FinalSides sides = new FinalSides(draft, List.of(new Column("amount", ALL)));
    sides.revenue("一、" + GENERAL_FUND + "收入", sums.received(paidBy(Source.GENERAL)));
    sides.revenue("二、" + GOVERNMENT_FUND + "收入", sums.received(paidBy(Source.GOVERNMENT_FUND)));
    sides.revenue("三、" + STATE_CAPITAL + "收入", sums.received(paidBy(Source.STATE_CAPITAL)));
    sides.revenue("四、上级补助收入", 0);
    sides.revenue("五、事业收入", sums.received(paidBy(Source.BUSINESS)));
    sides.revenue("六、经营收入", sums.received(OPERATING));
    sides.revenue("七、附属单位上缴收入", 0);
    sides.revenue("八、其他收入", sums.received(paidBy(Source.OTHER)));
    sides.categories();
    sides.level();
    sides.revenue("本年收入合计", sums.received(ALL));
    sides.expenditure("本年支出合计", sums::spent);
    sides.revenue("使用非财政拨款结余", 0);
    sides.expenditure("结余分配", all -> sums.distributed());
    sides.revenue("年初结转和结余", sums.opening(FinalSums.ANY));
    sides.expenditure("年末结转和结余", all -> sums.closing(FinalSums.ANY));
    sides.revenue("总计", sums.total());
    sides.expenditure("总计", all -> sums.total());
    List<List<HeaderCell>> header =
        List.of(
            List.of(HeaderCell.wide("收入", 2), HeaderCell.wide("支出", 2)),
            HeaderCell.row(1, "项目", "决算数", "项目", "决算数"));
    return table(1, header, sides.rows(), "本表为" + draft.issuer().self() + "全年收支和结转结余的总体情况");
  }

  private PrintedTable revenue() {
    FinalRows rows =
        new FinalRows(
            draft, "total", "fiscal", "superior", "business", "operating", "affiliate", "other");
    rows.add("total", sums.received(), ALL)
        .add("fiscal", sums.received(), Entry::isFiscal)
        .add("business", sums.received(), paidBy(Source.BUSINESS))
        .add("operating", sums.received(), OPERATING)
        .add("other", sums.received(), paidBy(Source.OTHER));
    List<List<HeaderCell>> header =
        rows.header(
            Group.of("本年收入合计"),
            Group.of("财政拨款收入"),
            Group.of("上级补助收入"),
            Group.of("事业收入"),
            Group.of("经营收入"),
            Group.of("附属单位上缴收入"),
            Group.of("其他收入"));
    return table(2, header, rows.rows(), "本表按功能分类列示" + draft.issuer().self() + "全年收入");
  }

  private PrintedTable expenditure() {
    List<Entry> spent = draft.accounts().spent();
    FinalRows rows =
        new FinalRows(
            draft, "total", "basic", "project", "to_superior", "operating", "to_affiliate");
    rows.add("total", spent, ALL)
        .add("basic", spent, Entry::isBasic)
        .add("project", spent, OPERATING.negate().and(Entry::isProject))
        .add("operating", spent, OPERATING.and(Entry::isProject));
    List<List<HeaderCell>> header =
        rows.header(
            Group.of("本年支出合计"),
            Group.of("基本支出"),
            Group.of("项目支出"),
            Group.of("上缴上级支出"),
            Group.of("经营支出"),
            Group.of("对附属单位补助支出"));
    return table(3, header, rows.rows(), "本表按功能分类列示" + draft.issuer().self() + "全年支出");
  }

  private PrintedTable fiscal() {
    FinalSides sides =
        new FinalSides(
            draft,
            List.of(
                new Column("total", Entry::isFiscal),
                new Column("general", paidBy(Source.GENERAL)),
                new Column("government_fund", paidBy(Source.GOVERNMENT_FUND)),
                new Column("state_capital", paidBy(Source.STATE_CAPITAL))));
    sides.revenue("一、" + GENERAL_FUND, sums.received(paidBy(Source.GENERAL)));
    sides.revenue("二、" + GOVERNMENT_FUND, sums.received(paidBy(Source.GOVERNMENT_FUND)));
    sides.revenue("三、" + STATE_CAPITAL, sums.received(paidBy(Source.STATE_CAPITAL)));
    sides.categories();
    sides.level();
    sides.revenue("本年收入合计", sums.received(Entry::isFiscal));
    sides.expenditure("本年支出合计", sums::spent);
    sides.revenue("年初财政拨款结转和结余", sums.opening(Source::isFiscal));
    sides.expenditure("年末财政拨款结转和结余", this::closing);
    sides.revenue("一、" + GENERAL_FUND, sums.opening(Source.GENERAL::equals));
    sides.revenue("二、" + GOVERNMENT_FUND, sums.opening(Source.GOVERNMENT_FUND::equals));
    sides.revenue("三、" + STATE_CAPITAL, sums.opening(Source.STATE_CAPITAL::equals));
    sides.level();
    sides.revenue("总计", sums.fiscalTotal());
    sides.expenditure("总计", wanted -> sums.spent(wanted) + closing(wanted));
    List<List<HeaderCell>> header =
        List.of(
            List.of(HeaderCell.wide("收入", 2), HeaderCell.wide("支出", 5)),
            HeaderCell.row(
                1, "项目", "决算数", "项目", "合计", GENERAL_FUND, GOVERNMENT_FUND, STATE_CAPITAL));
    return table(4, header, sides.rows(), "本表为" + draft.issuer().self() + "全年财政拨款收支和结转结余情况");
  }

  private long closing(Predicate<Entry> wanted) {
    return sums.closings().stream().filter(wanted).mapToLong(Entry::cents).sum();
  }

  private PrintedTable general() {
    List<Entry> spent = draft.accounts().spent();
    Predicate<Entry> general = paidBy(Source.GENERAL);
    FinalRows rows =
        new FinalRows(draft, "total", "basic", "project")
            .add("total", spent, general)
            .add("basic", spent, general.and(Entry::isBasic))
            .add("project", spent, general.and(Entry::isProject));
    List<List<PrintedCell>> totalLast = rows.rows();
    Collections.rotate(totalLast, -1);
    List<List<HeaderCell>> header = rows.header(Group.of("合计"), Group.of("基本支出"), Group.of("项目支出"));
    String note = "本表按功能分类列示" + draft.issuer().self() + "全年一般公共预算安排的支出";
    return table(5, header, totalLast, note);
  }

  private PrintedTable basic() {
    List<List<HeaderCell>> header =
        List.of(HeaderCell.row(1, "经济分类科目编码", "科目名称", "决算数", "经济分类科目编码", "科目名称", "决算数"));
    String note = "本表按经济分类列示" + draft.issuer().self() + "全年一般公共预算安排的基本支出";
    return table(6, header, new FinalBasicRows(draft).rows(), note);
  }

  private PrintedTable threePublic() {
    List<List<HeaderCell>> header =
        List.of(
            List.of(HeaderCell.wide("财政拨款“三公”经费", 12)),
            List.of(
                new HeaderCell("合计", 2, 2),
                new HeaderCell("因公出国（境）费", 2, 2),
                HeaderCell.wide("公务用车购置及运行维护费", 6),
                new HeaderCell("公务接待费", 2, 2)),
            List.of(
                HeaderCell.wide("小计", 2),
                HeaderCell.wide("公务用车购置费", 2),
                HeaderCell.wide("公务用车运行维护费", 2)),
            Collections.nCopies(6, HeaderCell.row(1, "预算数", "决算数")).stream()
                .flatMap(List::stream)
                .toList());
    ThreePublic planned = draft.books().threePublic();
    ThreePublic spent = draft.accounts().threePublic();
    List<PrintedCell> row =
        List.of(
            threePublic("three_public_budget", planned.total()),
            threePublic("three_public_final", spent.total()),
            threePublic("overseas_travel_budget", planned.overseas()),
            threePublic("overseas_travel_final", spent.overseas()),
            threePublic("vehicle_budget", planned.vehicle()),
            threePublic("vehicle_final", spent.vehicle()),
            threePublic("vehicle_purchase_budget", planned.purchase()),
            threePublic("vehicle_purchase_final", spent.purchase()),
            threePublic("vehicle_running_budget", planned.running()),
            threePublic("vehicle_running_final", spent.running()),
            threePublic("reception_budget", planned.reception()),
            threePublic("reception_final", spent.reception()));
    return table(7, header, List.of(row), "预算数为年初预算，决算数为全年实际支出");
  }

  private PrintedCell threePublic(String measure, long cents) {
    return style.tenThousands("total", measure, cents);
  }

  private PrintedTable fund(int number, String name, Source source) {
    Predicate<Entry> wanted = paidBy(source);
    List<Entry> spent = draft.accounts().spent();
    FinalRows rows =
        new FinalRows(draft, "opening", "revenue", "total", "basic", "project", "closing")
            .add("opening", sums.openings(), wanted)
            .add("revenue", sums.received(), wanted)
            .add("total", spent, wanted)
            .add("basic", spent, wanted.and(Entry::isBasic))
            .add("project", spent, wanted.and(Entry::isProject))
            .add("closing", sums.closings(), wanted);
    List<List<HeaderCell>> header =
        rows.header(
            Group.of("年初结转和结余"),
            Group.of("本年收入"),
            Group.of("本年支出", "小计", "基本支出", "项目支出"),
            Group.of("年末结转和结余"));
    boolean isEmpty = sums.received(wanted) == 0 && sums.spent(wanted) == 0;
    String year = draft.fiscalYear() + "年度";
    String note =
        isEmpty
            ? draft.issuer().name() + year + "无" + name + "财政拨款收入和支出，故本表无数据"
            : "本表列示" + draft.issuer().self() + "全年" + name + "财政拨款的收支和结转结余";
    return table(number, header, rows.rows(), note);
  }
}
