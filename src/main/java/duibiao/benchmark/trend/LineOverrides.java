package duibiao.benchmark.trend;

import java.io.IOException;
import java.io.Reader;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Items that somebody followed by hand from one code to the next.
 *
 * <p>A CSV file with the columns {@code department,year,old_code,new_code}: from {@code year} on
 * the money of {@code old_code} stands under {@code new_code}. An empty department means all.
 */
public record LineOverrides(List<Entry> entries) implements Serializable {

  /** Nothing was followed by hand. */
  public static final LineOverrides NONE = new LineOverrides(List.of());

  private static final List<String> HEADER = List.of("department", "year", "old_code", "new_code");

  /** One change of code. */
  public record Entry(String department, int year, String oldCode, String newCode)
      implements Serializable {}

  public LineOverrides {
    entries = List.copyOf(entries);
  }

  /** Code of the year by the code of the year before; the department's own entries win. */
  public Map<String, String> of(String department, int year) {
    Map<String, String> codes = new TreeMap<>();
    for (String owner : List.of("", department)) {
      entries.stream()
          .filter(entry -> entry.year() == year && entry.department().equals(owner))
          .forEach(entry -> codes.put(entry.oldCode(), entry.newCode()));
    }
    return codes;
  }

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException if a row is wrong; the message says which, why and what to do
   */
  public static LineOverrides read(Path file) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
    List<Entry> entries = new ArrayList<>();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser rows = CSVParser.parse(reader, format)) {
      for (CSVRecord row : rows) {
        if (row.getRecordNumber() > 1) {
          entries.add(entry(file, row));
        } else if (!String.join(",", row).replace("\ufeff", "").equals(String.join(",", HEADER))) {
          throw wrong(file, row, "首行应为 " + String.join(",", HEADER));
        }
      }
    }
    return new LineOverrides(entries);
  }

  private static Entry entry(Path file, CSVRecord row) {
    if (row.size() != HEADER.size()) {
      throw wrong(file, row, "应有 " + HEADER.size() + " 栏");
    }
    if (!row.get(1).matches("(?:19|20)\\d{2}")) {
      throw wrong(file, row, "year 应为四位年份，现为“" + row.get(1) + "”");
    }
    for (int column : new int[] {2, 3}) {
      if (!row.get(column).matches("\\d{7}")) {
        throw wrong(file, row, HEADER.get(column) + " 应为七位项级编码，现为“" + row.get(column) + "”");
      }
    }
    return new Entry(row.get(0).strip(), Integer.parseInt(row.get(1)), row.get(2), row.get(3));
  }

  private static IllegalArgumentException wrong(Path file, CSVRecord row, String why) {
    return new IllegalArgumentException(
        "科目对应文件“%s”第%s行有误：%s，请改正后再运行".formatted(file, row.getRecordNumber(), why));
  }
}
