package duibiao.sample.defect;

import duibiao.sample.book.Books;
import duibiao.sample.print.PrintedDocument;
import duibiao.sample.wording.Style;
import duibiao.taxonomy.Kind;
import java.util.function.Supplier;

/**
 * What one needs to know of a document to spoil it plausibly.
 *
 * @param kind budget or final accounts
 * @param prior the budget of the year before
 * @param now the budget of the year
 * @param style how the issuer prints
 * @param otherIssuer name of another department of the district
 * @param restated the same document, compared with another budget of the year before
 */
public record Background(
    Kind kind,
    Books prior,
    Books now,
    Style style,
    String otherIssuer,
    Supplier<PrintedDocument> restated) {

  int fiscalYear() {
    return now.year();
  }
}
