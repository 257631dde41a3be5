package duibiao.document.word;

import java.util.List;
import java.util.Map;

/**
 * A list whose paragraphs are numbered by the word processor (自动编号).
 *
 * @param id the list
 * @param family the lists that count on where this one stops
 * @param levels levels from the outermost
 * @param restarts the number with which this list begins anew, by level; empty if it counts on
 */
record NumberedList(String id, String family, List<Level> levels, Map<Integer, Integer> restarts) {

  /**
   * How one level is numbered.
   *
   * @param start first number
   * @param pattern what is printed; {@code %1} to {@code %9} stand for the numbers of the levels
   * @param apart whether a blank or tab sets the number apart from the text
   * @param legal whether all numbers are printed as decimals
   * @param restartAfter a paragraph of a level above this one, counted from 1, begins the level
   *     anew; 0 if none does
   */
  record Level(
      int start,
      NumberStyle style,
      String pattern,
      boolean apart,
      boolean legal,
      int restartAfter) {}
}
