package duibiao.sample.wording;

import duibiao.sample.book.Cause;
import duibiao.sample.book.Cents;
import duibiao.sample.book.Decimals;
import duibiao.sample.print.Slot;

/**
 * How the prose of final accounts words amounts, shares and changes. All of them are computed from
 * what the tables print, in 万元 with two decimals.
 */
final class FinalWords {

  private final Draft draft;

  FinalWords(Draft draft) {
    this.draft = draft;
  }

  /** {@code 2024年度}. */
  String year() {
    return draft.fiscalYear() + "年度";
  }

  /** {@code 上海市静澄区财政局2024年度}. */
  String issuerAndYear() {
    return draft.issuer().name() + year();
  }

  /** An amount as the place {@code key}. */
  String amount(String key, long cents) {
    return Slot.mark(key, draft.style().fixed(cents)) + "万元";
  }

  /** An amount and its share of a whole, as the places {@code key} and {@code key/share}. */
  String amountAndShare(String key, long cents, long whole) {
    return amount(key, cents) + share(key, cents, whole, "，占");
  }

  /** A share as the place {@code key/share} behind {@code words}; nothing of a whole of zero. */
  String share(String key, long cents, long whole, String words) {
    return isNil(whole) ? "" : words + Slot.mark(key + "/share", percent(cents, whole));
  }

  /** How far a budget was spent, as the place {@code key}; nothing without a budget. */
  String completion(String key, long spent, long budget, String words) {
    return isNil(budget) ? "" : words + Slot.mark(key, percent(spent, budget));
  }

  /** Whether an amount was spent as planned ({@code 持平}), or which way it went, and why. */
  String comparison(String key, long spent, long budget, String more, String less) {
    int direction = direction(budget, spent);
    return direction == 0
        ? "决算数与预算数持平"
        : ("决算数" + Slot.mark(key + "/direction", direction > 0 ? "大于" : "小于"))
            + ("预算数的主要原因：" + Slot.mark(key + "/reason", direction > 0 ? more : less));
  }

  /**
   * How an amount moved since the year before, as the place {@code key/change}: {@code
   * 增加25.10万元，增长3.20%} or {@code 持平}.
   */
  String change(String key, long before, long now) {
    return Slot.mark(key + "/change", change(before, now));
  }

  private String change(long before, long now) {
    int direction = direction(before, now);
    if (direction == 0) {
      return "持平";
    }
    long size = Math.abs(shown(now) - shown(before));
    String amount = (direction > 0 ? "增加" : "减少") + draft.style().fixed(size) + "万元";
    return isNil(before)
        ? amount
        : amount + "，" + (direction > 0 ? "增长" : "下降") + percent(size, before);
  }

  /** The sentence that compares a total with the year before, and why it moved. */
  String movement(String key, String subject, long before, long now) {
    return ("与" + draft.priorYear() + "年度相比，" + subject + change(key, before, now))
        + (direction(before, now) == 0 ? "。" : "。主要原因：" + reason(key, before, now) + "。");
  }

  private String reason(String key, long before, long now) {
    Cause cause = draft.books().cause();
    int direction = direction(before, now);
    String usual = direction > 0 ? "人员经费按规定标准调整，重点工作任务增加" : "落实过紧日子要求，压减一般性支出";
    boolean isCause = cause != Cause.NONE && cause.direction() == direction;
    String words = isNil(before) ? "上年度没有相应收支" : isCause ? cause.words() : usual;
    return Slot.mark(key + "/reason", words);
  }

  /** Which way a printed amount went: 1, -1, or 0 if the same is printed. */
  int direction(long before, long now) {
    return Long.compare(shown(now), shown(before));
  }

  /** Whether an amount prints as zero. */
  boolean isNil(long cents) {
    return shown(cents) == 0;
  }

  private static long shown(long cents) {
    return Cents.round(cents, Cents.HUNDRED_YUAN);
  }

  private static String percent(long part, long whole) {
    return Decimals.percent(shown(part), shown(whole));
  }
}
