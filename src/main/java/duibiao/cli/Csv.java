package duibiao.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Tables on standard output: UTF-8, RFC 4180, plain decimals, empty for absent. */
final class Csv {

  private Csv() {}

  /** Prints a header and the rows below it. */
  static void print(List<String> columns, Stream<List<Object>> rows) {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    try {
      CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
      printer.printRecord(columns);
      for (List<Object> row : (Iterable<List<Object>>) rows::iterator) {
        printer.printRecord(row.stream().map(Csv::plain));
      }
      printer.flush();
      if (out.checkError() || System.out.checkError()) {
        throw new FaultException("输出没有写完：读取方已关闭，或磁盘已满");
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write to standard output", e);
    }
  }

  /** A row, in which null stands for absent. */
  static List<Object> row(Object... values) {
    return Arrays.asList(values);
  }

  private static Object plain(Object value) {
    return value instanceof BigDecimal decimal ? decimal.toPlainString() : value;
  }
}
