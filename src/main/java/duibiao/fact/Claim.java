package duibiao.fact;

import duibiao.document.Place;
import duibiao.finding.Finding.Subject;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * A figure that the prose states, with the change that it states beside it. It is one of: an amount
 * of money, a count, another quantity, or no more than a change.
 *
 * @param topic what the sentence is about, such as {@code procurement}
 * @param measure which amount of the topic, such as {@code sme_reserve}
 * @param year year of the figure
 * @param yuan the amount; null if the claim is no amount of money
 * @param ulpYuan one unit of the last printed digit of the amount, in yuan; null likewise
 * @param change the change since an earlier year; null if the prose states none
 * @param code code of the item that the sentence is about; null if it is about a total, or if its
 *     name has no single code
 * @param place where the paragraph stands
 * @param quote the words as printed
 * @param count number of things, such as projects; null if the claim is no count
 * @param name what the figure is about, as printed, such as an item or a project; null for totals
 * @param quantity a number that is neither money nor a count, such as a share; null otherwise
 * @param unit unit of the count or quantity, as printed, such as 辆 or %; null for money
 */
public record Claim(
    String topic,
    String measure,
    Integer year,
    BigDecimal yuan,
    BigDecimal ulpYuan,
    Change change,
    String code,
    Place place,
    String quote,
    Integer count,
    String name,
    BigDecimal quantity,
    String unit)
    implements Serializable {

  /** What a finding about this claim is about. */
  public Subject subject() {
    return new Subject(null, code, topic + "/" + measure, place);
  }

  /** The page, counted from 1; null in formats without pages. */
  public Integer page() {
    return place.pageOrNull();
  }

  /**
   * A change as the prose states it.
   *
   * @param basisYear the year compared with
   * @param yuan the change, negative for a decrease; null if only a direction or a percent is
   *     printed
   * @param percent the change in percent, negative for a decrease; null if not printed
   * @param direction the direction that the words state
   */
  public record Change(Integer basisYear, BigDecimal yuan, BigDecimal percent, Direction direction)
      implements Serializable {}

  /** The direction that the words of a change state, whatever its amounts say. */
  public enum Direction {
    /** 增加, 增长, 上升, 提高. */
    INCREASE,
    /** 减少, 下降, 降低. */
    DECREASE,
    /** 持平, 一致. */
    FLAT;

    /** The direction as datasets and CSV write it. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
