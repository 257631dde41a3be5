package duibiao.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The figures behind a picture, so that they can be put beside it.
 *
 * @param header what each column holds, with its unit
 * @param rows cells in the order of the header; empty for absent
 */
public record Table(List<String> header, List<List<String>> rows) {

  private static final Pattern STEERING = Pattern.compile("[\\p{Cntrl}\\p{Cf}]");

  private static final Pattern FORMULA = Pattern.compile("[=+@-](?![\\d.,]+%?$).*");

  public Table {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * The table as CSV (RFC 4180), with a header. What a spreadsheet would take for a formula begins
   * with an apostrophe; letters that turn the direction of reading are blanks.
   */
  public String csv() {
    StringBuilder csv = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(csv, CSVFormat.RFC4180)) {
      printer.printRecord(harmless(header));
      for (List<String> row : rows) {
        printer.printRecord(harmless(row));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write a table", e);
    }
    return csv.toString();
  }

  private static List<String> harmless(List<String> cells) {
    return cells.stream()
        .map(cell -> STEERING.matcher(cell).replaceAll(" "))
        .map(cell -> FORMULA.matcher(cell).matches() ? "'" + cell : cell)
        .toList();
  }

  /** A row of words and plain numbers, in which null stands for absent. */
  static List<String> row(Object... cells) {
    return Arrays.stream(cells).map(Table::plain).toList();
  }

  private static String plain(Object cell) {
    return cell instanceof BigDecimal number ? number.toPlainString() : Objects.toString(cell, "");
  }
}
