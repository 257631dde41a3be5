package duibiao.report.html;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import duibiao.ratio.Derivation;
import duibiao.ratio.Ratio;
import duibiao.report.Background;
import duibiao.report.ItemChange;
import duibiao.report.MapPosition;
import duibiao.report.Membership;
import duibiao.report.SeriesTrend;
import duibiao.taxonomy.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands behind the figures of each publisher of one level, about the year of comparison. */
final class ComparedBackground {

  private final Map<Publisher, List<Derivation>> derivations;
  private final Map<Publisher, List<SeriesTrend>> trends;
  private final Map<Publisher, List<ItemChange>> changes;
  private final Map<Publisher, List<Membership>> memberships;
  private final Map<Publisher, MapPosition> positions;

  ComparedBackground(Background background, Level level, int year) {
    derivations =
        background.derivations().stream()
            .filter(derivation -> derivation.ratio().level().equals(level.id()))
            .filter(derivation -> isShown(derivation.ratio().fiscalYear(), year))
            .collect(groupingBy(derivation -> Comparison.publisher(derivation.ratio())));
    trends =
        background.trends().stream()
            .filter(trend -> trend.level().equals(level.id()))
            .collect(groupingBy(trend -> new Publisher(trend.district(), trend.department())));
    changes =
        background.changes().stream()
            .filter(item -> item.level().equals(level.id()) && item.fiscalYear() == year)
            .collect(groupingBy(item -> new Publisher(item.district(), item.department())));
    memberships =
        background.memberships().stream()
            .filter(peer -> peer.level().equals(level.id()) && peer.fiscalYear() == year)
            .collect(groupingBy(peer -> new Publisher(peer.district(), peer.department())));
    positions =
        background.positions().stream()
            .filter(spot -> spot.level().equals(level.id()) && spot.fiscalYear() == year)
            .collect(
                toMap(
                    spot -> new Publisher(spot.district(), spot.department()),
                    spot -> spot,
                    (first, again) -> first));
  }

  /** The working of earlier years would make pages long. */
  private static boolean isShown(int fiscalYear, int year) {
    return fiscalYear == year || fiscalYear == year - 1;
  }

  /** The ratios whose working is known down to the cells, of the year and the year before. */
  List<Derivation> derivations(Publisher publisher) {
    return derivations.getOrDefault(publisher, List.of());
  }

  /** Whether a ratio of a publisher is among them. */
  boolean isDerived(Ratio ratio, Publisher publisher) {
    return derivations(publisher).stream()
        .map(Derivation::ratio)
        .anyMatch(
            derived ->
                derived.id().equals(ratio.id()) && derived.fiscalYear() == ratio.fiscalYear());
  }

  /** How the ratios of a publisher have moved; none if it is not known. */
  List<SeriesTrend> trends(Publisher publisher) {
    return trends.getOrDefault(publisher, List.of());
  }

  /** What the items add to the change of its budget. */
  List<ItemChange> changes(Publisher publisher) {
    return changes.getOrDefault(publisher, List.of());
  }

  /** Whom it is compared with, and why. */
  List<Membership> memberships(Publisher publisher) {
    return memberships.getOrDefault(publisher, List.of());
  }

  /** Where a publisher lies on the map of its district; empty if it is not on it. */
  Optional<MapPosition> position(Publisher publisher) {
    return Optional.ofNullable(positions.get(publisher));
  }
}
