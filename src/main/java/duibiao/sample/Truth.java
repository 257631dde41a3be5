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
import java.util.List;
import java.util.Locale;

/**
 * What is true of the disclosures, as CSV files beside them: {@code documents.csv} lists them,
 * {@code facts.csv} has a row for each amount that their tables print, {@code defects.csv} one for
 * each defect and {@code oddities.csv} one for whatever is unusual but allowed.
 */
final class Truth implements Closeable {

  private final OutputStream documents;
  private final OutputStream facts;
  private final OutputStream defects;
  private final OutputStream oddities;

  Truth(Path folder) throws IOException {
    documents = Files.newOutputStream(folder.resolve("documents.csv"));
    facts = Files.newOutputStream(folder.resolve("facts.csv"));
    defects = Files.newOutputStream(folder.resolve("defects.csv"));
    oddities = Files.newOutputStream(folder.resolve("oddities.csv"));
    write(documents, "document,department,issuer,level,kind,fiscal_year,condition\n");
    write(facts, "document,form,line,measure,yuan,printed,unit\n");
    write(defects, "document,class,rule,place,truth,printed\n");
    write(oddities, "document,oddity\n");
  }

  void add(Rows rows) throws IOException {
    write(documents, rows.documents);
    write(facts, rows.facts);
    write(defects, rows.defects);
    write(oddities, rows.oddities);
  }

  private static void write(OutputStream file, CharSequence rows) throws IOException {
    file.write(rows.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    documents.close();
    facts.close();
    defects.close();
    oddities.close();
  }

  /** The rows of a few documents, made apart from others. */
  static final class Rows {

    private final StringBuilder documents = new StringBuilder();
    private final StringBuilder facts = new StringBuilder(1 << 19);
    private final StringBuilder defects = new StringBuilder();
    private final StringBuilder oddities = new StringBuilder();
    private int count;

    /** Number of documents. */
    int documents() {
      return count;
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
