package duibiao.fact;

import duibiao.taxonomy.Classification;
import duibiao.taxonomy.Form;
import duibiao.taxonomy.Wording;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the code of an item (功能分类科目) by the name that prose prints: the whole path {@code
 * A（类）B（款）C（项）}, or the last name alone.
 *
 * <p>A name has the code that the year's official list or the document's own forms give it. Where
 * several codes bear it, the one that the document's forms print counts; a name that still fits
 * several codes, or none, has no code.
 */
final class ItemCodes {

  private static final Set<Form> FUNCTIONAL =
      EnumSet.of(
          Form.B2, Form.B3, Form.B5, Form.B6, Form.B7, Form.F2, Form.F3, Form.F5, Form.F8, Form.F9);

  private static final Pattern CODE = Pattern.compile("\\d{3}(?:\\d{2}){0,2}");
  private static final Pattern LEVEL = Pattern.compile("(.+?)\\(([类款项])\\)");
  private static final Map<String, Integer> DIGITS = Map.of("类", 3, "款", 5, "项", 7);
  private static final int ITEM_DIGITS = 7;

  /** The official codes of each year by their folded names. */
  private static final Map<Integer, Map<String, Set<String>>> OFFICIAL = new ConcurrentHashMap<>();

  private final Map<String, Set<String>> official;

  /** The codes of the document's forms by their folded names. */
  private final Map<String, Set<String>> own = new HashMap<>();

  private final Set<String> printed = new HashSet<>();

  private ItemCodes(Map<String, Set<String>> official) {
    this.official = official;
  }

  static ItemCodes of(Integer year, List<Fact> facts) {
    ItemCodes codes =
        new ItemCodes(
            year == null ? Map.of() : OFFICIAL.computeIfAbsent(year, ItemCodes::official));
    for (Fact fact : facts) {
      if (FUNCTIONAL.contains(fact.form()) && CODE.matcher(fact.line()).matches()) {
        add(fact.line(), fact.label(), codes.own);
        codes.printed.add(fact.line());
      }
    }
    return codes;
  }

  private static Map<String, Set<String>> official(int year) {
    Map<String, Set<String>> codes = new HashMap<>();
    Classification.FUNCTIONAL.terms().stream()
        .filter(term -> term.holdsIn(year))
        .forEach(term -> add(term.code(), term.name(), codes));
    return codes;
  }

  private static void add(String code, String name, Map<String, Set<String>> codes) {
    codes.computeIfAbsent(folded(name), none -> new TreeSet<>()).add(code);
  }

  private static String folded(String name) {
    return Wording.fold(name).replace("其它", "其他");
  }

  /** The code of a name or path; empty if it has none, or more than one. */
  Optional<String> find(String name) {
    Map<Integer, String> path = path(folded(name));
    int digits = path.keySet().stream().max(Integer::compare).orElseThrow();
    return only(fitting(digits, path)).or(() -> only(fittingLeaf(digits, path.get(digits))));
  }

  private static Map<Integer, String> path(String name) {
    Map<Integer, String> path = new TreeMap<>();
    Matcher level = LEVEL.matcher(name);
    while (level.find()) {
      path.put(DIGITS.get(level.group(2)), level.group(1));
    }
    return path.isEmpty() ? Map.of(ITEM_DIGITS, name) : path;
  }

  private List<String> fitting(int digits, Map<Integer, String> path) {
    return codes(path.get(digits))
        .filter(code -> code.length() == digits)
        .filter(
            code ->
                path.entrySet().stream()
                    .allMatch(level -> bears(code.substring(0, level.getKey()), level.getValue())))
        .toList();
  }

  /** Where the path is not an official one, the last name still counts among the forms' own. */
  private List<String> fittingLeaf(int digits, String leaf) {
    return codes(leaf).filter(code -> code.length() == digits).filter(printed::contains).toList();
  }

  private boolean bears(String code, String name) {
    return codes(name).anyMatch(code::equals);
  }

  /** The codes that bear a name, officially or in the forms. */
  private Stream<String> codes(String name) {
    return Stream.of(official, own)
        .flatMap(codes -> codes.getOrDefault(name, Set.of()).stream())
        .distinct();
  }

  private Optional<String> only(List<String> codes) {
    List<String> ofForms = codes.stream().filter(printed::contains).toList();
    return Stream.of(codes, ofForms)
        .filter(list -> list.size() == 1)
        .map(list -> list.get(0))
        .findFirst();
  }
}
