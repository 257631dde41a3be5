package duibiao.form;

import duibiao.document.Grid;
import duibiao.money.Unit;
import duibiao.taxonomy.Form;
import duibiao.taxonomy.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A grid that is known to be a standard form.
 *
 * @param form which form
 * @param grid the form as printed
 * @param title the title as printed; empty if the header alone told the form
 * @param unit unit of the amounts
 * @param isUnitPrinted whether the document prints the unit; otherwise it is the form's usual one
 * @param votes what the title and the header said
 */
public record RecognisedForm(
    Form form, Grid grid, String title, Unit unit, boolean isUnitPrinted, Votes votes) {

  private static final Pattern YEAR = Pattern.compile("20\\d{2}");

  /** The year in the title; 0 if it prints none. */
  public int year() {
    Matcher year = YEAR.matcher(title);
    return year.find() ? Integer.parseInt(year.group()) : 0;
  }

  /** The level that the title names; null if it names none. */
  public Level level() {
    String before = title.replace(form.stem(), "");
    if (before.contains(Level.UNIT.label())) {
      return Level.UNIT;
    }
    return before.contains(Level.DEPARTMENT.label()) ? Level.DEPARTMENT : null;
  }

  /** How sure the form is: the title above the grid and the words of its header vote apart. */
  public enum Votes {
    BOTH,
    TITLE_ONLY,
    HEADER_ONLY,
    /** Title and header name different forms; the title decides. */
    DIFFERENT
  }
}
