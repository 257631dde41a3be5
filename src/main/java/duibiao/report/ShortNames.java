package duibiao.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names that people say, where no two departments share one. */
public final class ShortNames {

  private final Map<List<String>, String> names;

  private ShortNames(Map<List<String>, String> names) {
    this.names = names;
  }

  /** The names that the documents give. */
  public static ShortNames of(List<ListedDocument> documents) {
    Map<List<String>, String> names = new HashMap<>();
    Map<String, Set<List<String>>> uses = new HashMap<>();
    for (ListedDocument document : documents) {
      if (!document.shortName().isEmpty()) {
        List<String> owner = List.of(document.district(), document.department());
        names.putIfAbsent(owner, document.shortName());
        uses.computeIfAbsent(names.get(owner), name -> new HashSet<>()).add(owner);
      }
    }
    names.values().removeIf(name -> uses.get(name).size() > 1);
    return new ShortNames(names);
  }

  /** The short name of a department, or its full one where the short one leaves a doubt. */
  public String name(String district, String department) {
    return PlainText.of(names.getOrDefault(List.of(district, department), department));
  }
}
