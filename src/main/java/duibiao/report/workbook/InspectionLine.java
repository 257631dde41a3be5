package duibiao.report.workbook;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import duibiao.chart.Words;
import duibiao.check.Checks;
import duibiao.check.RuleText;
import duibiao.document.Place;
import duibiao.finding.Decision;
import duibiao.finding.Evidence;
import duibiao.finding.Finding;
import duibiao.finding.KeyedFinding;
import duibiao.report.Names;
import duibiao.report.Sentences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One line of the check form: a rule and what became of it on a document.
 *
 * @param rule the rule's id
 * @param statement what must hold
 * @param basis why
 * @param result the answer
 * @param pages the pages to look at, such as {@code 7、19}; places in words where there are none
 * @param problem what is wrong or why it is open; empty if there is nothing to say
 * @param severity how grave it is if confirmed; empty unless something is wrong
 * @param status what people have made of it, with the keys of the findings
 */
record InspectionLine(
    String rule,
    String statement,
    String basis,
    InspectionResult result,
    String pages,
    String problem,
    String severity,
    String status) {

  private static final List<RuleText> RULES = Checks.catalogue();

  /**
   * The lines of one document: every rule in the order of the catalogue, then what was not read.
   */
  static List<InspectionLine> of(Words words, List<KeyedFinding> findings) {
    Map<String, List<KeyedFinding>> byRule =
        findings.stream()
            .collect(
                groupingBy(
                    keyed -> keyed.finding().rule(), LinkedHashMap::new, Collectors.toList()));
    List<InspectionLine> lines = new ArrayList<>();
    for (RuleText rule : RULES) {
      List<KeyedFinding> told = byRule.remove(rule.id());
      lines.add(
          told == null
              ? unanswered(words, rule)
              : line(words, rule.id(), statement(words, rule), rule.basis(), told));
    }
    byRule.forEach(
        (id, told) ->
            lines.add(
                line(
                    words,
                    words.of("inspection.reading"),
                    words.of("inspection.readable"),
                    id,
                    told)));
    return lines;
  }

  private static String statement(Words words, RuleText rule) {
    return words.isChinese() ? rule.statement() : rule.english();
  }

  private static InspectionLine unanswered(Words words, RuleText rule) {
    return new InspectionLine(
        rule.id(),
        statement(words, rule),
        rule.basis(),
        InspectionResult.MANUAL,
        "",
        words.of("inspection.unanswered"),
        "",
        "");
  }

  private static InspectionLine line(
      Words words, String id, String statement, String basis, List<KeyedFinding> findings) {
    InspectionResult result =
        findings.stream().map(InspectionResult::of).min(Comparator.naturalOrder()).orElseThrow();
    List<KeyedFinding> told =
        findings.stream().filter(keyed -> keyed.verification() != null).toList();
    String severity =
        told.stream()
            .map(keyed -> keyed.finding().severity())
            .min(Comparator.naturalOrder())
            .map(gravest -> Names.of(words, gravest))
            .orElse("");
    return new InspectionLine(
        id,
        statement,
        basis,
        result,
        pages(words, told),
        problem(statement, result, findings),
        severity,
        told.stream().map(keyed -> status(words, keyed)).distinct().collect(joining("\n")));
  }

  /** Pages of this document in ascending order, or places in words. */
  private static String pages(Words words, List<KeyedFinding> told) {
    List<Place> places =
        told.stream()
            .map(KeyedFinding::finding)
            .flatMap(
                finding ->
                    finding.evidence().stream()
                        .filter(evidence -> evidence.document().equals(finding.document())))
            .map(Evidence::subject)
            .map(Finding.Subject::place)
            .filter(Objects::nonNull)
            .toList();
    Stream<String> pages =
        places.stream()
            .map(Place::pageOrNull)
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .map(String::valueOf);
    Stream<String> elsewhere =
        places.stream()
            .filter(place -> place.page().isEmpty())
            .map(place -> Sentences.PLACE.in(words, place.label()))
            .distinct();
    return Stream.concat(pages, elsewhere).collect(joining(words.of("and")));
  }

  private static String problem(
      String statement, InspectionResult result, List<KeyedFinding> findings) {
    if (result == InspectionResult.PASSED) {
      return "";
    }
    List<String> sentences =
        findings.stream()
            .map(keyed -> keyed.finding().explanation())
            .map(sentence -> withoutStatement(sentence, statement))
            .toList();
    return sentences.size() == 1
        ? sentences.get(0)
        : Stream.iterate(0, i -> i < sentences.size(), i -> i + 1)
            .map(i -> (i + 1) + ". " + sentences.get(i))
            .collect(joining("\n"));
  }

  /** The form prints the rule beside the sentence, which is Chinese. */
  private static String withoutStatement(String sentence, String statement) {
    String start = statement + "：";
    return sentence.startsWith(start) ? sentence.substring(start.length()) : sentence;
  }

  private static String status(Words words, KeyedFinding keyed) {
    String who =
        keyed
            .decision()
            .map(
                (Decision decision) ->
                    Stream.of(
                            decision.who(),
                            decision.when() == null ? "" : decision.when().toString(),
                            decision.why())
                        .filter(word -> !word.isEmpty())
                        .collect(joining(words.of("comma"))))
            .filter(said -> !said.isEmpty())
            .map(said -> words.of("colon") + said)
            .orElse("");
    return words.of("inspection.status", Names.of(words, keyed.verification()), keyed.key(), who);
  }
}
