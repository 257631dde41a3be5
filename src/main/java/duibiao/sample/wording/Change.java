package duibiao.sample.wording;

import duibiao.sample.book.Decimals;
import java.math.BigDecimal;
import java.util.function.LongFunction;

/**
 * How an amount moved since the year before.
 *
 * @param priorYear the year before
 * @param prior amount of the year before in cents
 * @param now amount of the year in cents
 */
record Change(int priorYear, long prior, long now) {

  /** The clause that compares budgets: {@code 比2023年预算增加25万元} or {@code 与2023年预算持平}. */
  String clause(LongFunction<String> printing) {
    String amount = printing.apply(Math.abs(now - prior));
    return isNil(amount)
        ? "与" + priorYear + "年预算持平"
        : "比" + priorYear + "年预算" + (now > prior ? "增加" : "减少") + amount + "万元";
  }

  /** The clause with its percentage, which a zero base does not have. */
  String clauseWithPercent(LongFunction<String> printing) {
    String clause = clause(printing);
    if (prior == 0 || clause.endsWith("持平")) {
      return clause;
    }
    return clause + "，" + (now > prior ? "增长" : "下降") + percent();
  }

  /** Size of the change over the year before, such as {@code 41.72%}. */
  String percent() {
    return Decimals.percent(now - prior, prior);
  }

  int direction() {
    return Long.compare(now, prior);
  }

  /** Chooses the words that fit the direction. */
  String reason(String more, String less, String same) {
    return direction() == 0 ? same : direction() > 0 ? more : less;
  }

  private static boolean isNil(String amount) {
    return new BigDecimal(amount.replace(",", "")).signum() == 0;
  }
}
