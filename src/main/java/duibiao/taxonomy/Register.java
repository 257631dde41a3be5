package duibiao.taxonomy;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

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

  private static final List<String> HEADER =
      List.of("district", "department", "name", "first_year", "last_year", "change");

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
    CSVFormat format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
    List<Entry> entries = new ArrayList<>();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser rows = CSVParser.parse(reader, format)) {
      boolean isHeader = true;
      for (CSVRecord row : rows) {
        if (isHeader) {
          requireHeader(file, row);
          isHeader = false;
        } else {
          entries.add(entry(file, row));
        }
      }
    }
    return new Register(entries);
  }

  private static void requireHeader(Path file, CSVRecord row) {
    List<String> header = row.toList();
    if (!header.isEmpty() && header.get(0).startsWith("\ufeff")) {
      header = new ArrayList<>(header);
      header.set(0, header.get(0).substring(1));
    }
    if (!header.equals(HEADER)) {
      throw wrong(file, row, "首行应为 " + String.join(",", HEADER));
    }
  }

  private static Entry entry(Path file, CSVRecord row) {
    if (row.size() != HEADER.size() || row.get(1).isBlank() || row.get(2).isBlank()) {
      throw wrong(file, row, "应有 " + HEADER.size() + " 栏，其中 department 和 name 不能为空");
    }
    return new Entry(
        row.get(0).strip(),
        row.get(1).strip(),
        row.get(2).strip(),
        year(file, row, 3, 0),
        year(file, row, 4, OPEN),
        row.get(5).strip());
  }

  private static int year(Path file, CSVRecord row, int column, int absent) {
    String text = row.get(column).strip();
    if (text.isEmpty()) {
      return absent;
    }
    if (!text.matches("(?:19|20)\\d{2}")) {
      throw wrong(file, row, HEADER.get(column) + " 应为四位年份或留空，现为“" + text + "”");
    }
    return Integer.parseInt(text);
  }

  private static IllegalArgumentException wrong(Path file, CSVRecord row, String why) {
    return new IllegalArgumentException(
        "登记簿“%s”第%s行有误：%s，请改正后再运行".formatted(file, row.getRecordNumber(), why));
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
}
