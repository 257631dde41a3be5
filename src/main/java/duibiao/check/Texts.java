package duibiao.check;

import duibiao.fact.Disclosure;
import duibiao.fact.Passage.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The texts of a document that a person sees, folded once for all rules that look for words in
 * them.
 */
final class Texts {

  private final List<Text> all;
  private final Map<Role, List<Text>> byRole = new EnumMap<>(Role.class);

  /** The paragraphs joined, in which a word is looked for faster. */
  private final String prose;

  /** Found when first asked for. */
  private List<OwnText> own;

  private Texts(List<Text> all) {
    this.all = all;
    all.forEach(text -> byRole.computeIfAbsent(text.role(), role -> new ArrayList<>()).add(text));
    this.prose = of(Role.PARAGRAPH).stream().map(Text::folded).collect(Collectors.joining("\n"));
  }

  static Texts of(Disclosure document) {
    return new Texts(
        document.passages().stream()
            .filter(passage -> passage.role() != Role.HIDDEN)
            .map(Text::of)
            .toList());
  }

  /** All texts in reading order. */
  Stream<Text> all() {
    return all.stream();
  }

  /** The texts of one role, in reading order. */
  List<Text> of(Role role) {
    return byRole.getOrDefault(role, List.of());
  }

  /** What the department writes itself, in reading order. */
  List<OwnText> own() {
    if (own == null) {
      own = of(Role.PARAGRAPH).stream().flatMap(OwnText::of).toList();
    }
    return own;
  }

  /** Whether a piece is in a paragraph. */
  boolean tell(String piece) {
    return prose.contains(piece);
  }

  /** The paragraphs with one of some pieces, in reading order. */
  Stream<Text> paragraphs(List<String> pieces) {
    List<String> told = pieces.stream().filter(this::tell).toList();
    return told.isEmpty()
        ? Stream.empty()
        : of(Role.PARAGRAPH).stream().filter(text -> text.hasAny(told));
  }
}
