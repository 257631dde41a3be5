package duibiao.report.html;

import duibiao.money.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A printed text with the figure in it that a finding is about.
 *
 * @param before what stands before the figure; the whole text if no figure is known
 * @param figure the figure with its unit; empty likewise
 * @param after what stands after it
 */
public record MarkedText(String before, String figure, String after) {

  private static final Pattern NUMBER =
      Pattern.compile("(\\d[\\d,]{0,19}(?:\\.\\d{1,9})?)\\s{0,3}(亿元|万元|元|[%％])?");

  /**
   * Marks the figure that is one of some amounts, or the only one; a number without a unit may be a
   * year unless there is nothing else.
   *
   * @param yuan amounts in yuan, the likeliest first; null stands for none
   */
  static MarkedText of(String text, BigDecimal... yuan) {
    Matcher matcher = NUMBER.matcher(text);
    List<MatchResult> numbers = matcher.results().toList();
    for (BigDecimal amount : yuan) {
      for (MatchResult number : numbers) {
        if (amount != null && isAmount(number, amount)) {
          return around(text, number);
        }
      }
    }
    return numbers.size() == 1 && isFigure(text, numbers.get(0))
        ? around(text, numbers.get(0))
        : new MarkedText(text, "", "");
  }

  private static boolean isFigure(String text, MatchResult number) {
    return number.group(2) != null || number.group().equals(text.strip());
  }

  private static MarkedText around(String text, MatchResult number) {
    return new MarkedText(
        text.substring(0, number.start()), number.group(), text.substring(number.end()));
  }

  private static boolean isAmount(MatchResult number, BigDecimal yuan) {
    String unit = number.group(2);
    if (unit == null || !unit.endsWith("元")) {
      return false;
    }
    BigDecimal printed = new BigDecimal(number.group(1).replace(",", ""));
    return Unit.ofLabel(unit).toYuan(printed).compareTo(yuan.abs()) == 0;
  }
}
