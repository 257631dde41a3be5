package duibiao.job;

import duibiao.check.SharedText.Copy;
import duibiao.job.ReadDocument.Group;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Groups of documents that are checked one after another: where one lists units, also those of the
 * units, since what does not agree between the two is in question in both.
 *
 * @param groups the groups, in the order of their names; most are alone
 */
record CheckedFamily(List<CheckedGroup> groups) implements Serializable {

  /** All families among the documents of an inbox, in the order of their first groups. */
  static List<CheckedFamily> among(List<ReadDocument> documents, Stream<Copy> copies) {
    NavigableMap<Group, CheckedGroup> groups = CheckedGroup.among(documents, copies);
    Map<Group, Set<Group>> related = related(groups);
    List<CheckedFamily> families = new ArrayList<>();
    Set<Group> found = new HashSet<>();
    for (Group group : groups.keySet()) {
      if (!found.contains(group)) {
        Set<Group> members = reached(group, related);
        found.addAll(members);
        families.add(new CheckedFamily(members.stream().map(groups::get).toList()));
      }
    }
    return families;
  }

  private static Map<Group, Set<Group>> related(NavigableMap<Group, CheckedGroup> groups) {
    Map<Group, Set<Group>> related = new TreeMap<>();
    groups.forEach(
        (group, checked) ->
            checked.units().stream()
                .map(ReadDocument::group)
                .filter(unit -> !unit.equals(group))
                .forEach(
                    unit -> {
                      related.computeIfAbsent(group, name -> new TreeSet<>()).add(unit);
                      related.computeIfAbsent(unit, name -> new TreeSet<>()).add(group);
                    }));
    return related;
  }

  private static Set<Group> reached(Group from, Map<Group, Set<Group>> related) {
    Set<Group> reached = new TreeSet<>(Set.of(from));
    Deque<Group> left = new ArrayDeque<>(reached);
    while (!left.isEmpty()) {
      related.getOrDefault(left.pop(), Set.of()).stream().filter(reached::add).forEach(left::push);
    }
    return reached;
  }

  /** Whether nothing outside its only group is in question because of it. */
  boolean isAlone() {
    return groups.size() == 1;
  }

  /** The work that it is to check; several groups are opened twice. */
  int size() {
    int size = groups.stream().mapToInt(CheckedGroup::size).sum();
    return isAlone() ? size : 2 * size;
  }
}
