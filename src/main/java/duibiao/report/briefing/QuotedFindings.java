package duibiao.report.briefing;

import static java.util.stream.Collectors.toMap;

import duibiao.chart.Words;
import duibiao.finding.Finding;
import duibiao.finding.KeyedFinding;
import duibiao.finding.Severity;
import duibiao.report.DistrictFigures;
import duibiao.report.ListedDocument;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The gravest findings, one of each of a few documents, in the length that a briefing bears. */
final class QuotedFindings {

  private static final int MOST = 3;
  private static final int MOST_LETTERS = 80;

  /** Places, and amounts said again in another unit, which the evidence pages show. */
  private static final Pattern ASIDE = Pattern.compile("（(第[^（）]*|无此行[^（）]*|[\\d,.]+万元)）");

  /** What would be half a clause or half a number. */
  private static final Pattern BROKEN_END = Pattern.compile("[，＋：；][^，＋：；]*$");

  private QuotedFindings() {}

  /** At most one of a document, those of the newest years first, and of these the largest. */
  static List<String> of(List<KeyedFinding> open, DistrictFigures figures) {
    Map<String, Integer> years =
        figures.documents().stream()
            .filter(document -> document.fiscalYear() != null)
            .collect(
                toMap(ListedDocument::path, ListedDocument::fiscalYear, (first, again) -> first));
    return open.stream()
        .filter(keyed -> keyed.finding().severity() == Severity.CRITICAL)
        .sorted(
            Comparator.comparing(
                    (KeyedFinding keyed) -> years.getOrDefault(keyed.finding().document(), 0))
                .thenComparing(keyed -> size(keyed.finding()))
                .reversed()
                .thenComparing(keyed -> keyed.finding().document())
                .thenComparing(KeyedFinding::key))
        .map(KeyedFinding::finding)
        .collect(
            toMap(
                Finding::document, finding -> finding, (first, next) -> first, LinkedHashMap::new))
        .values()
        .stream()
        .limit(MOST)
        .map(finding -> sentence(finding, figures.words()))
        .toList();
  }

  private static BigDecimal size(Finding finding) {
    return finding.difference() == null ? BigDecimal.ZERO : finding.difference().abs();
  }

  private static String sentence(Finding finding, Words words) {
    String said = ASIDE.matcher(finding.explanation()).replaceAll("").replaceAll("[。；]$", "");
    return words.of("briefing.finding", finding.document(), shortened(said));
  }

  /** What is compared and by how much it differs; the figures between are on the evidence pages. */
  private static String shortened(String said) {
    if (said.length() <= MOST_LETTERS) {
      return said;
    }
    int compared = said.indexOf('：') + 1;
    int difference = said.lastIndexOf("相差");
    return compared < difference && compared + said.length() - difference <= MOST_LETTERS
        ? said.substring(0, compared) + "……" + said.substring(difference)
        : BROKEN_END.matcher(said.substring(0, MOST_LETTERS)).replaceFirst("") + "……";
  }
}
