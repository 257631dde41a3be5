package duibiao.job;

import duibiao.benchmark.Benchmarks;
import duibiao.benchmark.peer.Basis;
import duibiao.catalog.DatasetName;
import duibiao.catalog.Publication;
import duibiao.chart.Words;
import duibiao.check.EvidenceRows;
import duibiao.check.Findings;
import duibiao.dataset.Engine;
import duibiao.dataset.Rows;
import duibiao.fact.Disclosure.Status;
import duibiao.fact.Facts;
import duibiao.finding.Evidence;
import duibiao.finding.KeyedFinding;
import duibiao.ratio.Metric;
import duibiao.ratio.MetricCatalogue;
import duibiao.ratio.Ratios;
import duibiao.report.Composition;
import duibiao.report.DistrictFigures;
import duibiao.report.Districts;
import duibiao.report.Language;
import duibiao.report.ListedDocument;
import duibiao.taxonomy.Kind;
import duibiao.taxonomy.Level;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;

/** Collects what the reports tell from the datasets of a publication. */
final class ReportStage {

  private static final String PERSONNEL = "B8/total/personnel";
  private static final String PUBLIC = "B8/total/public";
  private static final String PROJECTS = "B5/total/project";
  private static final Set<String> COMPOSED = Set.of(PERSONNEL, PUBLIC, PROJECTS);

  private final Engine engine;
  private final Publication publication;
  private final Rows.Test isCompared;

  /** Collects from a publication; {@code isCompared} tells which documents are compared. */
  ReportStage(Engine engine, Publication publication, Rows.Test isCompared) {
    this.isCompared = isCompared;
    this.engine = engine;
    this.publication = publication;
  }

  /**
   * All that the reports tell.
   *
   * @param language the language that they tell it in
   * @param source where the figures come from, in words
   * @param metrics the metrics that the ratios are of
   * @param districts the districts that they are about
   */
  DistrictFigures figures(
      Language language, String source, MetricCatalogue metrics, Districts districts) {
    ShownRows shown = new ShownRows(engine, publication, districts);
    List<ListedDocument> documents = rows(shown.of(DatasetName.DOCUMENTS), ReportStage::document);
    Set<String> told = metrics.shown().stream().map(Metric::id).collect(Collectors.toSet());
    Rows benchmarks = shown.of(DatasetName.BENCHMARKS);
    return new DistrictFigures(
        language,
        title(language, documents),
        source,
        metrics,
        documents,
        rows(shown.of(DatasetName.RATIOS), Ratios::from),
        rows(benchmarks.among("basis", List.of(Basis.LEVEL.id())), Benchmarks::from),
        rows(
            benchmarks.where(row -> !isOfLevel(row) && told.contains(row.<String>getAs("ratio"))),
            Benchmarks::from),
        compositions(shown.of(DatasetName.FACTS)),
        findings(shown, documents),
        new BackgroundStage(shown, isCompared).of(metrics, documents));
  }

  private static boolean isOfLevel(Row benchmark) {
    return benchmark.getAs("basis").equals(Basis.LEVEL.id());
  }

  private static String title(Language language, List<ListedDocument> documents) {
    Words words = language.words();
    return words.of(
        "title",
        documents.stream()
            .map(ListedDocument::district)
            .filter(district -> !district.isEmpty())
            .distinct()
            .sorted()
            .collect(Collectors.joining(words.of("and"))));
  }

  private static <T> List<T> rows(Rows rows, Function<Row, T> conversion) {
    return rows.collect().parallelStream().map(conversion).toList();
  }

  static ListedDocument document(Row row) {
    return new ListedDocument(
        row.getAs("document"),
        row.getAs("district"),
        row.getAs("department"),
        row.getAs("short_name"),
        row.getAs("fiscal_year"),
        constant(Level.class, row.getAs("level")),
        constant(Kind.class, row.getAs("kind")),
        constant(Status.class, row.getAs("status")),
        row.getAs("note"),
        row.<Integer>getAs("facts"),
        row.<Integer>getAs("claims"));
  }

  static <E extends Enum<E>> E constant(Class<E> type, String id) {
    return id == null ? null : Enum.valueOf(type, id.toUpperCase(Locale.ROOT));
  }

  private static List<KeyedFinding> findings(ShownRows shown, List<ListedDocument> documents) {
    Set<String> paths = documents.stream().map(ListedDocument::path).collect(Collectors.toSet());
    Map<List<Object>, List<Evidence>> evidence =
        shown.of(DatasetName.EVIDENCE, "document", paths).collect().stream()
            .sorted(Comparator.comparingInt(row -> row.<Integer>getAs("ordinal")))
            .collect(
                Collectors.groupingBy(
                    ReportStage::finding,
                    Collectors.mapping(EvidenceRows::from, Collectors.toList())));
    return rows(
        shown.of(DatasetName.FINDINGS, "document", paths),
        row -> Findings.from(row, evidence.getOrDefault(finding(row), List.of())));
  }

  /** Which finding a row of either dataset is about. */
  private static List<Object> finding(Row row) {
    return List.of(row.getAs("document"), row.getAs("key"));
  }

  private List<Composition> compositions(Rows facts) {
    Map<String, List<Row>> byDocument =
        facts
            .select(
                "document",
                "fiscal_year",
                "district",
                "department",
                "level",
                "form",
                "line",
                "measure",
                "yuan",
                "place")
            .where(fact -> COMPOSED.contains(Facts.key(fact)))
            .where(isCompared)
            .where(fact -> fact.getAs("fiscal_year") != null && fact.getAs("level") != null)
            .collect()
            .stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.getAs("document"), TreeMap::new, Collectors.toList()));
    return byDocument.values().stream().map(ReportStage::composition).toList();
  }

  private static Composition composition(List<Row> rows) {
    Map<String, BigDecimal> yuan = new TreeMap<>();
    for (Row row : rows) {
      if (row.getAs("yuan") != null) {
        yuan.putIfAbsent(Facts.key(row), row.getAs("yuan"));
      }
    }
    Row first = rows.get(0);
    String places =
        rows.stream()
            .map(row -> row.<String>getAs("place"))
            .distinct()
            .sorted()
            .collect(Collectors.joining("、"));
    return new Composition(
        first.getAs("district"),
        first.getAs("department"),
        constant(Level.class, first.getAs("level")),
        first.<Integer>getAs("fiscal_year"),
        yuan.get(PERSONNEL),
        yuan.get(PUBLIC),
        yuan.get(PROJECTS),
        first.getAs("document") + " " + places);
  }
}
