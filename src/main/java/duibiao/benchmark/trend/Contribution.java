package duibiao.benchmark.trend;

import duibiao.benchmark.trend.LineMatches.By;
import duibiao.benchmark.trend.LineMatches.Pair;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What an item (项) contributes to the change of a department's spending in a year.
 *
 * @param code code in the year, or in the year before if the item ended
 * @param name name likewise
 * @param beforeYuan amount of the year before in yuan; 0 if the item began
 * @param afterYuan amount of the year in yuan; 0 if the item ended
 * @param growthPart its change by the whole of the year before, a fraction: all parts sum to the
 *     growth of the whole, but for rounding; null if the whole was zero
 * @param follows the item of the year before that it was followed from; null if it began
 * @param by how it was followed; null if it began or ended
 */
public record Contribution(
    String code,
    String name,
    BigDecimal beforeYuan,
    BigDecimal afterYuan,
    BigDecimal growthPart,
    Line follows,
    By by) {

  private static final int DECIMALS = 6;

  /** Change of the item in yuan. */
  public BigDecimal changeYuan() {
    return afterYuan.subtract(beforeYuan);
  }

  /** The contributions of all items, the largest change first, up or down. */
  public static List<Contribution> of(LineMatches matches) {
    BigDecimal whole = BigDecimal.ZERO;
    for (Pair pair : matches.pairs()) {
      whole = whole.add(pair.before().yuan());
    }
    for (Line line : matches.ended()) {
      whole = whole.add(line.yuan());
    }
    List<Contribution> contributions = new ArrayList<>();
    for (Pair pair : matches.pairs()) {
      BigDecimal after = pair.after().yuan();
      contributions.add(of(pair.after(), pair.before(), after, pair.by(), whole));
    }
    for (Line line : matches.ended()) {
      contributions.add(of(line, line, BigDecimal.ZERO, null, whole));
    }
    for (Line line : matches.begun()) {
      contributions.add(of(line, null, line.yuan(), null, whole));
    }
    Comparator<Contribution> largest =
        Comparator.comparing(contribution -> contribution.changeYuan().abs());
    return contributions.stream()
        .sorted(largest.reversed().thenComparing(Contribution::code))
        .toList();
  }

  private static Contribution of(
      Line line, Line follows, BigDecimal after, By by, BigDecimal whole) {
    BigDecimal before = follows == null ? BigDecimal.ZERO : follows.yuan();
    return new Contribution(
        line.code(),
        line.name(),
        before,
        after,
        whole.signum() == 0
            ? null
            : after.subtract(before).divide(whole, DECIMALS, RoundingMode.HALF_UP),
        follows,
        by);
  }

  /** Whether it is an item of the year before that is not found again. */
  public boolean isEnded() {
    return by == null && follows != null;
  }
}
