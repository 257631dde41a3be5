package duibiao.taxonomy;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The departments of a district with the names they have borne: 更名, 合并, 分设, 简称.
 *
 * <p>A CSV file with the columns {@code district,department,name,first_year,last_year,change}:
 * {@code name} as documents print it from the first to the last year, either of which may be empty;
 * {@code department} the name to compare by. Several names of one department are rows of their own.
 * A name that is not in the register is not guessed.
 */
public record Register(List<Entry> entries) implements java.io.Serializable {

  /** A register that knows nothing. */
  public static final Register EMPTY = new Register(List.of());

  private static final KeptList LIST =
      new KeptList(
          "登记簿", List.of("district", "department", "name", "first_year", "last_year", "change"));

  private static final int OPEN = 9999;

  /**
   * A name that a department has borne.
   *
   * @param district district, such as {@code 普陀区}
   * @param department name to compare by
   * @param name name as printed
   * @param firstYear first fiscal year of the name; 0 if not known
   * @param lastYear last fiscal year of the name; 9999 if it still holds
   * @param change why the name differs: 更名, 合并, 分设, 简称; empty if it does not
   */
  public record Entry(
      String district, String department, String name, int firstYear, int lastYear, String change)
      implements java.io.Serializable {

    private boolean bears(String printed, Integer year) {
      return Wording.fold(name).equals(Wording.fold(printed))
          && (year == null || (firstYear <= year && year <= lastYear));
    }
  }

  public Register {
    entries = List.copyOf(entries);
  }

  /**
   * Reads a register.
   *
   * @throws IllegalArgumentException if a row is wrong; the message says which, why and what to do
   */
  public static Register read(Path file) throws IOException {
    return new Register(LIST.read(file, Register::entry));
  }

  private static Entry entry(KeptList.Row row) {
    return new Entry(
        row.text("district"),
        row.required("department"),
        row.required("name"),
        year(row, "first_year", 0),
        year(row, "last_year", OPEN),
        row.text("change"));
  }

  private static int year(KeptList.Row row, String column, int absent) {
    String text = row.text(column, "(?:19|20)\\d{2}", "四位年份或留空");
    return text.isEmpty() ? absent : Integer.parseInt(text);
  }

  /**
   * The name to compare by; empty if the register does not know the printed one, or knows it as
   * several departments.
   *
   * @param district district of the document; empty if not known
   * @param name name as printed
   * @param year fiscal year; null if not known
   */
  public Optional<String> find(String district, String name, Integer year) {
    List<String> known =
        entries.stream()
            .filter(entry -> district.isEmpty() || entry.district().equals(district))
            .filter(entry -> entry.bears(name, year))
            .map(Entry::department)
            .distinct()
            .toList();
    return known.size() == 1 ? Optional.of(known.get(0)) : Optional.empty();
  }

  /** Whether the register lists departments of a district. */
  public boolean covers(String district) {
    return entries.stream().anyMatch(entry -> entry.district().equals(district));
  }

  /**
   * Whether the register should know a name of a district: it knows it in other years, or it lists
   * departments whose name never changed. A list of changes alone says nothing of all others.
   */
  public boolean expects(String district, String name) {
    Map<String, List<Entry>> departments =
        entries.stream()
            .filter(entry -> entry.district().equals(district))
            .collect(groupingBy(Entry::department));
    return departments.values().stream()
        .anyMatch(
            names ->
                (names.size() == 1 && names.get(0).change().isEmpty())
                    || names.stream().anyMatch(entry -> entry.bears(name, null)));
  }
}
