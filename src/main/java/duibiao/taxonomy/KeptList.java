package duibiao.taxonomy;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A list that people keep by hand: a CSV file in UTF-8 whose first line names its columns. Blanks
 * around values and the mark that spreadsheets put before UTF-8 do not count.
 *
 * @param what what it is, in Chinese, such as 登记簿
 * @param columns its columns, in their order
 */
public record KeptList(String what, List<String> columns) {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).setTrim(true).get();

  public KeptList {
    columns = List.copyOf(columns);
  }

  /**
   * Reads the entries of a file.
   *
   * @param entry makes an entry of a row, or throws what {@link Row#wrong} makes
   * @throws IllegalArgumentException if a row is wrong; the message says which, why and what to do
   */
  public <T> List<T> read(Path file, Function<Row, T> entry) throws IOException {
    List<T> entries = new ArrayList<>();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser records = CSVParser.parse(reader, FORMAT)) {
      for (CSVRecord record : records) {
        Row row = new Row(file, record);
        if (record.getRecordNumber() == 1) {
          row.requireHeader();
        } else {
          row.requireAllColumns();
          entries.add(entry.apply(row));
        }
      }
    }
    return entries;
  }

  /** A row of the list. */
  public final class Row {

    private final Path file;
    private final CSVRecord values;

    private Row(Path file, CSVRecord values) {
      this.file = file;
      this.values = values;
    }

    private void requireHeader() {
      List<String> header =
          values.stream().map(name -> name.replace("\ufeff", "").strip()).toList();
      if (!header.equals(columns)) {
        throw wrong("首行应为 " + String.join(",", columns));
      }
    }

    private void requireAllColumns() {
      if (values.size() != columns.size()) {
        throw wrong("应有 " + columns.size() + " 栏：" + String.join(",", columns));
      }
    }

    /** A value; empty if it is left out. */
    public String text(String column) {
      return values.get(columns.indexOf(column));
    }

    /** A value that must not be left out. */
    public String required(String column) {
      String text = text(column);
      if (text.isEmpty()) {
        throw wrong(column + " 不能为空");
      }
      return text;
    }

    /** A value of a form, or one that is left out. */
    public String text(String column, String pattern, String form) {
      String text = text(column);
      if (!text.isEmpty() && !text.matches(pattern)) {
        throw wrong("%s 应为%s，现为“%s”".formatted(column, form, text));
      }
      return text;
    }

    /** What to throw if the row is wrong. */
    public IllegalArgumentException wrong(String why) {
      return new IllegalArgumentException(
          "%s“%s”第%s行有误：%s，请改正后再运行".formatted(what, file, values.getRecordNumber(), why));
    }
  }
}
