package duibiao.chart;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The words of all charts in one language, from {@code words.properties}.
 *
 * <p>What charts are given, such as names of departments and ratios, stays in the language it comes
 * in.
 */
public final class Words {

  /** 简体中文, the default. */
  public static final Words CHINESE = new Words(Locale.ROOT);

  public static final Words ENGLISH = new Words(Locale.ENGLISH);

  private final ResourceBundle bundle;

  private Words(Locale language) {
    bundle =
        ResourceBundle.getBundle(
            "duibiao.chart.words",
            language,
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }

  /** The words of {@code key}, with the values as {0}, {1} … just as they print. */
  String of(String key, Object... values) {
    Object[] printed = Arrays.stream(values).map(Objects::toString).toArray();
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(printed);
  }
}
