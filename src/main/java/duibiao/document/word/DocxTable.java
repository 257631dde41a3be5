package duibiao.document.word;

import duibiao.document.Budget;
import duibiao.document.word.Table.Merge;
import duibiao.document.word.Table.Row;
import duibiao.document.word.Table.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** One table of a {@code docx} while it is read. */
final class DocxTable {

  private final PartReader xml;
  private final DocxBody body;
  private final Budget budget;
  private final int number;
  private final List<Integer> edges = new ArrayList<>(List.of(0));
  private final List<Row> rows = new ArrayList<>();
  private List<Slot> slots = List.of();
  private int rowsRead;
  private int columns;
  private int column;
  private boolean isRowHidden;

  DocxTable(PartReader xml, DocxBody body, int number, Budget budget) {
    this.xml = xml;
    this.body = body;
    this.number = number;
    this.budget = budget;
  }

  Table read() throws XMLStreamException {
    xml.children(this::readPart);
    return new Table(edges.size() == columns + 1 ? edges : List.of(), rows).compact();
  }

  private void readPart(String element) throws XMLStreamException {
    switch (element) {
      case "tblGrid" -> xml.children(this::readEdge);
      case "tr" -> readRow();
      default -> xml.skip();
    }
  }

  private void readEdge(String element) throws XMLStreamException {
    String width = xml.attribute("w");
    if (element.equals("gridCol") && width != null && width.matches("\\d{1,5}")) {
      edges.add(edges.get(edges.size() - 1) + Integer.parseInt(width));
    }
    xml.skip();
  }

  private void readRow() throws XMLStreamException {
    int limit = budget.limits().rows();
    Budget.require(++rowsRead <= limit, "表格行数", limit);
    slots = new ArrayList<>();
    column = 0;
    isRowHidden = false;
    xml.children(this::readRowPart);
    columns = Math.max(columns, column);
    if (!isRowHidden && !slots.isEmpty()) {
      rows.add(new Row(number, rowsRead, slots));
    }
  }

  private void readRowPart(String element) throws XMLStreamException {
    switch (element) {
      case "trPr" -> {
        Map<String, String> properties = xml.properties();
        column = columns(properties, "gridBefore", 0);
        isRowHidden = PartReader.isOn(properties, "del") || PartReader.isOn(properties, "hidden");
      }
      case "tc" -> readCell();
      default -> xml.skip();
    }
  }

  private void readCell() throws XMLStreamException {
    body.countCell();
    List<Piece> content = new ArrayList<>();
    Map<String, String> properties = body.readContent(content);
    int span = columns(properties, "gridSpan", 1);
    if (isContinued(properties, "hMerge") && !slots.isEmpty()) {
      Slot left = slots.remove(slots.size() - 1);
      slots.add(new Slot(left.column(), left.span() + span, left.merge(), left.content()));
    } else {
      Merge vertical = Merge.NONE;
      if (properties.containsKey("vMerge")) {
        vertical = isContinued(properties, "vMerge") ? Merge.CONTINUES : Merge.BEGINS;
      }
      slots.add(new Slot(column, span, vertical, content));
    }
    column += span;
  }

  private static boolean isContinued(Map<String, String> properties, String merge) {
    return properties.containsKey(merge) && !properties.get(merge).equals("restart");
  }

  private int columns(Map<String, String> properties, String property, int least) {
    String value = properties.getOrDefault(property, "");
    int count = value.isEmpty() ? least : Integer.parseInt(value);
    return Math.max(least, Math.min(count, budget.limits().columns()));
  }
}
