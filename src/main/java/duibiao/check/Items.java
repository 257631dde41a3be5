package duibiao.check;

import duibiao.fact.Claim;
import duibiao.fact.Disclosure;
import duibiao.fact.Fact;
import duibiao.fact.Passage.Role;
import duibiao.taxonomy.Form;
import duibiao.taxonomy.Measure;
import duibiao.taxonomy.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gathers the items (项) of the prose: their claims, their words and their codes. */
final class Items {

  private static final Set<String> TOPICS = Set.of("items", "final_items");
  private static final Pattern ORDINAL = Pattern.compile("(\\d+)[.、)]\"?$");
  private static final int ITEM_DIGITS = 7;

  private Items() {}

  static List<Item> of(Figures figures, Texts texts) {
    List<Item> items = new ArrayList<>();
    Cursor cursor = new Cursor(texts.of(Role.PARAGRAPH));
    List<List<Claim>> groups = groups(figures.document());
    for (int i = 0; i < groups.size(); i++) {
      Claim first = groups.get(i).get(0);
      String name = name(first);
      String next = i + 1 < groups.size() ? name(groups.get(i + 1).get(0)) : null;
      cursor.advance(name);
      items.add(
          new Item(
              cursor.ordinal(),
              first.name(),
              Item.leaf(name),
              first.code(),
              groups.get(i),
              cursor.text(next)));
    }
    return items.stream().allMatch(item -> item.code() != null) ? items : withCodes(items, figures);
  }

  /** Claims of the same item stand together; its own amount begins it. */
  private static List<List<Claim>> groups(Disclosure document) {
    List<List<Claim>> groups = new ArrayList<>();
    Claim last = null;
    for (Claim claim : document.claims()) {
      if (!TOPICS.contains(claim.topic()) || claim.name() == null) {
        continue;
      }
      boolean begins = claim.measure().equals("item") || claim.measure().equals("item_budget");
      if (last == null || begins || !Objects.equals(last.name(), claim.name())) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(claim);
      last = claim;
    }
    return groups;
  }

  private static String name(Claim claim) {
    return Wording.fold(claim.name());
  }

  /**
   * A name that several lines of the tables bear gets its code by their order, if as many items
   * bear it as lines are left.
   */
  private static List<Item> withCodes(List<Item> items, Figures figures) {
    Set<String> taken = new HashSet<>();
    items.forEach(item -> taken.add(item.code()));
    Map<String, List<String>> free = new HashMap<>();
    for (Form form : List.of(Form.B5, Form.B6, Form.B7, Form.F5)) {
      for (Fact fact : figures.facts(form)) {
        boolean isLine = fact.line().length() == ITEM_DIGITS && fact.measure() == Measure.TOTAL;
        if (isLine && taken.add(fact.line())) {
          free.computeIfAbsent(Wording.fold(fact.label()), none -> new ArrayList<>())
              .add(fact.line());
        }
      }
    }
    List<Item> coded = new ArrayList<>();
    for (Item item : items) {
      List<String> codes = free.getOrDefault(item.leaf(), List.of());
      long wanted =
          items.stream().filter(o -> o.code() == null && o.leaf().equals(item.leaf())).count();
      boolean isSure = item.code() == null && codes.size() == wanted;
      long before =
          coded.stream()
              .filter(o -> o.leaf().equals(item.leaf()) && codes.contains(o.code()))
              .count();
      coded.add(isSure ? item.withCode(codes.get((int) before)) : item);
    }
    return coded;
  }

  /** Goes through the texts from name to name. */
  private static final class Cursor {
    private final List<Text> texts;
    private int text;
    private int at = -1;
    private boolean isFound;

    Cursor(List<Text> texts) {
      this.texts = texts;
    }

    void advance(String name) {
      for (int i = text; i < texts.size(); i++) {
        int found = texts.get(i).folded().indexOf(name, i == text ? at + 1 : 0);
        if (found >= 0) {
          text = i;
          at = found;
          isFound = true;
          return;
        }
      }
      isFound = false;
    }

    int ordinal() {
      if (!isFound) {
        return 0;
      }
      Matcher ordinal = ORDINAL.matcher(texts.get(text).folded().substring(0, at));
      return ordinal.find() && ordinal.group(1).length() < 4
          ? Integer.parseInt(ordinal.group(1))
          : 0;
    }

    /** The words from the name to the next one, over at most the paragraph. */
    String text(String next) {
      if (!isFound) {
        return "";
      }
      String rest = texts.get(text).folded().substring(at);
      int end = next == null ? -1 : rest.indexOf(next, 1);
      return end < 0 ? rest : rest.substring(0, end);
    }
  }
}
