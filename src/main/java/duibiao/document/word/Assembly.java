package duibiao.document.word;

import duibiao.document.Block;
import duibiao.document.Budget;
import duibiao.document.Document;
import duibiao.document.Format;
import duibiao.document.Paragraph;
import duibiao.document.Place.InText;
import duibiao.document.UnreadableDocumentException;
import duibiao.document.UnreadableDocumentException.Reason;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes blocks of pieces. Tables that the word processor split are joined, nested tables follow the
 * table that holds them, and a frame of one cell is what it holds.
 */
final class Assembly {

  private final Budget budget;
  private final List<Block> blocks = new ArrayList<>();
  private Table table;
  private int paragraphs;
  private int grids;

  private Assembly(Budget budget) {
    this.budget = budget;
  }

  /**
   * Makes a document of its pieces.
   *
   * @throws UnreadableDocumentException if nothing is printed in it
   */
  static Document of(String name, Format format, List<Piece> pieces, Budget budget)
      throws UnreadableDocumentException {
    Assembly assembly = new Assembly(budget);
    pieces.forEach(assembly::add);
    assembly.endTable();
    if (assembly.blocks.isEmpty()) {
      throw new UnreadableDocumentException(Reason.NO_TEXT, "");
    }
    return new Document(name, format, 0, assembly.blocks);
  }

  private void add(Piece piece) {
    if (piece instanceof Text text) {
      add(text);
    } else if (piece instanceof Table next) {
      add(next);
    }
  }

  private void add(Text text) {
    String printed = text.asParagraph();
    if (!printed.isEmpty()) {
      endTable();
      budget.countBlock();
      blocks.add(new Paragraph(printed, new InText(++paragraphs)));
    }
  }

  private void add(Table next) {
    budget.requireTime();
    if (next.isFrame()) {
      endTable();
      next.content().forEach(this::add);
      return;
    }
    Table joined = table == null ? null : table.continuedBy(next).orElse(null);
    if (joined == null) {
      endTable();
    }
    table = joined == null ? next : joined;
  }

  private void endTable() {
    if (table == null) {
      return;
    }
    Table ended = table;
    table = null;
    ended
        .grid(grids + 1, budget)
        .ifPresent(
            grid -> {
              budget.countBlock();
              blocks.add(grid);
              grids++;
            });
    ended.content().filter(Table.class::isInstance).forEach(this::add);
    endTable();
  }
}
