package duibiao.report;

import duibiao.ratio.Derivation;
import java.util.List;

/**
 * What stands behind the comparison of departments: how ratios are made, how they have moved, and
 * why who is compared with whom. Each part may be empty; the pages then leave it out.
 *
 * @param derivations the working of shown ratios of the last years
 * @param trends every unbroken series of a shown ratio
 * @param changes what each item adds to the change of a budget, of the last years
 * @param memberships who is compared with whom, of the last years
 * @param positions the map of each district, of the last years
 */
public record Background(
    List<Derivation> derivations,
    List<SeriesTrend> trends,
    List<ItemChange> changes,
    List<Membership> memberships,
    List<MapPosition> positions) {

  /** Nothing is known of it. */
  public static final Background NONE =
      new Background(List.of(), List.of(), List.of(), List.of(), List.of());

  public Background {
    derivations = List.copyOf(derivations);
    trends = List.copyOf(trends);
    changes = List.copyOf(changes);
    memberships = List.copyOf(memberships);
    positions = List.copyOf(positions);
  }
}
