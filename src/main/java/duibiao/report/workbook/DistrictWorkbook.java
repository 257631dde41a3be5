package duibiao.report.workbook;

import duibiao.report.DistrictFigures;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The figures of a district as a workbook that goes on calculating: {@code duibiao.xlsx} with the
 * sheets 概览, 指标, 对标, 待核实事项, 数字 and 方法.
 */
public final class DistrictWorkbook {

  private static final String FILE = "duibiao.xlsx";

  /** Rows that are kept in memory; the others go to disk, so that thousands are no matter. */
  private static final int ROWS_IN_MEMORY = 200;

  private DistrictWorkbook() {}

  /**
   * Writes the workbook into {@code folder}, beside the pages that it leads to. The same figures
   * give the same bytes.
   */
  public static void write(Path folder, DistrictFigures figures) {
    Path file = folder.resolve(FILE);
    try (XSSFWorkbook workbook = StyleMaker.newWorkbook()) {
      WorkbookStyles styles = new WorkbookStyles(workbook, figures.words());
      OverviewSheet.write(workbook, styles, figures);
      try (SXSSFWorkbook rows = new SXSSFWorkbook(workbook, ROWS_IN_MEMORY);
          OutputStream out = Files.newOutputStream(file)) {
        FigureRows read = new FigureRows(figures.words());
        Book book = new Book(rows, styles, figures.words());
        RatioSheet.write(book, figures, read);
        BenchmarkSheet.write(book, figures);
        FindingSheet.write(book, figures);
        FigureSheet.write(book, read);
        MethodSheet.write(book, figures);
        rows.write(out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the workbook '" + file + "'", e);
    }
  }
}
