package duibiao.sample;

import duibiao.sample.print.Part;
import duibiao.sample.print.PrintedDocument;
import duibiao.sample.print.PrintedText;
import java.util.List;
import java.util.stream.Stream;

/** A budget disclosure (部门预算), worded from the books. */
final class BudgetDocument {

  private BudgetDocument() {}

  /** Words the books of a year; {@code prior} are those of the year before. */
  static PrintedDocument of(Department department, Style habits, Books prior, Books books) {
    Template template = Template.of(books.year());
    Style style = template.style(habits, books);
    String name = department.name().replace("上海市", "") + books.year() + "年部门预算";
    Stream<Part> parts =
        Stream.of(
                FrontMatter.of(department, books, template),
                List.of(PrintedText.heading(books.year() + "年部门预算编制说明")),
                new Overview(department, style, prior, books, template).parts(),
                List.of(new Items(style, prior, books, template).part()),
                new BudgetTables(department, style, books, template).parts(),
                new OtherMatters(department, style, prior, books, template).parts())
            .flatMap(List::stream);
    return new PrintedDocument(name, style.repeatsHeaders(), parts.toList());
  }
}
