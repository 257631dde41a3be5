package duibiao.document.sheet;

import duibiao.document.Budget;
import duibiao.document.Document;
import duibiao.document.DocumentReader;
import duibiao.document.Format;
import duibiao.document.LimitExceededException;
import duibiao.document.UnreadableDocumentException;
import duibiao.document.UnreadableDocumentException.Reason;
import duibiao.document.Warning;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Reads workbooks (XLSX and XLS): the visible sheets from first to last, each row by row.
 *
 * <p>Titles, captions (编制部门, 单位：元), notes and prose are paragraphs, tables are grids. A figure is
 * what its cell shows: no formula is calculated and no link followed. What is hidden, or shown with
 * fewer digits than the cell holds, is told as a warning.
 */
public final class SheetReader implements DocumentReader {

  @Override
  @SuppressWarnings("checkstyle:IllegalCatch") // POI reports damage with many kinds of exceptions.
  public Document read(String name, byte[] bytes, Budget budget)
      throws UnreadableDocumentException {
    Format format = Format.of(bytes);
    try (Workbook workbook = open(format, bytes, budget)) {
      return read(name, format, workbook, budget);
    } catch (LimitExceededException e) {
      throw e;
    } catch (EncryptedDocumentException e) {
      throw new UnreadableDocumentException(Reason.ENCRYPTED, "", e);
    } catch (OldFileFormatException e) {
      String detail = "Excel 5.0/95 或更早的工作簿，可用 Excel 或 WPS 另存为 xlsx";
      throw new UnreadableDocumentException(Reason.UNKNOWN_FORMAT, detail, e);
    } catch (UnsupportedFileFormatException e) {
      String detail = "二进制工作簿 xlsb，可用 Excel 或 WPS 另存为 xlsx";
      throw new UnreadableDocumentException(Reason.UNKNOWN_FORMAT, detail, e);
    } catch (IOException | OpenXML4JException | RuntimeException e) {
      if (String.valueOf(e.getMessage()).contains("Strict OOXML")) {
        String detail = "严格 Open XML 工作簿，可用 Excel 或 WPS 另存为普通 xlsx";
        throw new UnreadableDocumentException(Reason.UNKNOWN_FORMAT, detail, e);
      }
      throw new UnreadableDocumentException(Reason.DAMAGED, "工作簿结构有误", e);
    }
  }

  private static Workbook open(Format format, byte[] bytes, Budget budget)
      throws IOException, OpenXML4JException, UnreadableDocumentException {
    return format == Format.XLSX
        ? new XSSFWorkbook(OPCPackage.open(WorkbookParts.of(bytes, budget)))
        : new HSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  private static Document read(String name, Format format, Workbook workbook, Budget budget)
      throws UnreadableDocumentException {
    CellText cellText = new CellText(workbook);
    SheetBlocks blocks = new SheetBlocks(budget);
    List<Warning> warnings = new ArrayList<>();
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      StoredSheet stored = StoredSheet.of(workbook.getSheetAt(i), cellText, budget);
      if (!workbook.isSheetHidden(i) && !workbook.isSheetVeryHidden(i)) {
        VisibleSheet visible = VisibleSheet.of(stored, budget);
        blocks.add(visible);
        warnings.addAll(visible.warnings());
      } else if (stored.size() > 0) {
        warnings.add(SheetDoubts.hiddenSheet(stored));
      }
    }
    if (blocks.blocks().isEmpty()) {
      throw new UnreadableDocumentException(Reason.NO_TEXT, "");
    }
    return new Document(name, format, 0, blocks.blocks(), warnings);
  }
}
