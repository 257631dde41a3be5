package duibiao.sample;

import duibiao.sample.print.PrintedDocument;
import duibiao.sample.print.Rendering;
import duibiao.sample.wording.Issuer;
import duibiao.taxonomy.Kind;

/**
 * One file of the district.
 *
 * @param issuer who discloses
 * @param fiscalYear year of the disclosure
 * @param kind budget or final accounts
 * @param document what it says
 * @param rendering the format it is written in
 */
record Publication(
    Issuer issuer, int fiscalYear, Kind kind, PrintedDocument document, Rendering rendering) {

  /** Name of the file. */
  String file() {
    return document.name() + "." + rendering.extension();
  }
}
