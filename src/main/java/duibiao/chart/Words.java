package duibiao.chart;

import duibiao.ratio.Metric;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;

/**
 * The words that people see in one language, from bundles of properties: here those of all charts,
 * {@code words.properties}, to which reports add their own.
 *
 * <p>What is given to be shown, such as names of departments and sentences of documents, stays in
 * the language it comes in.
 */
public final class Words {

  /** 简体中文, the default. */
  public static final Words CHINESE = new Words(Locale.ROOT, List.of()).with("duibiao.chart.words");

  public static final Words ENGLISH =
      new Words(Locale.ENGLISH, List.of()).with("duibiao.chart.words");

  private final Locale language;
  private final List<ResourceBundle> bundles;

  private Words(Locale language, List<ResourceBundle> bundles) {
    this.language = language;
    this.bundles = bundles;
  }

  /** These words and those of a further bundle. */
  public Words with(String bundle) {
    ResourceBundle further =
        ResourceBundle.getBundle(
            bundle, language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    return new Words(language, Stream.concat(bundles.stream(), Stream.of(further)).toList());
  }

  /** The words of {@code key}, with the values as {0}, {1} … just as they print. */
  public String of(String key, Object... values) {
    Object[] printed = Arrays.stream(values).map(Objects::toString).toArray();
    return new MessageFormat(pattern(key), Locale.ROOT).format(printed);
  }

  private String pattern(String key) {
    return bundles.stream()
        .filter(bundle -> bundle.containsKey(key))
        .findFirst()
        .orElseThrow(
            () ->
                new MissingResourceException(
                    "No words for '%s'".formatted(key), Words.class.getName(), key))
        .getString(key);
  }

  /** What a metric is called. */
  public String name(Metric metric) {
    if (isChinese()) {
      return metric.label();
    }
    String english = metric.english();
    return english.substring(0, 1).toUpperCase(Locale.ROOT) + english.substring(1);
  }

  /** The unit of a scale, such as {@code %} or {@code CNY 10,000}; may be empty. */
  public String unit(Metric.Scale scale) {
    return of("unit." + scale.name());
  }

  /** What stands behind the values of a scale where their unit is told beside; may be empty. */
  public String sign(Metric.Scale scale) {
    return of("sign." + scale.name());
  }

  /** A value with all that is needed to understand it alone, such as {@code CNY 153,200.00}. */
  public String print(Metric.Scale scale, BigDecimal value) {
    // Nobody reads ten thousands in an English sentence.
    boolean isWhole = !isChinese() && scale == Metric.Scale.TEN_THOUSAND_YUAN;
    Metric.Scale shown = isWhole ? Metric.Scale.YUAN : scale;
    return of("printed." + shown.name(), number(shown, value));
  }

  /** A value in the unit of its scale, which is told beside. */
  public String number(Metric.Scale scale, BigDecimal value) {
    return grouped(scale.number(value));
  }

  /** Plain digits as the language groups them: 1234.50 stays so in Chinese and is 1,234.50. */
  public String grouped(String digits) {
    if (isChinese()) {
      return digits;
    }
    BigDecimal number = new BigDecimal(digits);
    return String.format(Locale.ROOT, "%,." + Math.max(0, number.scale()) + "f", number);
  }

  /** Whether these are the words of the language that documents are written in. */
  public boolean isChinese() {
    return language.equals(Locale.ROOT);
  }
}
