package duibiao.form;

import duibiao.form.Identity.Confidence;
import duibiao.taxonomy.Kind;
import duibiao.taxonomy.Level;

/**
 * What one place says about whose document it is.
 *
 * @param department name as printed; empty if the place does not say
 * @param fiscalYear year; null likewise
 * @param level department or unit; null likewise
 * @param kind budget or final accounts; null likewise
 */
record Evidence(String department, Integer fiscalYear, Level level, Kind kind) {

  static final Evidence NONE = new Evidence("", null, null, null);

  /** This evidence, completed by another place's. */
  Evidence or(Evidence other) {
    return new Evidence(
        department.isEmpty() ? other.department : department,
        fiscalYear == null ? other.fiscalYear : fiscalYear,
        level == null ? other.level : level,
        kind == null ? other.kind : kind);
  }

  boolean isComplete() {
    return !department.isEmpty() && says();
  }

  /** How sure the cover and the tables make what they and the file name say together. */
  static Confidence confidence(Evidence cover, Evidence tables, Evidence fileName) {
    Evidence printed = cover.or(tables);
    if (!printed.isComplete()) {
      return printed.or(fileName).isComplete() ? Confidence.FILE_NAME : Confidence.UNKNOWN;
    }
    if (differ(cover.fiscalYear, tables.fiscalYear)
        || differ(cover.level, tables.level)
        || differ(cover.kind, tables.kind)) {
      return Confidence.DIFFERENT;
    }
    return cover.says() && tables.says() ? Confidence.CONFIRMED : Confidence.SINGLE;
  }

  private boolean says() {
    return fiscalYear != null && level != null && kind != null;
  }

  private static boolean differ(Object one, Object other) {
    return one != null && other != null && !one.equals(other);
  }
}
