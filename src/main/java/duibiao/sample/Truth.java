package duibiao.sample;

import duibiao.sample.print.PrintedCell;
import duibiao.sample.print.PrintedDocument;
import duibiao.sample.print.PrintedTable;
import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The figures that the disclosures print, as CSV: one row for each amount cell that is not blank.
 */
final class Truth {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader("document", "form", "line", "measure", "yuan")
          .setRecordSeparator('\n')
          .get();

  private final CSVPrinter csv;

  Truth(Appendable out) throws IOException {
    this.csv = new CSVPrinter(out, FORMAT);
  }

  /** Adds the figures of a disclosure that was written to the file {@code document}. */
  void add(String document, PrintedDocument disclosure) throws IOException {
    for (PrintedTable table : disclosure.tables()) {
      for (List<PrintedCell> row : table.rows()) {
        for (PrintedCell cell : row) {
          if (cell.isPrintedFigure()) {
            csv.printRecord(
                document, table.form(), cell.line(), cell.measure(), Cents.toYuan(cell.cents()));
          }
        }
      }
    }
  }
}
