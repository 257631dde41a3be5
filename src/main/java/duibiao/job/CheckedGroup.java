package duibiao.job;

import duibiao.check.SharedText.Copy;
import duibiao.job.ReadDocument.Group;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Documents that are checked together.
 *
 * @param own those of the group, in the order of their paths
 * @param units the budgets of units that may be among those that the group lists, in the same order
 * @param copies the texts of the group that another department prints word for word
 */
record CheckedGroup(List<ReadDocument> own, List<ReadDocument> units, List<Copy> copies)
    implements Serializable {

  private CheckedGroup() {
    this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }

  /** All groups among the documents of an inbox, by their names. */
  static NavigableMap<Group, CheckedGroup> among(
      List<ReadDocument> documents, Stream<Copy> copies) {
    NavigableMap<Group, CheckedGroup> groups = new TreeMap<>();
    Map<String, Set<Group>> listedBy = listedBy(documents);
    for (ReadDocument document :
        documents.stream().sorted(Comparator.comparing(ReadDocument::path)).toList()) {
      groups.computeIfAbsent(document.group(), group -> new CheckedGroup()).own.add(document);
      for (Group group : wanting(document, listedBy)) {
        groups.computeIfAbsent(group, listing -> new CheckedGroup()).units.add(document);
      }
    }
    copies.forEach(copy -> groups.get(Group.of(copy.own())).copies.add(copy));
    return groups;
  }

  /** Where the figures of a unit are needed: in its own group and in those that list it. */
  private static Set<Group> wanting(ReadDocument unit, Map<String, Set<Group>> listedBy) {
    if (unit.unit() == null) {
      return Set.of();
    }
    Set<Group> groups = new TreeSet<>(listedBy.getOrDefault(unit.unit(), Set.of()));
    groups.add(unit.group());
    return groups;
  }

  /** For each unit by its name, the groups whose budgets list it. */
  private static Map<String, Set<Group>> listedBy(List<ReadDocument> documents) {
    Map<String, Set<Group>> groups = new HashMap<>();
    for (ReadDocument document : documents) {
      for (String unit : document.listed()) {
        groups.computeIfAbsent(unit, name -> new TreeSet<>()).add(document.group());
      }
    }
    return groups;
  }

  /** The work that it is to check. */
  int size() {
    return own.size() + units.size();
  }
}
