package duibiao.sample;

import java.util.List;
import java.util.stream.Stream;

/**
 * A budget disclosure (部门预算) before it is rendered in a format.
 *
 * @param name file name without extension, such as {@code 静澄区财政局2024年部门预算}
 * @param parts texts and tables in reading order
 */
record PrintedDocument(String name, List<Part> parts) {

  PrintedDocument {
    parts = List.copyOf(parts);
  }

  /** Words the books of a year; {@code prior} are those of the year before. */
  static PrintedDocument of(Department department, Style habits, Books prior, Books books) {
    Template template = Template.of(books.year());
    Style style = template.style(habits, books);
    String name = department.name().replace("上海市", "") + books.year() + "年部门预算";
    Stream<Part> parts =
        Stream.of(
                FrontMatter.of(department, books, template),
                List.of(new PrintedText(books.year() + "年部门预算编制说明")),
                new Overview(department, style, prior, books, template).parts(),
                List.of(new Items(style, prior, books, template).part()),
                new BudgetTables(department, style, books, template).parts(),
                new OtherMatters(department, style, prior, books, template).parts())
            .flatMap(List::stream);
    return new PrintedDocument(name, parts.toList());
  }

  /** The tables among its parts, in the order of the forms. */
  List<PrintedTable> tables() {
    return parts.stream()
        .filter(PrintedTable.class::isInstance)
        .map(PrintedTable.class::cast)
        .toList();
  }
}
