package duibiao.document.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * The rules of one table: those that cross each other, directly or through others.
 *
 * @param lying horizontal rules, from top to bottom
 * @param standing vertical rules, from left to right
 */
record Region(List<Rule> lying, List<Rule> standing) {

  /** Rules closer together than this are one rule drawn twice. */
  private static final double SNAP = 2.2;

  /** Gaps up to this length are seams between the borders of neighbouring cells. */
  private static final double SEAM = 3;

  /** Finds the tables among the rules of a page. */
  static List<Region> of(List<Rule> rules) {
    List<Rule> lying = merge(rules.stream().filter(Rule::lies).toList());
    List<Rule> standing = merge(rules.stream().filter(rule -> !rule.lies()).toList());
    Groups groups = new Groups(lying.size() + standing.size());
    for (int i = 0; i < lying.size(); i++) {
      for (int j = 0; j < standing.size(); j++) {
        if (cross(lying.get(i), standing.get(j))) {
          groups.unite(i, lying.size() + j);
        }
      }
    }
    Map<Integer, Region> regions = new TreeMap<>();
    for (int i = 0; i < lying.size(); i++) {
      regions.computeIfAbsent(groups.of(i), Region::empty).lying.add(lying.get(i));
    }
    for (int j = 0; j < standing.size(); j++) {
      int group = groups.of(lying.size() + j);
      regions.computeIfAbsent(group, Region::empty).standing.add(standing.get(j));
    }
    return regions.values().stream()
        .filter(region -> !region.lying.isEmpty() && !region.standing.isEmpty())
        .map(Region::withSides)
        .filter(region -> region.lying.size() > 1 && region.standing.size() > 1)
        .toList();
  }

  private static Region empty(int group) {
    return new Region(new ArrayList<>(), new ArrayList<>());
  }

  private static boolean cross(Rule lying, Rule standing) {
    return lying.reaches(standing.at(), SEAM) && standing.reaches(lying.at(), SEAM);
  }

  /** Snaps neighbours to one coordinate and closes the seams on it. */
  private static List<Rule> merge(List<Rule> rules) {
    List<Rule> sorted = rules.stream().sorted(Comparator.comparingDouble(Rule::at)).toList();
    List<Rule> merged = new ArrayList<>();
    for (int start = 0; start < sorted.size(); ) {
      int end = start;
      while (end < sorted.size() && sorted.get(end).at() - sorted.get(start).at() <= SNAP) {
        end++;
      }
      merged.addAll(closeSeams(sorted.subList(start, end)));
      start = end;
    }
    return merged;
  }

  private static List<Rule> closeSeams(List<Rule> neighbours) {
    double at = neighbours.stream().mapToDouble(Rule::at).average().orElseThrow();
    List<Rule> sorted = neighbours.stream().sorted(Comparator.comparingDouble(Rule::from)).toList();
    List<Rule> closed = new ArrayList<>();
    double from = sorted.get(0).from();
    double to = sorted.get(0).to();
    for (Rule rule : sorted) {
      if (rule.from() > to + SEAM) {
        closed.add(new Rule(rule.lies(), at, from, to));
        from = rule.from();
      }
      to = Math.max(to, rule.to());
    }
    closed.add(new Rule(sorted.get(0).lies(), at, from, to));
    return closed;
  }

  /** Adds the sides that no rule draws but at which two or more rules stick out. */
  private Region withSides() {
    List<Rule> columns = withSides(standing, lying);
    return new Region(withSides(lying, columns), columns);
  }

  private static List<Rule> withSides(List<Rule> parallel, List<Rule> crossing) {
    double first = parallel.get(0).at();
    double last = parallel.get(parallel.size() - 1).at();
    List<Rule> before = crossing.stream().filter(rule -> rule.from() < first - SEAM).toList();
    List<Rule> after = crossing.stream().filter(rule -> rule.to() > last + SEAM).toList();
    List<Rule> all = new ArrayList<>(parallel);
    if (before.size() > 1) {
      all.add(0, side(before, before.stream().mapToDouble(Rule::from).min().orElseThrow()));
    }
    if (after.size() > 1) {
      all.add(side(after, after.stream().mapToDouble(Rule::to).max().orElseThrow()));
    }
    return all;
  }

  private static Rule side(List<Rule> ends, double at) {
    ToDoubleFunction<Rule> place = Rule::at;
    double from = ends.stream().mapToDouble(place).min().orElseThrow();
    double to = ends.stream().mapToDouble(place).max().orElseThrow();
    return new Rule(!ends.get(0).lies(), at, from, to);
  }
}
