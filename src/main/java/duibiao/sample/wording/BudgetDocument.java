package duibiao.sample.wording;

import duibiao.sample.book.Cents;
import duibiao.sample.book.Year;
import duibiao.sample.print.Part;
import duibiao.sample.print.PrintedDocument;
import duibiao.sample.print.PrintedText;
import java.util.List;
import java.util.stream.Stream;

/** A budget disclosure (部门预算 or 单位预算), worded from the books. */
public final class BudgetDocument {

  private static final long SMALLEST_ITEM = 5_000 * Cents.YUAN;

  private BudgetDocument() {}

  /** Words the budget of a year; {@code prior} is the year before. */
  public static PrintedDocument of(Issuer issuer, Style habits, Year prior, Year now, String name) {
    Draft draft = new Draft(issuer, style(habits, now), prior, now);
    String explanation = now.budget().year() + "年" + issuer.level().label() + "预算编制说明";
    Stream<Part> parts =
        Stream.of(
                new FrontMatter(draft).parts(),
                List.of(PrintedText.heading(explanation)),
                new Overview(draft).parts(),
                List.of(new Items(draft).part()),
                new BudgetTables(draft).parts(),
                new OtherMatters(draft).parts(),
                new TargetForms(draft).parts())
            .flatMap(List::stream);
    return new PrintedDocument(name, habits.repeatsHeaders(), parts.toList())
        .withNameCharacters(habits.nameCharacters());
  }

  /** The habits of an issuer as the form of the year lets them show. */
  private static Style style(Style habits, Year now) {
    Template template = new Template(now.budget().year());
    if (!template.listsEveryCategory()) {
      return habits.withProseDecimals(2);
    }
    boolean wholeFits =
        now.budget().fiscalByItem().values().stream().allMatch(cents -> cents >= SMALLEST_ITEM);
    return (wholeFits ? habits : habits.withProseDecimals(2)).withZeros();
  }
}
