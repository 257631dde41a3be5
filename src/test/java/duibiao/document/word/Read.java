package duibiao.document.word;

import static java.util.stream.Collectors.joining;

import duibiao.document.Block;
import duibiao.document.Budget;
import duibiao.document.Cell;
import duibiao.document.Document;
import duibiao.document.Grid;
import duibiao.document.Limits;
import duibiao.document.Paragraph;
import duibiao.document.UnreadableDocumentException;
import java.util.List;
import java.util.stream.IntStream;

/** What a reader read, as a person would write it down. */
final class Read {

  private Read() {}

  static Document docx(byte[] bytes) throws UnreadableDocumentException {
    return new DocxReader().read("预算.docx", bytes, new Budget(Limits.DEFAULT));
  }

  static Document docx(String... body) throws UnreadableDocumentException {
    return docx(MadeDocx.of(body).bytes());
  }

  static Document doc(byte[] bytes) throws UnreadableDocumentException {
    return new DocReader().read("预算.doc", bytes, new Budget(Limits.DEFAULT));
  }

  /** Texts of the paragraphs. */
  static List<String> texts(Document document) {
    return document.paragraphs().map(Paragraph::text).toList();
  }

  /** One string a block: a paragraph's text or a grid's rows. */
  static List<String> blocks(Document document) {
    return document.blocks().stream().map(Read::block).toList();
  }

  private static String block(Block block) {
    return block instanceof Grid grid ? String.join(" / ", rows(grid)) : ((Paragraph) block).text();
  }

  /** One string a row; a cell that spans says how far, as {@code 合计[1×2]}. */
  static List<String> rows(Grid grid) {
    return IntStream.range(0, grid.rows())
        .mapToObj(
            row ->
                grid.row(row).stream()
                    .filter(cell -> cell.row() == row)
                    .map(Read::cell)
                    .collect(joining("|")))
        .toList();
  }

  private static String cell(Cell cell) {
    boolean single = cell.rowSpan() == 1 && cell.columnSpan() == 1;
    return cell.text() + (single ? "" : "[" + cell.rowSpan() + "×" + cell.columnSpan() + "]");
  }
}
