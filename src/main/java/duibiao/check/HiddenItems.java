package duibiao.check;

import duibiao.check.Result.Remark;
import duibiao.fact.Claim;
import duibiao.fact.Passage;
import duibiao.fact.Passage.Role;
import duibiao.finding.Finding.Subject;
import duibiao.finding.Severity;
import duibiao.taxonomy.Wording;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Items that stand once more in text that a person does not see. Whoever copies, searches or hears
 * the document meets them twice, and their sum is wrong.
 */
final class HiddenItems {

  private HiddenItems() {}

  /** One remark on all of them, at the last page that hides any. */
  static Optional<Remark> repeated(Case at) {
    List<Passage> hidden =
        at.document().passages().stream().filter(p -> p.role() == Role.HIDDEN).toList();
    List<Passage> copies = new ArrayList<>();
    Set<Item> repeated = new LinkedHashSet<>();
    for (Passage passage : hidden) {
      String text = Wording.fold(passage.text());
      List<Item> items = at.items().stream().filter(item -> isIn(text, item)).toList();
      if (!items.isEmpty()) {
        repeated.addAll(items);
        copies.add(passage);
      }
    }
    return copies.isEmpty() ? Optional.empty() : Optional.of(remark(at, copies, repeated));
  }

  /** Name and amount: a name alone may be that of a line of a table. */
  private static boolean isIn(String text, Item item) {
    String quote = Wording.fold(item.first().quote());
    return quote.contains(Wording.fold(item.name())) && text.contains(quote);
  }

  private static Remark remark(Case at, List<Passage> copies, Set<Item> repeated) {
    String last = copies.get(copies.size() - 1).place().label();
    Passage shown =
        copies.stream().filter(copy -> copy.place().label().equals(last)).findFirst().orElseThrow();
    String pages =
        copies.stream()
            .map(copy -> copy.place().label())
            .distinct()
            .collect(Collectors.joining("、"));
    Claim first =
        repeated.stream()
            .map(Item::first)
            .filter(claim -> Wording.fold(shown.text()).contains(Wording.fold(claim.quote())))
            .findFirst()
            .orElseThrow();
    String sentence =
        "%s重复了“%s”等%s项说明：重复的文字在页面上看不见，但仍在文字层中，复制、检索或朗读时会重复读到，请核实并删除"
            .formatted(pages, Wording.fold(first.name()), repeated.size());
    List<Operand> places = new ArrayList<>();
    copies.stream()
        .filter(copy -> !copy.equals(shown))
        .map(copy -> Operand.ofWords(copy.text(), copy.place(), path(at)))
        .forEach(places::add);
    repeated.forEach(item -> places.add(at.figures().operand(item.first())));
    return new Remark(
        Severity.MAJOR,
        new Subject(null, first.code(), first.subject().measure(), shown.place()),
        sentence,
        shown.text(),
        places);
  }

  private static String path(Case at) {
    return at.document().file().path();
  }
}
