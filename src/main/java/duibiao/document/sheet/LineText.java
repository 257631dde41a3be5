package duibiao.document.sheet;

import duibiao.money.Amount;
import duibiao.money.Unit;
import java.util.List;
import java.util.regex.Pattern;

/** What the words of a row say about it: captions, titles and notes stand outside tables. */
final class LineText {

  private static final int MAX_UNIT = 14;
  private static final int MAX_CAPTIONS = 4;
  private static final int MAX_LABEL = 40;

  private static final Pattern LABELLED = Pattern.compile("[^：:]{1,12}[：:].*");
  private static final Pattern TITLE = Pattern.compile("(?:附件|附表|表)\\s*\\d+.*|.*表(?:[（(].*[）)])?");
  private static final Pattern NOTE = Pattern.compile("(?:注|备注|说明|附注)\\s*\\d*[：:.、].*|※.*");
  private static final Pattern PAGE = Pattern.compile("\\d{1,3}");

  private LineText() {}

  /** Whether a text is a label whose value stands elsewhere, such as 编制部门：. */
  static boolean isLabel(String text) {
    return text.endsWith("：") || text.endsWith(":");
  }

  /** Whether a text is a label with or without its value, such as 编制部门：某局. */
  static boolean isLabelled(String text) {
    return LABELLED.matcher(text).matches() && !NOTE.matcher(text).matches();
  }

  /** Whether the lines of a row announce the unit of the table below it. */
  static boolean announceUnit(List<String> lines) {
    return lines.size() <= MAX_CAPTIONS
        && lines.stream()
            .anyMatch(line -> line.length() <= MAX_UNIT && Unit.findIn(line).isPresent())
        && !hasAmount(lines);
  }

  static boolean hasAmount(List<String> texts) {
    return texts.stream().anyMatch(text -> Amount.read(text).isNumber());
  }

  /** Whether a text is the title of a table, a note below one, or a sentence. */
  static boolean standsOutside(String text) {
    return text.length() > MAX_LABEL
        || text.contains("。")
        || TITLE.matcher(text).matches()
        || NOTE.matcher(text).matches();
  }

  /** Whether a row is a line of a table of contents: a heading and its page. */
  static boolean isContents(List<String> texts) {
    return texts.size() == 2 && PAGE.matcher(texts.get(1)).matches();
  }
}
