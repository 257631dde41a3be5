package duibiao.sample.wording;

import static duibiao.sample.wording.Draft.ALL;
import static duibiao.sample.wording.Draft.paidBy;

import duibiao.sample.book.Entry;
import duibiao.sample.book.Source;
import duibiao.sample.print.PrintedText;
import java.util.List;
import java.util.function.Predicate;

/** Parts 一 to 四 of 情况说明: the totals, revenue, expenditure and 财政拨款. */
final class FinalOverview {

  private static final Predicate<Entry> OPERATING = paidBy(Source.OPERATING);

  private final FinalWords words;
  private final FinalSums now;
  private final FinalSums before;

  FinalOverview(Draft draft) {
    this.words = new FinalWords(draft);
    this.now = FinalSums.of(draft.accounts());
    this.before = FinalSums.of(draft.priorAccounts());
  }

  List<PrintedText> parts() {
    return List.of(
        PrintedText.body("一、收入支出决算总体情况说明"),
        PrintedText.body(total("total", "收入支出总计", before.total(), now.total())),
        PrintedText.body("二、收入决算情况说明"),
        PrintedText.body(revenue()),
        PrintedText.body("三、支出决算情况说明"),
        PrintedText.body(expenditure()),
        PrintedText.body("四、财政拨款收入支出决算总体情况说明"),
        PrintedText.body(
            total("fiscal_total", "财政拨款收入支出总计", before.fiscalTotal(), now.fiscalTotal())));
  }

  private static String key(String measure) {
    return "final_overview/" + measure;
  }

  private String total(String measure, String subject, long prior, long cents) {
    return (words.issuerAndYear() + subject + words.amount(key(measure), cents) + "。")
        + words.movement(key(measure), subject, prior, cents);
  }

  private String revenue() {
    long all = now.received(ALL);
    return ("本年收入合计" + words.amount(key("revenue"), all) + "，其中：财政拨款收入")
        + words.amountAndShare(key("fiscal_revenue"), now.received(Entry::isFiscal), all)
        + part("；事业收入", "business", now.received(paidBy(Source.BUSINESS)), all)
        + part("；经营收入", "operating_revenue", now.received(OPERATING), all)
        + part("；其他收入", "other", now.received(paidBy(Source.OTHER)), all)
        + "。";
  }

  private String expenditure() {
    long all = now.spent(ALL);
    long project = now.spent(OPERATING.negate().and(Entry::isProject));
    return ("本年支出合计" + words.amount(key("expenditure"), all) + "，其中：基本支出")
        + words.amountAndShare(key("basic"), now.spent(Entry::isBasic), all)
        + part("；项目支出", "project", project, all)
        + part("；经营支出", "operating", now.spent(OPERATING), all)
        + "。";
  }

  /** What a kind of money comes to; nothing if there is none. */
  private String part(String label, String measure, long cents, long whole) {
    return words.isNil(cents) ? "" : label + words.amountAndShare(key(measure), cents, whole);
  }
}
