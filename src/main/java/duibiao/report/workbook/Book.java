package duibiao.report.workbook;

import duibiao.report.workbook.DataSheet.Column;
import java.util.List;
import org.apache.poi.ss.usermodel.Workbook;

/** A workbook that is being written, with its styles. */
record Book(Workbook workbook, WorkbookStyles styles) {

  DataSheet sheet(String name, String note, List<Column> columns) {
    return new DataSheet(workbook, styles, name, note, columns);
  }
}
