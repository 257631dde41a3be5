package duibiao.report.workbook;

import duibiao.chart.Words;
import duibiao.report.workbook.DataSheet.Column;
import java.util.List;
import org.apache.poi.ss.usermodel.Workbook;

/** A workbook that is being written, with its styles. */
record Book(Workbook workbook, WorkbookStyles styles, Words words) {

  DataSheet sheet(String name, String note, List<Column> columns) {
    return new DataSheet(workbook, styles, words, name, note, columns);
  }
}
