package duibiao.sample.wording;

import duibiao.sample.book.Accounts;
import duibiao.sample.book.Books;
import duibiao.sample.book.Entry;
import duibiao.sample.book.Source;
import duibiao.sample.book.Year;
import java.util.function.Predicate;

/**
 * What one disclosure is worded from.
 *
 * @param issuer who discloses
 * @param style how it prints
 * @param prior the year before
 * @param now the year disclosed
 */
record Draft(Issuer issuer, Style style, Year prior, Year now) {

  static final Predicate<Entry> ALL = entry -> true;

  static Predicate<Entry> paidBy(Source source) {
    return entry -> entry.source() == source;
  }

  int fiscalYear() {
    return books().year();
  }

  int priorYear() {
    return fiscalYear() - 1;
  }

  Template template() {
    return new Template(fiscalYear());
  }

  Books books() {
    return now.budget();
  }

  Books priorBooks() {
    return prior.budget();
  }

  Accounts accounts() {
    return now.accounts();
  }

  Accounts priorAccounts() {
    return prior.accounts();
  }
}
