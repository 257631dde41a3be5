package duibiao.ratio;

import duibiao.taxonomy.Classification;
import duibiao.taxonomy.Classification.Term;
import duibiao.taxonomy.Form;
import duibiao.taxonomy.Measure;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names a figure in a formula: {@code form/line/measure} for a cell, {@code topic/measure} or
 * {@code topic/measure/code} for a figure of the prose.
 *
 * <p>In a line or code, {@code ?} stands for any one character and {@code *} for any number of
 * them: {@code B3/?????99/total} is every item (项) that ends with 99.
 *
 * @param text the key as written
 * @param pattern what it stands for; null if it stands for itself alone
 * @param fixed length of what stands before the first wildcard; compared first, because it is cheap
 */
record FigureKey(String text, Pattern pattern, int fixed) implements Serializable {

  private static final Set<Form> ECONOMIC = EnumSet.of(Form.B8, Form.F6);

  private static final Map<String, Form> FORMS =
      Arrays.stream(Form.values()).collect(Collectors.toMap(Form::name, Function.identity()));

  static FigureKey of(String text) {
    if (!text.contains("?") && !text.contains("*")) {
      return new FigureKey(text, null, text.length());
    }
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      regex.append(c == '?' ? "[^/]" : c == '*' ? "[^/]*" : Pattern.quote(String.valueOf(c)));
    }
    return new FigureKey(
        text, Pattern.compile(regex.toString()), text.split("[?*]", 2)[0].length());
  }

  boolean matches(String key) {
    return pattern == null
        ? text.equals(key)
        : key.regionMatches(0, text, 0, fixed) && pattern.matcher(key).matches();
  }

  /** Whether the key may stand for several figures. */
  boolean isMany() {
    return pattern != null;
  }

  /** The form that the figure stands in; empty if it stands in the prose. */
  Optional<Form> form() {
    return form(text);
  }

  /** The form that a key names; empty if it names a figure of the prose. */
  static Optional<Form> form(String key) {
    String first = key.substring(0, Math.max(0, key.indexOf('/')));
    return Optional.ofNullable(FORMS.get(first));
  }

  /** The line of a figure of a form, or the code of a figure of the prose; empty if it has none. */
  static String line(String key) {
    int first = key.indexOf('/') + 1;
    if (form(key).isPresent()) {
      return key.substring(first, Math.max(first, key.lastIndexOf('/')));
    }
    int second = key.indexOf('/', first);
    return second < 0 ? "" : key.substring(second + 1);
  }

  /** The column of a figure of a form, or the measure of a figure of the prose. */
  static String measure(String key) {
    List<String> parts = List.of(key.split("/"));
    return form(key).isPresent()
        ? parts.get(parts.size() - 1)
        : parts.get(Math.min(1, parts.size() - 1));
  }

  /** The figure in the words of the forms, such as {@code 基本支出（支出预算总表）}. */
  String label() {
    if (text.equals(OwnedFigures.FAILED_CHECKS)) {
      return "未通过的核对（核对结果）";
    }
    return form().map(this::label).orElse(text + "（文字说明）");
  }

  private String label(Form form) {
    Measure measure = Measure.valueOf(measure(text).toUpperCase(Locale.ROOT));
    return "%s%s（%s）".formatted(lineLabel(form), measure.label(), form.stem());
  }

  private String lineLabel(Form form) {
    String line = line(text);
    if (line.equals("total")) {
      return "";
    }
    if (isMany()) {
      return line.matches("[?]+") ? "各" + level(line.length()) : "编码为" + line + "的各行";
    }
    if (form.isTwoSided()) {
      return line.substring(line.indexOf('/') + 1);
    }
    List<Term> names =
        (ECONOMIC.contains(form) ? Classification.ECONOMIC : Classification.FUNCTIONAL)
            .history(line);
    return names.isEmpty() ? line : names.get(names.size() - 1).name();
  }

  private static String level(int digits) {
    return digits == 3 ? "类" : digits == 5 ? "款" : "项";
  }
}
