package duibiao.report.html;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import duibiao.chart.Words;
import duibiao.check.Checks;
import duibiao.check.RuleText;
import duibiao.finding.Finding;
import duibiao.finding.KeyedFinding;
import duibiao.report.DistrictFigures;
import duibiao.report.ListedDocument;
import duibiao.taxonomy.Level;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What all pages of a site are made from. */
final class District {

  private final DistrictFigures figures;
  private final List<Comparison> comparisons;
  private final Map<String, ListedDocument> documents;
  private final List<KeyedFinding> told;
  private final Map<Owner, List<KeyedFinding>> toldOf;
  private final Map<Owner, List<ListedDocument>> documentsOf;

  /** Whose page it is. */
  private record Owner(Level level, Publisher publisher) {

    static Owner of(ListedDocument document) {
      return new Owner(document.level(), new Publisher(document.district(), document.department()));
    }
  }

  District(DistrictFigures figures) {
    this.figures = figures;
    this.comparisons = Comparison.of(figures);
    this.documents =
        figures.documents().stream()
            .collect(toMap(ListedDocument::path, document -> document, (first, again) -> first));
    this.told =
        figures.findings().stream()
            .filter(keyed -> keyed.finding().isTold())
            .sorted(FindingTable.ORDER)
            .toList();
    this.toldOf =
        told.stream()
            .filter(keyed -> documents.containsKey(keyed.finding().document()))
            .collect(groupingBy(keyed -> Owner.of(documents.get(keyed.finding().document()))));
    this.documentsOf = figures.documents().stream().collect(groupingBy(Owner::of));
  }

  DistrictFigures figures() {
    return figures;
  }

  Words words() {
    return figures.words();
  }

  List<Comparison> comparisons() {
    return comparisons;
  }

  /** What people are told, the gravest first. */
  Stream<KeyedFinding> told() {
    return told.stream();
  }

  /** What people are told about the files of a publisher, the gravest first. */
  List<KeyedFinding> told(Comparison comparison, Publisher publisher) {
    return toldOf.getOrDefault(new Owner(comparison.level(), publisher), List.of());
  }

  /** The files of a publisher. */
  List<ListedDocument> documents(Comparison comparison, Publisher publisher) {
    return documentsOf.getOrDefault(new Owner(comparison.level(), publisher), List.of());
  }

  /** Whose file it is, which leads to the page where there is one. */
  Cell owner(String path) {
    ListedDocument document = documents.get(path);
    if (document == null || document.department().isEmpty()) {
      return Cell.of(Cell.NONE);
    }
    Publisher publisher = new Publisher(document.district(), document.department());
    return comparisons.stream()
        .filter(comparison -> comparison.level() == document.level() && comparison.has(publisher))
        .map(comparison -> comparison.link(publisher))
        .findFirst()
        .orElse(Cell.of(document.department()));
  }

  /** Whose document a file is, or its path where that is not known. */
  String title(String path) {
    return EvidencePages.title(words(), path, documents.get(path));
  }

  /** The year of a file; null if it is not known. */
  Integer year(String path) {
    ListedDocument document = documents.get(path);
    return document == null ? null : document.fiscalYear();
  }

  /** What a rule says. */
  static String statement(Words words, RuleText rule) {
    return words.isChinese() ? rule.statement() : rule.english();
  }

  /**
   * What each rule says by its id, the rules without a catalogue entry, which tell of reading,
   * last.
   */
  Map<String, String> rules() {
    Map<String, String> rules = new LinkedHashMap<>();
    for (RuleText rule : Checks.catalogue()) {
      rules.put(rule.id(), statement(words(), rule));
    }
    figures.findings().stream()
        .map(KeyedFinding::finding)
        .map(Finding::rule)
        .distinct()
        .sorted()
        .forEach(rule -> rules.putIfAbsent(rule, words().of("rule.reading")));
    return rules;
  }
}
