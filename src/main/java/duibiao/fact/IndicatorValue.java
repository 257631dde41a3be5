package duibiao.fact;

import static java.util.stream.Collectors.joining;

import duibiao.taxonomy.Wording;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an indicator is to reach, as printed: {@code ≥90%}, {@code =100.00(%)}, {@code 不低于50%},
 * {@code 336人}, {@code 100% (2021年12月)} or words such as {@code 及时}.
 *
 * <p>A number is read only where the text says nothing else, because words around it may turn its
 * meaning.
 *
 * @param printed the text
 * @param operator how the number is to be compared; null if not printed
 * @param number the number with every printed decimal, in {@code unit}; null if the text is words
 * @param unit such as {@code %}, {@code 次} or {@code 小时/天}; null if not printed
 * @param due the last day to reach it, for a month or year its last day; null if not printed
 */
public record IndicatorValue(
    String printed, Operator operator, BigDecimal number, String unit, LocalDate due)
    implements Serializable {

  /** How a result is to be compared with the number. */
  public enum Operator {
    AT_LEAST("≥", "≥|⩾|≧|>=|=>|不低于|不少于|不小于|大于或?等于|至少|达到?", "及?以上"),
    AT_MOST("≤", "≤|⩽|≦|<=|=<|不超过|不高于|不多于|不大于|小于或?等于|至多", "及?以下|以内|之内|内"),
    MORE_THAN(">", ">|大于|高于|多于|超过", null),
    LESS_THAN("<", "<|小于|低于|少于", null),
    EQUAL("=", "=|等于", null);

    private final String symbol;
    private final String before;
    private final String after;

    Operator(String symbol, String before, String after) {
      this.symbol = symbol;
      this.before = before;
      this.after = after;
    }

    /** The operator as datasets and CSV write it. */
    public String symbol() {
      return symbol;
    }

    private static String allBefore() {
      return Stream.of(values()).map(operator -> operator.before).collect(joining("|"));
    }

    private static String allAfter() {
      return AT_LEAST.after + "|" + AT_MOST.after;
    }

    /** The operator of the words before and after a number, either of them null; else null. */
    private static Operator of(String before, String after) {
      return Stream.of(values())
          .filter(
              operator ->
                  before == null
                      ? after != null && operator.after != null && after.matches(operator.after)
                      : before.matches(operator.before))
          .findFirst()
          .orElse(null);
    }
  }

  /** Units that forms print without brackets. Other words are no unit but a sentence. */
  private static final String THING =
      "(?:%|‰|℃|[百千万亿]?(?:元|平方米|立方米|平方公里|公里|米|亩|公顷|千克|公斤|吨|升|度"
          + "|人次|人数|人天|人月|人|户次|户|家次|家|次|项|个工作日|工作日|个月|个|小时|分钟|秒|天|日|周|月|年|季度"
          + "|件|份|篇|册|本|套|台|辆|张|块|条|座|栋|幢|间|处|所|批次|批|班次|班|组|课时|课|起|例|场次|场|期|支|名"
          + "|只|头|株|棵|盏|分|级|类|种|宗|单|票|幅|部|枚|盒|箱|桶|倍|m2|m3|km|kg))";

  private static final Pattern VALUE =
      Pattern.compile(
          "(?<before>%s)?".formatted(Operator.allBefore())
              + "(?<number>-?(?:\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,12})(?:\\.\\d{1,6})?)"
              + "(?:\\((?<bracketed>[^()\\d]{1,12})\\)|(?<bare>"
              + THING
              + "(?:/"
              + THING
              + ")?))?"
              + "(?<after>%s)?".formatted(Operator.allAfter()));

  private static final String DAY = "(?:之?前|以前|内)?";
  private static final Pattern DUE =
      Pattern.compile("(20\\d{2})年(?:(\\d{1,2})月(?:(\\d{1,2})日|底|末)?|底|末)?" + DAY);
  private static final Pattern WITH_DUE = Pattern.compile("(?<value>.+)\\((?<due>[^()]+)\\)");

  /** Reads the text of a value. Never fails: what is no number stays a text. */
  static IndicatorValue read(String text) {
    String folded = Wording.fold(text);
    Matcher parts = WITH_DUE.matcher(folded);
    if (parts.matches()) {
      LocalDate due = due(parts.group("due"));
      if (due != null) {
        return read(text, parts.group("value"), due);
      }
    }
    LocalDate due = due(folded);
    return due == null ? read(text, folded, null) : new IndicatorValue(text, null, null, null, due);
  }

  private static IndicatorValue read(String printed, String folded, LocalDate due) {
    Matcher value = VALUE.matcher(folded);
    boolean isNumber =
        value.matches() && (value.group("before") == null || value.group("after") == null);
    if (!isNumber) {
      return new IndicatorValue(printed, null, null, null, due);
    }
    return new IndicatorValue(
        printed,
        Operator.of(value.group("before"), value.group("after")),
        new BigDecimal(value.group("number").replace(",", "")),
        value.group("bracketed") == null ? value.group("bare") : value.group("bracketed"),
        due);
  }

  private static LocalDate due(String folded) {
    Matcher due = DUE.matcher(folded);
    if (!due.matches()) {
      return null;
    }
    try {
      int year = Integer.parseInt(due.group(1));
      if (due.group(2) == null) {
        return LocalDate.of(year, 12, 31);
      }
      int month = Integer.parseInt(due.group(2));
      return due.group(3) == null
          ? YearMonth.of(year, month).atEndOfMonth()
          : LocalDate.of(year, month, Integer.parseInt(due.group(3)));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
