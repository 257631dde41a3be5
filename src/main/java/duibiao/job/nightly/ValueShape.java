package duibiao.job.nightly;

import java.util.Map;
import java.util.function.Predicate;

/** What the value of a setting looks like. */
enum ValueShape {
  TEXT("文字", text -> true, Map.of("type", "string", "minLength", 1)),
  LOCATION("路径，或 hdfs://、s3a:// 等地址", text -> true, Map.of("type", "string", "minLength", 1)),
  PATH("本机的路径", ValueShape::isPath, pathSchema()),
  FILE("本机已有文件的路径", ValueShape::isPath, pathSchema()),
  SWITCH(
      "true 或 false",
      text -> text.equals("true") || text.equals("false"),
      Map.of("type", "boolean")),
  NUMBER(
      "1 到 999 的整数",
      text -> text.matches("[1-9]\\d{0,2}"),
      Map.of("type", "integer", "minimum", 1, "maximum", 999)),
  NUMBER_OR_NONE(
      "0 到 99 的整数",
      text -> text.matches("0|[1-9]\\d?"),
      Map.of("type", "integer", "minimum", 0, "maximum", 99)),
  DURATION(
      "时长，如 PT2M（2 分钟）或 PT4H（4 小时）",
      text -> text.matches(Patterns.DURATION),
      Map.of("type", "string", "pattern", "^" + Patterns.DURATION + "$")),
  DEADLINE(
      "时长（如 PT4H）或时刻（如 \"06:30\"）",
      text -> text.matches(Patterns.DURATION) || isTime(text),
      Map.of("type", "string", "pattern", "^(" + Patterns.TIME + "|" + Patterns.DURATION + ")$")),
  LOG(
      "text、json 或 auto",
      text -> text.matches("text|json|auto"),
      Map.of("enum", new String[] {"text", "json", "auto"}));

  /** The same for this program and for the schema; nobody waits for longer than a year. */
  private static final class Patterns {
    static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d";
    static final String DURATION =
        "P(?=\\d|T\\d)(\\d{1,3}D)?(T(?=\\d)(\\d{1,4}H)?(\\d{1,6}M)?(\\d{1,8}S)?)?";
  }

  private static final String URI_MARK = "://";

  private final String words;
  private final Predicate<String> check;
  private final Map<String, Object> schema;

  ValueShape(String words, Predicate<String> check, Map<String, Object> schema) {
    this.words = words;
    this.check = check;
    this.schema = schema;
  }

  /** What people should write. */
  String words() {
    return words;
  }

  boolean accepts(String text) {
    return check.test(text);
  }

  /** The same as JSON schema. */
  Map<String, Object> schema() {
    return schema;
  }

  /** A URI would make a folder of a strange name. */
  private static boolean isPath(String text) {
    return !text.contains(URI_MARK);
  }

  private static Map<String, Object> pathSchema() {
    return Map.of("type", "string", "minLength", 1, "not", Map.of("pattern", URI_MARK));
  }

  static boolean isTime(String text) {
    return text.matches(Patterns.TIME);
  }
}
