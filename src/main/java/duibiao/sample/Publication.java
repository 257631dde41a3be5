package duibiao.sample;

import duibiao.sample.book.Year;
import duibiao.sample.defect.Spoilt;
import duibiao.sample.print.Condition;
import duibiao.sample.print.PrintedDocument;
import duibiao.sample.print.Rendering;
import duibiao.sample.wording.Issuer;
import duibiao.taxonomy.Kind;
import java.io.IOException;

/**
 * One file of the district.
 *
 * @param issuer who discloses
 * @param year the year disclosed
 * @param kind budget or final accounts
 * @param clean what it should say
 * @param spoilt what it says, with its defects
 * @param rendering the format it is written in
 * @param condition the state of the file
 */
record Publication(
    Issuer issuer,
    Year year,
    Kind kind,
    PrintedDocument clean,
    Spoilt spoilt,
    Rendering rendering,
    Condition condition) {

  /** Name of the file. */
  String file() {
    return clean.name() + "." + rendering.extension();
  }

  byte[] content() throws IOException {
    return rendering.render(spoilt.document(), condition);
  }

  /** Whether the file shows what it says, be it as a picture. */
  boolean isVisible() {
    return condition == Condition.GOOD || condition == Condition.SCANNED;
  }

  int fiscalYear() {
    return year.budget().year();
  }
}
