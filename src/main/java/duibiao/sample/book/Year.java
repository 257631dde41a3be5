package duibiao.sample.book;

import java.util.List;

/**
 * One year of a unit or department: what it planned, and what became of it.
 *
 * @param budget the budget (预算)
 * @param accounts the final accounts (决算)
 */
public record Year(Books budget, Accounts accounts) {

  /** The year of a body with several units: the sum of theirs. */
  static Year sum(int year, Cause cause, List<Year> units) {
    return new Year(
        Books.sum(year, cause, units.stream().map(Year::budget).toList()),
        Accounts.sum(year, units.stream().map(Year::accounts).toList()));
  }

  /** The same year with another budget. */
  public Year withBudget(Books other) {
    return new Year(other, accounts);
  }
}
