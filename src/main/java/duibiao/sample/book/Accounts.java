package duibiao.sample.book;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The final accounts of one unit or department for one year: what was received, spent and left.
 *
 * <p>For every item and source, 年初结转和结余 + 本年收入 = 本年支出 + 结余分配 + 年末结转和结余.
 *
 * @param year fiscal year
 * @param spent all money spent
 * @param balances what was brought forward and left; items without either are not listed
 * @param threePublic “三公”经费 spent, any cents
 * @param agencyOperating 机关运行经费 spent, any cents
 * @param contracts 政府采购 by contract
 * @param visits occasions behind the “三公” money
 */
public record Accounts(
    int year,
    List<Entry> spent,
    List<Balance> balances,
    ThreePublic threePublic,
    long agencyOperating,
    Contracts contracts,
    Visits visits) {

  /**
   * Money of one item and source that crosses the end of a year, in cents.
   *
   * @param item functional item (项)
   * @param source where the money comes from
   * @param opening 年初结转和结余
   * @param distributed 结余分配 of money that is not 财政拨款
   * @param closing 年末结转和结余
   */
  public record Balance(String item, Source source, long opening, long distributed, long closing) {

    /** Whether any money crosses the end of the year. */
    boolean isKept() {
      return opening != 0 || distributed != 0 || closing != 0;
    }

    /** What was received beyond what was spent; negative if less. */
    long receivedBeyondSpent() {
      return distributed + closing - opening;
    }
  }

  /**
   * 政府采购 by contract, each in cents and a multiple of 100 yuan. What small and medium enterprises
   * won is told in three parts that do not overlap.
   *
   * @param goods 货物
   * @param works 工程
   * @param services 服务
   * @param smeReserve budget reserved for small and medium enterprises (面向中小企业预留), without the next
   * @param smeWon part of it won by them
   * @param smallReserve budget reserved for small and micro enterprises (面向小微企业预留)
   * @param smallWon part of it won by them
   * @param otherSmeWon other contracts won by small and medium enterprises
   */
  public record Contracts(
      long goods,
      long works,
      long services,
      long smeReserve,
      long smeWon,
      long smallReserve,
      long smallWon,
      long otherSmeWon) {

    static final Contracts NONE = new Contracts(0, 0, 0, 0, 0, 0, 0, 0);

    public long total() {
      return goods + works + services;
    }

    Contracts plus(Contracts more) {
      return new Contracts(
          goods + more.goods,
          works + more.works,
          services + more.services,
          smeReserve + more.smeReserve,
          smeWon + more.smeWon,
          smallReserve + more.smallReserve,
          smallWon + more.smallWon,
          otherSmeWon + more.otherSmeWon);
    }
  }

  /**
   * Occasions behind the “三公” money.
   *
   * @param delegations 因公出国（境）团组
   * @param travellers 因公出国（境）人次
   * @param vehiclesBought 购置公务用车
   * @param vehiclesKept 年末公务用车保有量
   * @param receptions 国内公务接待批次
   * @param guests 国内公务接待人次
   */
  public record Visits(
      int delegations,
      int travellers,
      int vehiclesBought,
      int vehiclesKept,
      int receptions,
      int guests) {

    static final Visits NONE = new Visits(0, 0, 0, 0, 0, 0);

    Visits plus(Visits more) {
      return new Visits(
          delegations + more.delegations,
          travellers + more.travellers,
          vehiclesBought + more.vehiclesBought,
          vehiclesKept + more.vehiclesKept,
          receptions + more.receptions,
          guests + more.guests);
    }
  }

  public Accounts {
    spent = List.copyOf(spent);
    balances = List.copyOf(balances);
  }

  /** The accounts of a department: the sum of those of its units, which may be none. */
  static Accounts sum(int year, List<Accounts> units) {
    return new Accounts(
        year,
        Entry.merged(units.stream().map(Accounts::spent).flatMap(Collection::stream)),
        merged(units.stream().map(Accounts::balances).flatMap(Collection::stream).toList()),
        units.stream().map(Accounts::threePublic).reduce(ThreePublic.NONE, ThreePublic::plus),
        units.stream().mapToLong(Accounts::agencyOperating).sum(),
        units.stream().map(Accounts::contracts).reduce(Contracts.NONE, Contracts::plus),
        units.stream().map(Accounts::visits).reduce(Visits.NONE, Visits::plus));
  }

  private static List<Balance> merged(List<Balance> balances) {
    Map<String, Balance> merged =
        balances.stream()
            .collect(
                Collectors.toMap(
                    balance -> balance.item() + balance.source(),
                    Function.identity(),
                    (a, b) ->
                        new Balance(
                            a.item,
                            a.source,
                            a.opening + b.opening,
                            a.distributed + b.distributed,
                            a.closing + b.closing),
                    java.util.TreeMap::new));
    return List.copyOf(merged.values());
  }

  /** Sum in cents of what was spent on the entries that {@code wanted} takes. */
  public long spent(Predicate<Entry> wanted) {
    return Entry.sum(spent, wanted);
  }

  /** What was received (本年收入), one entry for each item and source; never 基本支出 or 项目支出. */
  public List<Entry> received() {
    List<Entry> received = new ArrayList<>();
    for (Entry entry : spent) {
      received.add(Entry.project(entry.item(), entry.source(), entry.cents()));
    }
    for (Balance balance : balances) {
      received.add(Entry.project(balance.item, balance.source, balance.receivedBeyondSpent()));
    }
    return Entry.merged(received.stream());
  }

  /** Fiscal money spent on each item in cents, by code. */
  public Map<String, Long> fiscalByItem() {
    return spent.stream()
        .filter(Entry::isFiscal)
        .collect(Collectors.groupingBy(Entry::item, Collectors.summingLong(Entry::cents)));
  }
}
