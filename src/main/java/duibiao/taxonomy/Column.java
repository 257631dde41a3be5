package duibiao.taxonomy;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A money column of a form.
 *
 * @param side which part of the form the column stands in
 * @param measure what the column measures
 * @param group pattern of the folded header above the foot; empty where the foot alone tells
 * @param header pattern of the folded text at the foot of the column's header
 * @param level the level whose layout has the column; null if both have it
 * @param firstYear first year of the column; 0 if not known
 * @param lastYear last year of the column; 9999 if it still holds
 */
public record Column(
    Side side,
    Measure measure,
    Pattern group,
    Pattern header,
    Level level,
    int firstYear,
    int lastYear) {

  /** The parts of a form. */
  public enum Side {
    /** All of a form that has but one. */
    WHOLE,
    /** The left half of a form that prints revenue and expenditure side by side. */
    REVENUE,
    /** The right half of such a form. */
    EXPENDITURE,
    /** A cell in the last line that sums up a list, with the header as its label beside it. */
    FOOT
  }

  private static final int OPEN = 9999;

  static Column read(String[] fields) {
    return new Column(
        Side.valueOf(fields[1].toUpperCase(Locale.ROOT)),
        Measure.valueOf(fields[2].toUpperCase(Locale.ROOT)),
        Pattern.compile(fields[3]),
        Pattern.compile(fields[4]),
        fields[5].isEmpty() ? null : Level.valueOf(fields[5].toUpperCase(Locale.ROOT)),
        fields[6].isEmpty() ? 0 : Integer.parseInt(fields[6]),
        fields[7].isEmpty() ? OPEN : Integer.parseInt(fields[7]));
  }

  /** Whether a column with these headers, folded, is this one. */
  public boolean isHeaded(String printedGroup, String printedHeader) {
    return header.matcher(printedHeader).matches()
        && (group.pattern().isEmpty() || group.matcher(printedGroup).matches());
  }

  /** Whether the layout of a level has the column in a year. */
  public boolean belongsTo(Level layout, int year) {
    return (level == null || level == layout) && firstYear <= year && year <= lastYear;
  }
}
