package duibiao.check;

import duibiao.fact.Claim;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the prose tells of one item (项): {@code 3.“A（类）B（款）C（项）”45.41万元，主要用于…}.
 *
 * @param ordinal the number printed before it; 0 if none is
 * @param name the name or path as printed
 * @param leaf the last name of the path, folded
 * @param code its code; null if the name has none
 * @param claims its amounts, in reading order
 * @param text the words from its name to the next item, folded; empty if they were not found
 */
record Item(int ordinal, String name, String leaf, String code, List<Claim> claims, String text) {

  private static final Pattern LEAF = Pattern.compile("(?:.*\\([类款]\\))?(.+?)(?:\\(项\\))?");
  private static final Pattern PURPOSE = Pattern.compile("主要用于:?(?<what>[^。;]*)");

  /** Where its first amount stands. */
  Claim first() {
    return claims.get(0);
  }

  Optional<Claim> claim(String measure) {
    return claims.stream()
        .filter(claim -> claim.measure().equals(measure) && claim.yuan() != null)
        .findFirst();
  }

  /** The last name of a path that is folded. */
  static String leaf(String path) {
    Matcher leaf = LEAF.matcher(path);
    return leaf.matches() ? leaf.group(1) : path;
  }

  /** What the money is for; empty if the text does not say. */
  String purpose() {
    Matcher purpose = PURPOSE.matcher(text);
    return purpose.find() ? purpose.group("what") : "";
  }

  Item withCode(String found) {
    return new Item(ordinal, name, leaf, found, claims, text);
  }
}
