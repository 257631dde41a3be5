package duibiao.report.html;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import duibiao.report.ListedDocument;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The names that people see, short where this leaves no doubt. */
final class PublisherNames {

  private PublisherNames() {}

  /**
   * Names the publishers: by their short name, or by the full one where two would be alike; with
   * the district where there are several.
   *
   * @param documents where the short names are found
   * @return the names by publisher, in the order of their pronunciation
   */
  static Map<Publisher, String> of(Set<Publisher> publishers, List<ListedDocument> documents) {
    Map<Publisher, String> shortNames =
        documents.stream()
            .filter(document -> !document.shortName().isEmpty())
            .collect(
                toMap(
                    document -> new Publisher(document.district(), document.department()),
                    ListedDocument::shortName,
                    (first, second) -> first));
    boolean several = publishers.stream().map(Publisher::district).distinct().count() > 1;
    Map<Publisher, String> names = new LinkedHashMap<>();
    for (Publisher publisher : publishers) {
      String shortName = shortNames.getOrDefault(publisher, publisher.department());
      names.put(publisher, (several ? publisher.district() + " " : "") + shortName);
    }
    Map<String, Long> uses = names.values().stream().collect(groupingBy(name -> name, counting()));
    names.replaceAll((publisher, name) -> uses.get(name) > 1 ? publisher.department() : name);
    return sorted(names);
  }

  private static Map<Publisher, String> sorted(Map<Publisher, String> names) {
    List<Publisher> order = new ArrayList<>(names.keySet());
    order.sort(
        Comparator.<Publisher, String>comparing(names::get, Collator.getInstance(Locale.CHINA))
            .thenComparing(names::get)
            .thenComparing(Publisher::district)
            .thenComparing(Publisher::department));
    Map<Publisher, String> sorted = new LinkedHashMap<>();
    order.forEach(publisher -> sorted.put(publisher, names.get(publisher)));
    return sorted;
  }
}
