package duibiao.report.workbook;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook whose sheets are laid out once and then filled with the rows of one file after the
 * other. Laying out and the temporary files of rows take several times as long as small sheets do.
 * One thread at a time may use it.
 */
final class RefilledWorkbook extends SXSSFWorkbook {

  private final List<HeldRows> sheets = new ArrayList<>();
  private ZipEntrySource frame;

  RefilledWorkbook(XSSFWorkbook styled) {
    super(styled);
  }

  @Override
  protected SheetDataWriter createSheetDataWriter() throws IOException {
    sheets.add(new HeldRows(new ByteArrayOutputStream()));
    return sheets.get(sheets.size() - 1);
  }

  /**
   * Adds a row to a sheet that is laid out.
   *
   * @param number its number, from 0; later rows have higher ones
   */
  void addRow(int sheet, int number, Consumer<Row> filling) throws IOException {
    SXSSFRow row = new SXSSFRow(getSheetAt(sheet));
    filling.accept(row);
    sheets.get(sheet).writeRow(number, row);
  }

  /** Writes a file with the rows that have been added, and forgets them. */
  @Override
  public void write(OutputStream out) throws IOException {
    if (frame == null) {
      frame = frame();
    }
    injectData(frame, out);
    sheets.forEach(HeldRows::forget);
  }

  private ZipEntrySource frame() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    getXSSFWorkbook().write(bytes);
    return new ZipFileZipEntrySource(ZipFile.builder().setByteArray(bytes.toByteArray()).get()) {
      /** Stays open for the next file; it is nothing but bytes. */
      @Override
      public void close() {}
    };
  }

  /** Rows as XML, in memory. */
  private static final class HeldRows extends SheetDataWriter {

    private final ByteArrayOutputStream xml;

    private HeldRows(ByteArrayOutputStream xml) throws IOException {
      super(new BufferedWriter(new OutputStreamWriter(xml, StandardCharsets.UTF_8)));
      this.xml = xml;
    }

    /** Called before each reading; more rows can be added after it. */
    @Override
    public void close() throws IOException {
      _out.flush();
    }

    @Override
    public InputStream getWorksheetXMLInputStream() {
      return new ByteArrayInputStream(xml.toByteArray());
    }

    private void forget() {
      xml.reset();
    }
  }
}
