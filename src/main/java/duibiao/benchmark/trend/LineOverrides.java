package duibiao.benchmark.trend;

import duibiao.taxonomy.KeptList;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Items that somebody followed by hand from one code to the next.
 *
 * <p>A CSV file with the columns {@code department,year,old_code,new_code}: from {@code year} on
 * the money of {@code old_code} stands under {@code new_code}. An empty department means all.
 */
public record LineOverrides(List<Entry> entries) implements Serializable {

  /** Nothing was followed by hand. */
  public static final LineOverrides NONE = new LineOverrides(List.of());

  private static final KeptList LIST =
      new KeptList("科目对应文件", List.of("department", "year", "old_code", "new_code"));

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
    return new LineOverrides(LIST.read(file, LineOverrides::entry));
  }

  private static Entry entry(KeptList.Row row) {
    row.required("year");
    return new Entry(
        row.text("department"),
        Integer.parseInt(row.text("year", "(?:19|20)\\d{2}", "四位年份")),
        code(row, "old_code"),
        code(row, "new_code"));
  }

  private static String code(KeptList.Row row, String column) {
    row.required(column);
    return row.text(column, "\\d{7}", "七位项级编码");
  }
}
