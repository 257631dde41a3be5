package duibiao.document.word;

import duibiao.document.Budget;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** The paragraphs and tables of a {@code docx}, in the order in which they are stored. */
final class DocxBody {

  private final PartReader xml;
  private final DocxStyles styles;
  private final DocxNumbering numbering;
  private final Budget budget;
  private int tables;
  private int cells;

  private DocxBody(PartReader xml, DocxStyles styles, DocxNumbering numbering, Budget budget) {
    this.xml = xml;
    this.styles = styles;
    this.numbering = numbering;
    this.budget = budget;
  }

  static List<Piece> read(byte[] part, DocxStyles styles, DocxNumbering numbering, Budget budget)
      throws XMLStreamException {
    PartReader xml = new PartReader(part, budget);
    DocxBody body = new DocxBody(xml, styles, numbering, budget);
    List<Piece> pieces = new ArrayList<>();
    xml.next();
    xml.children(
        name -> {
          if (name.equals("body")) {
            body.readContent(pieces);
          } else {
            xml.skip();
          }
        });
    return pieces;
  }

  /**
   * Reads what the current element holds: the body, a cell or a text box.
   *
   * @return properties of the cell; empty if it is none
   */
  Map<String, String> readContent(List<Piece> pieces) throws XMLStreamException {
    StringBuilder unfinished = new StringBuilder();
    Map<String, String> properties = new HashMap<>();
    xml.children(
        name -> {
          switch (name) {
            case "tcPr" -> properties.putAll(xml.properties());
            case "p" -> readParagraph(pieces, unfinished);
            case "tbl" -> pieces.add(new DocxTable(xml, this, ++tables, budget).read());
            default -> xml.skip();
          }
        });
    add(pieces, new Text(unfinished.toString()));
    return properties;
  }

  private void readParagraph(List<Piece> pieces, StringBuilder unfinished)
      throws XMLStreamException {
    budget.requireTime();
    DocxParagraph paragraph = new DocxParagraph(xml, styles, this);
    paragraph.read();
    unfinished.append(paragraph.text());
    if (!paragraph.isContinued()) {
      String number = paragraph.isHidden() ? "" : numbering.next(paragraph.properties());
      add(pieces, Text.numbered(number, unfinished.toString()));
      unfinished.setLength(0);
    }
    pieces.addAll(paragraph.boxes());
  }

  private static void add(List<Piece> pieces, Text text) {
    if (!text.raw().isBlank()) {
      pieces.add(text);
    }
  }

  /** Counts a cell before anything of it is kept. */
  void countCell() {
    int limit = budget.limits().cells();
    Budget.require(++cells <= limit, "单元格数", limit);
  }
}
