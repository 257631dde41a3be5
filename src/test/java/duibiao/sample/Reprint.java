package duibiao.sample;

import duibiao.document.Block;
import duibiao.document.Document;
import duibiao.document.Grid;
import duibiao.document.Paragraph;
import duibiao.money.Amount;
import duibiao.money.Unit;
import duibiao.sample.print.HeaderCell;
import duibiao.sample.print.Part;
import duibiao.sample.print.PrintedCell;
import duibiao.sample.print.PrintedDocument;
import duibiao.sample.print.PrintedTable;
import duibiao.sample.print.PrintedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A document that was read, made ready to be printed again in any format. */
final class Reprint {

  private final List<Part> parts = new ArrayList<>();

  private Reprint() {}

  static PrintedDocument of(Document document) {
    Reprint reprint = new Reprint();
    for (Block block : document.blocks()) {
      if (block instanceof Grid grid) {
        reprint.add(grid);
      } else if (block instanceof Paragraph paragraph) {
        reprint.parts.add(PrintedText.body(paragraph.text()));
      }
    }
    return new PrintedDocument(document.name(), true, reprint.parts);
  }

  /** Adds a table with the title and the unit that stand above it. */
  private void add(Grid grid) {
    Unit unit = Unit.YUAN;
    Optional<Unit> above = Unit.findIn(lastText());
    if (above.isPresent()) {
      unit = above.get();
      parts.remove(parts.size() - 1);
    }
    String title = lastText();
    parts.remove(parts.size() - 1);
    List<List<PrintedCell>> rows = new ArrayList<>();
    for (int row = 1; row < grid.rows(); row++) {
      rows.add(row(grid, row));
    }
    List<HeaderCell> header =
        grid.row(0).stream().map(cell -> HeaderCell.tall(cell.text(), 1)).toList();
    parts.add(new PrintedTable("", title, "", unit, List.of(header), rows, ""));
  }

  private String lastText() {
    return ((PrintedText) parts.get(parts.size() - 1)).text();
  }

  /** A number with fewer than four digits may be a code: it stays text. */
  private static List<PrintedCell> row(Grid grid, int row) {
    List<PrintedCell> cells = new ArrayList<>();
    grid.row(row)
        .forEach(
            cell -> {
              boolean isFigure =
                  Amount.read(cell.text()).isNumber() && !cell.text().matches("\\d{2,3}");
              cells.add(
                  isFigure
                      ? PrintedCell.figure(cell.text(), "", "figure", 0)
                      : PrintedCell.text(cell.text()));
            });
    return cells;
  }
}
