package duibiao.document.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A number format of a workbook, such as {@code #,##0.00_ ;(#,##0.00);"-"}: what a number looks
 * like, by its sign.
 *
 * <p>Numbers are printed from their decimal digits, so that {@code 1.005} under {@code 0.00} is
 * {@code 1.01}, as spreadsheets print it. Dates, fractions and exponents are not covered.
 */
final class NumberPattern {

  private static final int WITH_ZERO = 3;
  private static final int WITH_TEXT = 4;

  private final List<NumberSection> sections;

  private NumberPattern(List<NumberSection> sections) {
    this.sections = sections;
  }

  /** Reads a format; empty if it asks for more than plain digits and words. */
  static Optional<NumberPattern> of(String code) {
    List<NumberSection> sections = split(code).stream().map(NumberSection::of).toList();
    return sections.stream().allMatch(NumberSection::isPlain)
        ? Optional.of(new NumberPattern(sections))
        : Optional.empty();
  }

  /** Parts a format at each semicolon that is not quoted, escaped or in brackets. */
  private static List<String> split(String code) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < code.length(); i = NumberSection.end(code, i)) {
      if (code.charAt(i) == ';') {
        parts.add(code.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(code.substring(start));
    return parts;
  }

  /** How a number looks. */
  NumberSection.Printed print(BigDecimal value) {
    boolean conditional = sections.stream().anyMatch(NumberSection::isConditional);
    if (conditional) {
      return sections.stream()
          .filter(section -> section.accepts(value))
          .findFirst()
          .map(section -> section.print(value, true))
          .orElse(new NumberSection.Printed("", false));
    }
    int numeric = Math.min(sections.size(), WITH_ZERO);
    if (value.signum() < 0 && numeric > 1) {
      return sections.get(1).print(value, false);
    }
    boolean zero = value.signum() == 0 && numeric == WITH_ZERO;
    return sections.get(zero ? 2 : 0).print(value, true);
  }

  /** How a text looks under the format: itself, unless the fourth part says otherwise. */
  String print(String text) {
    return sections.size() < WITH_TEXT ? text : sections.get(WITH_TEXT - 1).print(text);
  }
}
