package duibiao.sample.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a disclosure as a workbook (xlsx or xls): a sheet for each section. */
final class SheetRendering {

  private static final float COVER_LINE = 120;
  private static final float TITLE_LINE = 36;
  private static final int MAX_NAME = 31;

  private final Workbook workbook;
  private final SheetStyles styles;
  private final PrintedDocument document;

  private SheetRendering(Workbook workbook, PrintedDocument document) {
    this.workbook = workbook;
    this.styles = new SheetStyles(workbook);
    this.document = document;
  }

  static byte[] xlsx(PrintedDocument document) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      fill(workbook, document);
      return OfficeFile.of(workbook, document.name());
    }
  }

  static byte[] xls(PrintedDocument document) throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      fill(workbook, document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    }
  }

  static void fill(Workbook workbook, PrintedDocument document) {
    SheetRendering rendering = new SheetRendering(workbook, document);
    document.sections().forEach(rendering::add);
  }

  private void add(Section section) {
    int columns = section.parts().stream().mapToInt(SheetRendering::columns).max().orElse(1);
    String name = freeName(section.parts());
    SheetPage page = new SheetPage(workbook.createSheet(name), section.orientation(), columns);
    for (Part part : section.parts()) {
      if (part instanceof Ruled ruled) {
        write(ruled, page);
      } else if (part instanceof PrintedText text) {
        write(text, page);
      }
    }
  }

  private static int columns(Part part) {
    return part instanceof Ruled ruled ? ruled.grid().columns() : 1;
  }

  /** A name for the next sheet that no other sheet has: the title without its year. */
  private String freeName(List<Part> parts) {
    String title = parts.get(parts.size() - 1) instanceof Ruled ruled ? ruled.title() : "";
    if (title.isEmpty() && parts.get(0) instanceof PrintedText first) {
      title = first.role() == PrintedText.Role.COVER ? "封面" : first.text();
    }
    String name = WorkbookUtil.createSafeSheetName(title.replaceFirst("^20\\d{2}年", ""));
    String free = name;
    for (int i = 2; workbook.getSheet(free) != null; i++) {
      String suffix = " " + i;
      free = name.substring(0, Math.min(name.length(), MAX_NAME - suffix.length())) + suffix;
    }
    return free;
  }

  private void write(PrintedText text, SheetPage page) {
    for (String line : text.lines()) {
      switch (text.role()) {
        case COVER -> page.add(COVER_LINE, line, styles.title());
        case HEADING -> page.add(TITLE_LINE, line, styles.title());
        case BODY -> page.addLines(line, styles.plain(Alignment.LEFT));
      }
    }
  }

  private void write(Ruled ruled, SheetPage page) {
    page.add(TITLE_LINE, ruled.title(), styles.title());
    new SheetTable(page, styles, ruled, document).write();
    ruled.note().lines().forEach(line -> page.addLines(line, styles.plain(Alignment.LEFT)));
  }
}
