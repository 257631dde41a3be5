package duibiao.document.html;

import duibiao.document.Block;
import duibiao.document.Budget;
import duibiao.document.Grid;
import duibiao.document.GridBuilder;
import duibiao.document.Paragraph;
import duibiao.document.Place;
import duibiao.document.Warning;
import duibiao.document.html.TableParts.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Makes paragraphs and grids of what a page shows. */
final class Flow implements Walk.Visitor {

  /** The line above a table: its title or its unit. */
  private static final Pattern ANNOUNCES_TABLE = Pattern.compile(".{0,60}表|.{0,80}单位[:：].{0,4}元");

  private final Budget budget;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Warning> warnings = new ArrayList<>();
  private int paragraphs;
  private int tables;

  Flow(Budget budget) {
    this.budget = budget;
  }

  List<Block> blocks() {
    return blocks;
  }

  List<Warning> warnings() {
    return warnings;
  }

  @Override
  public void line(String text) {
    addParagraph(Blanks.closed(text));
  }

  private void addParagraph(String text) {
    if (!text.isEmpty()) {
      budget.countBlock();
      blocks.add(new Paragraph(text, new Place.InText(++paragraphs)));
    }
  }

  @Override
  public void image(Element image) {
    if (!blocks.isEmpty()
        && blocks.get(blocks.size() - 1) instanceof Paragraph above
        && ANNOUNCES_TABLE.matcher(above.text()).matches()) {
      warnings.add(
          new Warning(
              "table_as_image",
              "“%s”下方是一幅图片，其中的数字没有读取，请提供文字版的表格".formatted(above.text()),
              above.place()));
    }
  }

  @Override
  public void table(Element table) {
    for (Element child : table.children()) {
      if (child.normalName().equals("caption") && !Walk.isHidden(child)) {
        Walk.through(child, this);
      }
    }
    for (Part part : TableParts.of(Row.of(table))) {
      if (part.isGrid()) {
        addGrid(part.rows());
      } else {
        part.rows().forEach(this::addText);
      }
    }
  }

  private void addText(Row row) {
    List<Row.Cell> printed = row.printed();
    if (printed.size() > 1 && printed.stream().allMatch(Row.Cell::isPlain)) {
      addParagraph(row.text());
    } else {
      printed.forEach(cell -> Walk.through(cell.element(), this));
    }
  }

  private void addGrid(List<Row> rows) {
    budget.countBlock();
    int ordinal = ++tables;
    GridBuilder builder = new GridBuilder(budget);
    List<Element> nested = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      builder.row(new Place.InTable(ordinal, row + 1, 1));
      List<Row.Cell> cells = rows.get(row).cells();
      for (int i = 0; i < cells.size(); i++) {
        Row.Cell cell = cells.get(i);
        Place place = new Place.InTable(ordinal, row + 1, i + 1);
        builder.add(cell.columnSpan(), cell.rowSpan(), cell.text(), place);
        nested.addAll(cell.tables());
      }
    }
    blocks.add(builder.build(ordinal, Grid.Confidence.STRUCTURE));
    nested.forEach(this::table);
  }
}
