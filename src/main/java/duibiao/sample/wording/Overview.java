package duibiao.sample.wording;

import static duibiao.sample.wording.Draft.ALL;
import static duibiao.sample.wording.Draft.paidBy;

import duibiao.sample.book.Cause;
import duibiao.sample.book.Entry;
import duibiao.sample.book.Source;
import duibiao.sample.print.PrintedText;
import duibiao.sample.print.Slot;
import java.util.List;
import java.util.function.Predicate;

/** The opening of 预算编制说明: totals and how they moved. */
final class Overview {

  private static final String BASIC_MORE = "在职和退休人员经费按规定标准增加";
  private static final String BASIC_LESS = "在职人员减少";
  private static final String PROJECT_MORE = "本年度重点工作任务增加";
  private static final String PROJECT_LESS = "从严从紧安排项目支出";
  private static final String FLAT = "持平";

  private final Draft draft;
  private final Style style;

  Overview(Draft draft) {
    this.draft = draft;
    this.style = draft.style();
  }

  List<PrintedText> parts() {
    return draft.template().tellsBasicAndProjects()
        ? List.of(PrintedText.body(basicAndProjects()))
        : List.of(
            PrintedText.body(revenue()),
            PrintedText.body(expenditure()),
            PrintedText.body("财政拨款收入支出" + reason() + "\n财政拨款支出主要内容如下："));
  }

  /** An amount, as the place {@code overview/measure}. */
  private String amount(String measure, Predicate<Entry> wanted) {
    String printed = style.overview(draft.books().sum(wanted));
    return Slot.mark("overview/" + measure, printed) + "万元";
  }

  private String issuer() {
    return Slot.mark("overview/issuer", draft.issuer().name());
  }

  private Change change(Predicate<Entry> wanted) {
    return new Change(draft.priorYear(), draft.priorBooks().sum(wanted), draft.books().sum(wanted));
  }

  /** How an amount moved, as the place {@code overview/measure/change}. */
  private String clause(String measure, Predicate<Entry> wanted) {
    return Slot.mark(key(measure), change(wanted).clause(style::overview));
  }

  private static String key(String measure) {
    return "overview/" + measure + "/change";
  }

  private String basicAndProjects() {
    int year = draft.fiscalYear();
    Predicate<Entry> stateCapital = paidBy(Source.STATE_CAPITAL);
    String capital =
        draft.books().sum(stateCapital) == 0
            ? draft.issuer().self() + year + "年无国有资本经营预算财政拨款安排的预算"
            : "国有资本经营预算拨款支出预算" + amount("state_capital", stateCapital);
    return (year + "年，" + issuer() + "预算支出总额为" + amount("expenditure", ALL))
        + ("，其中：财政拨款支出预算" + amount("fiscal_expenditure", Entry::isFiscal))
        + ("。财政拨款支出预算中，一般公共预算拨款支出预算" + amount("general", paidBy(Source.GENERAL)))
        + ("，政府性基金拨款支出预算" + amount("government_fund", paidBy(Source.GOVERNMENT_FUND)))
        + ("，" + capital)
        + ("。预算支出总额中，基本支出预算" + basicSpending())
        + ("；项目支出预算" + projectSpending())
        + "。财政拨款支出主要内容如下：";
  }

  private String basicSpending() {
    String reason = change(Entry::isBasic).reason(BASIC_MORE, BASIC_LESS, "");
    return amount("basic", Entry::isBasic) + reasoned("basic", Entry::isBasic, reason);
  }

  private String projectSpending() {
    Change change = change(Entry::isProject);
    String reason = explained(change, change.reason(PROJECT_MORE, PROJECT_LESS, ""));
    return amount("project", Entry::isProject) + reasoned("project", Entry::isProject, reason);
  }

  private String reasoned(String measure, Predicate<Entry> wanted, String reason) {
    String clause = change(wanted).clauseWithPercent(style::overview);
    String marked = "，" + Slot.mark(key(measure), clause);
    return clause.endsWith(FLAT) ? marked : marked + "，主要原因是" + reason;
  }

  /** The year's cause if it explains a change, and {@code otherwise} if it does not. */
  private String explained(Change change, String otherwise) {
    Cause cause = draft.books().cause();
    boolean fits = cause != Cause.NONE && cause.direction() == change.direction();
    return fits ? cause.words() : otherwise;
  }

  private String revenue() {
    return (draft.fiscalYear() + "年，" + issuer())
        + ("收入预算" + amount("revenue", ALL))
        + ("，其中：财政拨款收入" + amount("fiscal_revenue", Entry::isFiscal))
        + ("，" + clause("fiscal_revenue", Entry::isFiscal))
        + ("；事业收入" + amount("business", paidBy(Source.BUSINESS)))
        + ("；事业单位经营收入" + amount("operating", paidBy(Source.OPERATING)))
        + ("；其他收入" + amount("other", paidBy(Source.OTHER)) + "。");
  }

  private String expenditure() {
    return ("支出预算" + amount("expenditure", ALL))
        + ("，其中：财政拨款支出预算" + moved("fiscal_expenditure", Entry::isFiscal))
        + ("。财政拨款支出预算中，一般公共预算拨款支出预算" + moved("general", paidBy(Source.GENERAL)))
        + ("；政府性基金拨款支出预算" + moved("government_fund", paidBy(Source.GOVERNMENT_FUND)))
        + ("；国有资本经营预算拨款支出预算" + moved("state_capital", paidBy(Source.STATE_CAPITAL)) + "。");
  }

  private String moved(String measure, Predicate<Entry> wanted) {
    return amount(measure, wanted) + "，" + clause(measure, wanted);
  }

  private String reason() {
    Change change = change(Entry::isFiscal);
    if (change.clause(style::overview).endsWith(FLAT)) {
      return "与上年持平。";
    }
    String usual = change.reason(BASIC_MORE + "，" + PROJECT_MORE, PROJECT_LESS, "");
    String reason = change.reason("增加", "减少", "") + "的主要原因是" + explained(change, usual);
    return Slot.mark("overview/reason", reason) + "。";
  }
}
