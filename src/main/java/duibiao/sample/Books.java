package duibiao.sample;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The budget of one department for one year. Every table and sentence is derived from it.
 *
 * @param year fiscal year
 * @param institutionCount number of 事业单位 beside the administration
 * @param entries all money; 收入 and 支出 are the same entries seen from two sides
 * @param threePublic “三公”经费
 * @param agencyOperating 机关运行经费 in cents, a multiple of 100 yuan
 * @param procurement 政府采购 planned
 * @param targets 绩效目标 set
 * @param vehicles 公务用车 owned and planned
 * @param execution what the year will have spent on each item in cents, as next year's text tells
 * @param cause why the budget jumped this year; {@link Cause#NONE} in an ordinary year
 */
record Books(
    int year,
    int institutionCount,
    List<Entry> entries,
    ThreePublic threePublic,
    long agencyOperating,
    Procurement procurement,
    Targets targets,
    Vehicles vehicles,
    Map<String, Long> execution,
    Cause cause) {

  Books {
    entries = List.copyOf(entries);
    execution = Map.copyOf(execution);
  }

  /** Sum in cents of the entries that {@code wanted} takes. */
  long sum(Predicate<Entry> wanted) {
    long sum = 0;
    for (Entry entry : entries) {
      if (wanted.test(entry)) {
        sum += entry.cents();
      }
    }
    return sum;
  }

  /** Functional items with money that {@code wanted} takes, ordered by code. */
  List<String> items(Predicate<Entry> wanted) {
    return entries.stream().filter(wanted).map(Entry::item).distinct().sorted().toList();
  }

  /** Fiscal money in cents of each item, by code. */
  Map<String, Long> fiscalByItem() {
    return entries.stream()
        .filter(Entry::isFiscal)
        .collect(Collectors.groupingBy(Entry::item, Collectors.summingLong(Entry::cents)));
  }

  /**
   * The “三公” expenses, each in cents and a multiple of 100 yuan, so that 万元 with two decimals show
   * them exactly.
   *
   * @param overseas 因公出国（境）费
   * @param reception 公务接待费
   * @param purchase 公务用车购置费
   * @param running 公务用车运行费
   */
  record ThreePublic(long overseas, long reception, long purchase, long running) {

    long vehicle() {
      return purchase + running;
    }

    long total() {
      return overseas + reception + vehicle();
    }
  }

  /**
   * Performance targets that were set.
   *
   * @param projects number of projects with targets
   * @param cents money of these projects in cents
   */
  record Targets(int projects, long cents) {}

  /**
   * Official vehicles.
   *
   * @param confidential 机要通信用车
   * @param enforcement 执法执勤用车
   * @param other 其他用车
   * @param bought vehicles to buy in the year, all of the kind {@code other}
   */
  record Vehicles(int confidential, int enforcement, int other, int bought) {

    int total() {
      return confidential + enforcement + other;
    }
  }
}
