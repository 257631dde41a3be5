package duibiao.document.text;

import duibiao.document.Block;
import duibiao.document.Budget;
import duibiao.document.Cell;
import duibiao.document.Characters;
import duibiao.document.Document;
import duibiao.document.DocumentReader;
import duibiao.document.Format;
import duibiao.document.Grid;
import duibiao.document.Grid.Confidence;
import duibiao.document.Paragraph;
import duibiao.document.Place.OnLine;
import duibiao.document.UnreadableDocumentException;
import duibiao.document.UnreadableDocumentException.Reason;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads plain text: UTF-16 with its mark, UTF-8 or else GB18030. A line with a tab is a row of a
 * table; neighbouring rows are one grid. Any other line is a paragraph.
 *
 * <p>Text has no spans: a header that stood over several columns is followed by empty fields.
 */
public final class TextReader implements DocumentReader {

  @Override
  public Document read(String name, byte[] bytes, Budget budget)
      throws UnreadableDocumentException {
    String text = Characters.decode(bytes);
    if (text.isBlank()) {
      throw new UnreadableDocumentException(Reason.EMPTY, "");
    }
    List<Block> blocks = new ArrayList<>();
    List<String[]> rows = new ArrayList<>();
    List<String> lines = text.lines().toList();
    int ordinal = 0;
    for (int i = 0; i <= lines.size(); i++) {
      String line = i < lines.size() ? lines.get(i) : "";
      if (line.indexOf('\t') >= 0) {
        rows.add(line.split("\t", -1));
        continue;
      }
      if (!rows.isEmpty()) {
        blocks.add(grid(++ordinal, i - rows.size(), rows, budget));
        rows.clear();
      }
      if (!line.isBlank()) {
        budget.countBlock();
        blocks.add(new Paragraph(line.strip(), new OnLine(i + 1, 1)));
      }
    }
    return new Document(name, Format.TEXT, 0, blocks);
  }

  private static Grid grid(int ordinal, int firstLine, List<String[]> rows, Budget budget) {
    int columns = rows.stream().mapToInt(row -> row.length).max().orElseThrow();
    budget.countTable(rows.size(), columns);
    List<Cell> cells = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      String[] fields = rows.get(row);
      for (int column = 0; column < columns; column++) {
        String field = column < fields.length ? fields[column].strip() : "";
        OnLine place = new OnLine(firstLine + row + 1, column + 1);
        cells.add(new Cell(row, column, 1, 1, field, place));
      }
    }
    return new Grid(ordinal, rows.size(), columns, Confidence.STRUCTURE, cells);
  }
}
