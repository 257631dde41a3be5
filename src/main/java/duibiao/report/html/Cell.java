package duibiao.report.html;

import duibiao.chart.Words;
import duibiao.money.Unit;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A cell of a table.
 *
 * @param text what is printed
 * @param reason why there is no figure; empty if there is one
 * @param target what the text leads to, such as {@code method.html}; empty if it leads nowhere
 */
public record Cell(String text, String reason, String target) {

  /** Stands for a figure that is not there. */
  static final String NONE = "—";

  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

  public Cell {
    text = CONTROL.matcher(text).replaceAll(" ");
  }

  static Cell of(String text) {
    return new Cell(text, "", "");
  }

  static Cell of(int number) {
    return of(Integer.toString(number));
  }

  /** An amount of yuan in 万元, or why there is none. */
  static Cell amount(Words words, BigDecimal yuan, String reason) {
    return yuan == null ? none(reason) : of(words.grouped(Unit.TEN_THOUSAND_YUAN.print(yuan)));
  }

  static Cell none(String reason) {
    return new Cell(NONE, reason, "");
  }

  /** Leads to a file of the site, by its path from the first page. */
  Cell linkedTo(String path) {
    return new Cell(text, reason, path);
  }
}
