package duibiao.document.word;

import duibiao.document.Budget;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;

/** The paragraphs and tables of a {@code doc}; what stands in text boxes follows at the end. */
final class DocBody {

  private final Budget budget;
  private final DocNumbering numbering;
  private int tables;
  private int cells;

  private DocBody(HWPFDocument word, Budget budget) {
    this.budget = budget;
    this.numbering = new DocNumbering(word.getListTables());
  }

  static List<Piece> read(HWPFDocument word, Budget budget) {
    DocBody body = new DocBody(word, budget);
    List<Piece> pieces = body.content(word.getRange(), 0);
    Range boxes = word.getMainTextboxRange();
    if (boxes.getEndOffset() > boxes.getStartOffset()) {
      pieces.addAll(body.content(boxes, 0));
    }
    return pieces;
  }

  /**
   * The paragraphs and tables of a range.
   *
   * @param depth number of tables around the range
   */
  List<Piece> content(Range range, int depth) {
    budget.requireNesting(depth);
    List<Piece> pieces = new ArrayList<>();
    StringBuilder unfinished = new StringBuilder();
    for (int i = 0; i < range.numParagraphs(); i++) {
      budget.requireTime();
      Paragraph paragraph = range.getParagraph(i);
      if (paragraph.isInTable() && paragraph.getTableLevel() > depth) {
        Table table = range.getTable(paragraph);
        pieces.add(new DocTable(this, depth + 1, budget).read(table, ++tables));
        i += Math.max(1, table.numParagraphs()) - 1;
      } else {
        DocText text = DocText.of(paragraph);
        unfinished.append(text.printed());
        if (!text.isContinued()) {
          Text numbered =
              Text.numbered(
                  text.isHidden() ? "" : numbering.next(paragraph), unfinished.toString());
          if (!numbered.raw().isBlank()) {
            pieces.add(numbered);
          }
          unfinished.setLength(0);
        }
      }
    }
    return pieces;
  }

  /** Counts a cell before anything of it is kept. */
  void countCell() {
    int limit = budget.limits().cells();
    Budget.require(++cells <= limit, "单元格数", limit);
  }
}
