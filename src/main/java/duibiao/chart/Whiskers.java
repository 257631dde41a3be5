package duibiao.chart;

import duibiao.benchmark.Benchmark.Spread;
import duibiao.benchmark.Peers;
import duibiao.chart.BoxPlotChart.Member;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * A box with its whiskers, which end at the last member within one and a half times the distance of
 * the quartiles from the box.
 *
 * @param spread median and quartiles
 * @param low lower end
 * @param high upper end
 * @param outside members beyond the ends, from the lowest value to the highest
 */
record Whiskers(Spread spread, BigDecimal low, BigDecimal high, List<Member> outside) {

  private static final BigDecimal REACH = new BigDecimal("1.5");

  /** Works them out; without quartiles all members are inside. */
  static Whiskers of(List<Member> members) {
    List<Member> sorted = members.stream().sorted(Comparator.comparing(Member::value)).toList();
    Spread spread = Peers.spread(sorted.stream().map(Member::value).toList());
    List<Member> inside = sorted.stream().filter(member -> isInside(member, spread)).toList();
    return new Whiskers(
        spread,
        inside.get(0).value(),
        inside.get(inside.size() - 1).value(),
        sorted.stream().filter(member -> !isInside(member, spread)).toList());
  }

  private static boolean isInside(Member member, Spread spread) {
    if (spread.q1() == null || spread.q3() == null) {
      return true;
    }
    BigDecimal reach = spread.q3().subtract(spread.q1()).multiply(REACH);
    return member.value().compareTo(spread.q1().subtract(reach)) >= 0
        && member.value().compareTo(spread.q3().add(reach)) <= 0;
  }
}
