package duibiao.fact;

import duibiao.fact.Phrase.Prints;
import duibiao.taxonomy.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The topics that claims can have, and the measures of each: what the prose may be asked for. */
public final class ClaimTopics {

  private ClaimTopics() {}

  /** The measures by topic that documents of a kind can state. */
  public static Map<String, Set<String>> of(Kind kind) {
    Map<String, Set<String>> measures = new TreeMap<>();
    List<Section> sections = kind == Kind.BUDGET ? BudgetSections.ALL : FinalSections.ALL;
    sections.stream()
        .flatMap(section -> Stream.concat(Stream.of(section), section.parts().stream()))
        .forEach(section -> add(section, measures));
    return measures;
  }

  private static void add(Section section, Map<String, Set<String>> measures) {
    for (Phrase phrase : section.phrases()) {
      Set<String> known = measures.computeIfAbsent(section.topic(), topic -> new TreeSet<>());
      known.add(phrase.measure());
      if (phrase.prints() == Prints.MONEY) {
        ClaimReader.PERCENTAGES.forEach(percent -> known.add(phrase.measure() + "_" + percent));
      }
    }
  }
}
