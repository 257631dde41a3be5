package duibiao.sample;

import duibiao.sample.book.Decimals;
import duibiao.sample.defect.Defect;
import duibiao.sample.print.PrintedCell;
import duibiao.sample.print.PrintedTable;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is true of the disclosures, as CSV files beside them: {@code documents.csv} lists them,
 * {@code facts.csv} has a row for each amount that their tables print, {@code defects.csv} one for
 * each defect and {@code oddities.csv} one for whatever is unusual but allowed.
 */
final class Truth implements Closeable {

  /** The files with their headers, in the order of {@link Encoded#files}. */
  private static final Map<String, String> HEADERS =
      new TreeMap<>(
          Map.of(
              "defects.csv", "document,class,rule,place,truth,printed\n",
              "documents.csv", "document,department,issuer,level,kind,fiscal_year,condition\n",
              "facts.csv", "document,form,line,measure,yuan,printed,unit\n",
              "oddities.csv", "document,oddity\n"));

  private final List<OutputStream> files = new ArrayList<>();

  Truth(Path folder) throws IOException {
    for (Map.Entry<String, String> header : HEADERS.entrySet()) {
      OutputStream file = Files.newOutputStream(folder.resolve(header.getKey()));
      files.add(file);
      file.write(bytes(header.getValue()));
    }
  }

  private static byte[] bytes(CharSequence rows) {
    return rows.toString().getBytes(StandardCharsets.UTF_8);
  }

  void add(Encoded rows) throws IOException {
    for (int i = 0; i < files.size(); i++) {
      files.get(i).write(rows.files().get(i));
    }
  }

  @Override
  public void close() throws IOException {
    for (OutputStream file : files) {
      file.close();
    }
  }

  /** The rows of {@code count} documents as they are written. */
  record Encoded(int count, List<byte[]> files) {}

  /** The rows of a few documents, made apart from others. */
  static final class Rows {

    private final StringBuilder documents = new StringBuilder();
    private final StringBuilder facts = new StringBuilder(1 << 19);
    private final StringBuilder defects = new StringBuilder();
    private final StringBuilder oddities = new StringBuilder();
    private int count;

    Encoded encoded() {
      return new Encoded(
          count, List.of(bytes(defects), bytes(documents), bytes(facts), bytes(oddities)));
    }

    void add(Publication publication) {
      count++;
      String file = publication.file();
      row(
          documents,
          file,
          publication.issuer().department().name(),
          publication.issuer().name(),
          publication.issuer().level().id(),
          publication.kind().id(),
          String.valueOf(publication.fiscalYear()),
          publication.condition().name().toLowerCase(Locale.ROOT));
      if (publication.isVisible()) {
        addContents(file, publication);
      }
    }

    private void addContents(String file, Publication publication) {
      for (Defect defect : publication.spoilt().defects()) {
        row(
            defects,
            file,
            defect.kind().id(),
            defect.rule(),
            defect.place(),
            defect.truth(),
            defect.printed());
      }
      Oddity.of(publication).forEach(oddity -> row(oddities, file, oddity.id()));
      for (PrintedTable table : publication.spoilt().document().tables()) {
        for (List<PrintedCell> cells : table.rows()) {
          for (PrintedCell cell : cells) {
            if (cell.isPrintedFigure()) {
              fact(file, table, cell);
            }
          }
        }
      }
    }

    private void fact(String file, PrintedTable table, PrintedCell cell) {
      boolean quoted = cell.text().indexOf(',') >= 0;
      facts.append(file).append(',').append(table.form()).append(',').append(cell.line());
      facts.append(',').append(cell.measure()).append(',');
      Decimals.append(facts, cell.cents(), 2).append(quoted ? ",\"" : ",").append(cell.text());
      facts.append(quoted ? "\"," : ",").append(table.unit().label()).append('\n');
    }

    /** A row by RFC 4180; no text of the sample holds a straight quotation mark. */
    private static void row(StringBuilder csv, String... fields) {
      for (int i = 0; i < fields.length; i++) {
        boolean quoted = fields[i].indexOf(',') >= 0 || fields[i].indexOf('\n') >= 0;
        csv.append(i == 0 ? "" : ",").append(quoted ? "\"" : "");
        csv.append(fields[i]).append(quoted ? "\"" : "");
      }
      csv.append('\n');
    }
  }
}
