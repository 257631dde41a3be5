package duibiao.taxonomy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The official code lists of the yearly 《政府收支分类科目》: what money is for, and what it is spent on.
 *
 * <p>The lists hold the codes that district departments use, not every code of the books: a code
 * that is missing here may exist. Codes are levels joined and zero-padded, such as {@code 2080505}.
 */
public enum Classification {
  /** 支出功能分类: 类 of 3 digits, 款 of 5, 项 of 7. */
  FUNCTIONAL("functional_codes.csv"),
  /** 支出经济分类, of departments (3xx) and of government (5xx): 类 of 3 digits, 款 of 5. */
  ECONOMIC("economic_codes.csv");

  private static final int CATEGORY_DIGITS = 3;
  private static final int LEVEL_DIGITS = 2;

  /** By code, in the order of codes. */
  private final Map<String, List<Term>> terms = new LinkedHashMap<>();

  Classification(String resource) {
    // Where an open row and a closed row both hold, the closed one is the name of its time.
    Table.rows(resource).stream()
        .map(Term::read)
        .sorted(Comparator.comparing(Term::code).thenComparing(Term::lastYear))
        .forEach(term -> terms.computeIfAbsent(term.code(), code -> new ArrayList<>()).add(term));
  }

  /** All rows of the list, ordered by code, then by last year. */
  public List<Term> terms() {
    return terms.values().stream().flatMap(List::stream).toList();
  }

  /** The names that a code has had, oldest first; empty if the list lacks it. */
  public List<Term> history(String code) {
    return List.copyOf(terms.getOrDefault(code, List.of()));
  }

  /** The name of a code in a year; empty if the list has no such code then. */
  public Optional<String> findName(String code, int year) {
    for (Term term : terms.getOrDefault(code, List.of())) {
      if (term.holdsIn(year)) {
        return Optional.of(term.name());
      }
    }
    return Optional.empty();
  }

  /** Whether the list has the code in a year. */
  public boolean contains(String code, int year) {
    return findName(code, year).isPresent();
  }

  /** The code one level above, such as {@code 20805} for {@code 2080505}; empty for a 类. */
  public static Optional<String> parent(String code) {
    return code.length() > CATEGORY_DIGITS
        ? Optional.of(code.substring(0, code.length() - LEVEL_DIGITS))
        : Optional.empty();
  }

  /**
   * A code with one of its names.
   *
   * @param code levels joined, such as {@code 2080505}
   * @param name official name, such as {@code 机关事业单位基本养老保险缴费支出}
   * @param firstYear first budget year of the name; 0 if not known
   * @param lastYear last budget year of the name; 9999 if it still holds
   */
  public record Term(String code, String name, int firstYear, int lastYear) {

    private static final int OPEN = 9999;

    private static Term read(String[] fields) {
      return new Term(fields[0], fields[1], year(fields[2], 0), year(fields[3], OPEN));
    }

    private static int year(String text, int absent) {
      return text.isEmpty() ? absent : Integer.parseInt(text);
    }

    /** Whether the code bears this name in a year. */
    public boolean holdsIn(int year) {
      return firstYear <= year && year <= lastYear;
    }
  }
}
