package duibiao.cli;

import duibiao.finding.Finding;
import duibiao.finding.Finding.Subject;
import duibiao.taxonomy.Wording;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;

/**
 * A defect that the truth of a sample district records.
 *
 * @param document the file
 * @param kind its class, such as {@code wrong_amount}
 * @param rule the identity that it breaks
 * @param place where it is, such as {@code items/2080505/amount} or {@code B3/2080505/total}
 * @param truth what should be printed
 * @param printed what is printed
 */
record KnownDefect(
    String document, String kind, String rule, String place, String truth, String printed) {

  private static final Pattern CELL = Pattern.compile("[BF]\\d/(?!.*(?:note|name|code)$).*");
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.]+\\d");

  /** Shorter words may stand anywhere. */
  private static final int MIN_WORDS = 4;

  static KnownDefect of(CSVRecord row) {
    return new KnownDefect(
        row.get("document"),
        row.get("class"),
        row.get("rule"),
        row.get("place"),
        row.get("truth"),
        row.get("printed"));
  }

  /**
   * Whether a finding of the same document is about the defect: it stands at the defect's place, or
   * it tells the words or the number that are wrong, or it names the form of the wrong cell, whose
   * sums are wrong with it.
   */
  boolean isToldBy(Finding finding) {
    return isAt(finding) || isNamed(finding.explanation()) || isQuoted(finding);
  }

  private boolean isAt(Finding finding) {
    Subject subject = finding.subject();
    List<String> path = List.of(place.split("/", -1));
    String topic = path.get(0);
    if (topic.equals(subject.form())) {
      return CELL.matcher(place).matches() || rule.equals(finding.rule());
    }
    if (subject.measure() == null || !subject.measure().startsWith(topic + "/")) {
      return false;
    }
    return path.get(1).equals(subject.line())
        || subject.measure().equals(topic + "/" + path.get(1));
  }

  /**
   * Whether a finding of another document of the department is about the same line or measure, or
   * the form of the wrong cell.
   */
  boolean isCounterpartOf(Finding finding) {
    Subject subject = finding.subject();
    String name = place.split("/", -1)[1];
    boolean isInForm = CELL.matcher(place).matches() && place.startsWith(subject.form() + "/");
    boolean isMeasure = subject.measure() != null && subject.measure().endsWith("/" + name);
    return isInForm || isMeasure || name.equals(subject.line());
  }

  private boolean isNamed(String sentence) {
    if (place.startsWith("target/")) {
      return sentence.contains("绩效目标表");
    }
    return CELL.matcher(place).matches() && sentence.contains("附表" + place.charAt(1));
  }

  private boolean isQuoted(Finding finding) {
    String words = Wording.fold(printed);
    if (NUMBER.matcher(words).matches()) {
      return numbers(finding.explanation()).contains(words);
    }
    String quote = Wording.fold(finding.quote());
    boolean isTold =
        words.length() >= MIN_WORDS && Wording.fold(finding.explanation()).contains(words);
    return isTold || (quote.length() >= MIN_WORDS && words.contains(quote));
  }

  private static List<String> numbers(String sentence) {
    return NUMBER.matcher(sentence).results().map(MatchResult::group).toList();
  }
}
