package duibiao.sample.wording;

import duibiao.sample.book.Accounts;
import duibiao.sample.book.Accounts.Balance;
import duibiao.sample.book.Entry;
import duibiao.sample.book.Source;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * What the final accounts of one year add up to, in cents.
 *
 * @param accounts the year
 * @param received what was received (本年收入), by item and source
 */
record FinalSums(Accounts accounts, List<Entry> received) {

  static final Predicate<Source> ANY = source -> true;

  static FinalSums of(Accounts accounts) {
    return new FinalSums(accounts, accounts.received());
  }

  /** 本年收入. */
  long received(Predicate<Entry> wanted) {
    return sum(received, wanted);
  }

  /** 本年支出. */
  long spent(Predicate<Entry> wanted) {
    return accounts.spent(wanted);
  }

  /** 年初结转和结余. */
  long opening(Predicate<Source> wanted) {
    return balance(Balance::opening, wanted);
  }

  /** 结余分配. */
  long distributed() {
    return balance(Balance::distributed, ANY);
  }

  /** 年末结转和结余. */
  long closing(Predicate<Source> wanted) {
    return balance(Balance::closing, wanted);
  }

  /** 收入支出总计. */
  long total() {
    return received(Draft.ALL) + opening(ANY);
  }

  /** 财政拨款收入支出总计. */
  long fiscalTotal() {
    return received(Entry::isFiscal) + opening(Source::isFiscal);
  }

  /** What the items brought forward from the year before, as entries. */
  List<Entry> openings() {
    return entries(Balance::opening);
  }

  /** What the items left for the next year, as entries. */
  List<Entry> closings() {
    return entries(Balance::closing);
  }

  private List<Entry> entries(ToLongFunction<Balance> amount) {
    return accounts.balances().stream()
        .map(kept -> new Entry(kept.item(), kept.source(), "", amount.applyAsLong(kept)))
        .toList();
  }

  private long balance(ToLongFunction<Balance> amount, Predicate<Source> wanted) {
    return accounts.balances().stream()
        .filter(kept -> wanted.test(kept.source()))
        .mapToLong(amount)
        .sum();
  }

  private static long sum(List<Entry> entries, Predicate<Entry> wanted) {
    return entries.stream().filter(wanted).mapToLong(Entry::cents).sum();
  }
}
