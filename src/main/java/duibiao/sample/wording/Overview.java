package duibiao.sample;

import duibiao.sample.print.PrintedText;
import java.util.List;
import java.util.function.Predicate;

/** The opening of 预算编制说明: totals and how they moved. */
final class Overview {

  private static final Predicate<Entry> ALL = entry -> true;
  private static final String BASIC_MORE = "在职和退休人员经费按规定标准增加";
  private static final String BASIC_LESS = "在职人员减少";
  private static final String PROJECT_MORE = "本年度重点工作任务增加";
  private static final String PROJECT_LESS = "从严从紧安排项目支出";

  private final Department department;
  private final Style style;
  private final Books prior;
  private final Books books;
  private final Template template;

  Overview(Department department, Style style, Books prior, Books books, Template template) {
    this.department = department;
    this.style = style;
    this.prior = prior;
    this.books = books;
    this.template = template;
  }

  List<PrintedText> parts() {
    return template == Template.FULL_LIST
        ? List.of(PrintedText.body(earlier()))
        : List.of(
            PrintedText.body(revenue()),
            PrintedText.body(expenditure()),
            PrintedText.body("财政拨款收入支出" + reason() + "\n财政拨款支出主要内容如下："));
  }

  private String amount(Predicate<Entry> wanted) {
    return style.overview(books.sum(wanted)) + "万元";
  }

  private Change change(Predicate<Entry> wanted) {
    return new Change(prior.year(), prior.sum(wanted), books.sum(wanted));
  }

  private String clause(Predicate<Entry> wanted) {
    return change(wanted).clause(style::overview);
  }

  private static Predicate<Entry> from(Source source) {
    return entry -> entry.source() == source;
  }

  private String earlier() {
    int year = books.year();
    String capital =
        books.sum(from(Source.STATE_CAPITAL)) == 0
            ? "本部门" + year + "年无国有资本经营预算财政拨款安排的预算"
            : "国有资本经营预算拨款支出预算" + amount(from(Source.STATE_CAPITAL));
    return (year + "年，" + department.name() + "预算支出总额为" + amount(ALL))
        + ("，其中：财政拨款支出预算" + amount(Entry::isFiscal))
        + ("。财政拨款支出预算中，一般公共预算拨款支出预算" + amount(from(Source.GENERAL)))
        + ("，政府性基金拨款支出预算" + amount(from(Source.GOVERNMENT_FUND)))
        + ("，" + capital)
        + ("。预算支出总额中，基本支出预算" + basicSpending())
        + ("；项目支出预算" + projectSpending())
        + "。财政拨款支出主要内容如下：";
  }

  private String basicSpending() {
    Change change = change(Entry::isBasic);
    return amount(Entry::isBasic) + reasoned(change, change.reason(BASIC_MORE, BASIC_LESS, ""));
  }

  private String projectSpending() {
    Change change = change(Entry::isProject);
    String usual = change.reason(PROJECT_MORE, PROJECT_LESS, "");
    return amount(Entry::isProject) + reasoned(change, books.cause().explain(change, usual));
  }

  private String reasoned(Change change, String reason) {
    String clause = "，" + change.clauseWithPercent(style::overview);
    return clause.endsWith("持平") ? clause : clause + "，主要原因是" + reason;
  }

  private String revenue() {
    return (books.year() + "年，" + department.name() + "收入预算" + amount(ALL))
        + ("，其中：财政拨款收入" + amount(Entry::isFiscal) + "，" + clause(Entry::isFiscal))
        + ("；事业收入" + amount(from(Source.BUSINESS)))
        + ("；事业单位经营收入" + amount(from(Source.OPERATING)))
        + ("；其他收入" + amount(from(Source.OTHER)) + "。");
  }

  private String expenditure() {
    return ("支出预算" + amount(ALL) + "，其中：财政拨款支出预算" + withClause(Entry::isFiscal))
        + ("。财政拨款支出预算中，一般公共预算拨款支出预算" + withClause(from(Source.GENERAL)))
        + ("；政府性基金拨款支出预算" + withClause(from(Source.GOVERNMENT_FUND)))
        + ("；国有资本经营预算拨款支出预算" + withClause(from(Source.STATE_CAPITAL)) + "。");
  }

  private String withClause(Predicate<Entry> wanted) {
    return amount(wanted) + "，" + clause(wanted);
  }

  private String reason() {
    Change change = change(Entry::isFiscal);
    if (clause(Entry::isFiscal).endsWith("持平")) {
      return "与上年持平。";
    }
    String usual = change.reason(BASIC_MORE + "，" + PROJECT_MORE, PROJECT_LESS, "");
    return change.reason("增加", "减少", "") + "的主要原因是" + books.cause().explain(change, usual) + "。";
  }
}
