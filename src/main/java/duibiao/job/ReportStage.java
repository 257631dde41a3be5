package duibiao.job;

import duibiao.benchmark.Benchmark;
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
import duibiao.finding.Evidence;
import duibiao.finding.KeyedFinding;
import duibiao.ratio.Metric;
import duibiao.ratio.MetricCatalogue;
import duibiao.ratio.Ratios;
import duibiao.report.Composition;
import duibiao.report.DistrictFigures;
import duibiao.report.FormLine;
import duibiao.report.Language;
import duibiao.report.ListedDocument;
import duibiao.taxonomy.Kind;
import duibiao.taxonomy.Level;
import duibiao.taxonomy.Measure;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/** Collects what the reports tell from the datasets of a publication. */
final class ReportStage {

  private static final String PERSONNEL = "B8/total/personnel";
  private static final String PUBLIC = "B8/total/public";
  private static final String PROJECTS = "B5/total/project";
  private static final Set<String> COMPOSED = Set.of(PERSONNEL, PUBLIC, PROJECTS);

  static final Comparator<Row> PRINTED_ORDER =
      Comparator.<Row, String>comparing(fact -> fact.getAs("document"))
          .thenComparingInt(fact -> fact.<Integer>getAs("table"))
          .thenComparingInt(fact -> fact.<Integer>getAs("row"))
          .thenComparingInt(fact -> fact.<Integer>getAs("column"));

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
   */
  DistrictFigures figures(Language language, String source, MetricCatalogue metrics) {
    List<ListedDocument> documents = rows(DatasetName.DOCUMENTS, ReportStage::document);
    Set<String> shown = metrics.shown().stream().map(Metric::id).collect(Collectors.toSet());
    return new DistrictFigures(
        language,
        title(language, documents),
        source,
        metrics,
        documents,
        rows(DatasetName.RATIOS, Ratios::from),
        benchmarks(row -> isOfLevel(row)),
        benchmarks(row -> !isOfLevel(row) && shown.contains(row.<String>getAs("ratio"))),
        compositions(),
        findings(),
        new BackgroundStage(engine, publication, isCompared).of(metrics, lastYear(documents)));
  }

  private static int lastYear(List<ListedDocument> documents) {
    return documents.stream()
        .map(ListedDocument::fiscalYear)
        .filter(Objects::nonNull)
        .mapToInt(Integer::intValue)
        .max()
        .orElse(0);
  }

  private static boolean isOfLevel(Row benchmark) {
    return benchmark.getAs("basis").equals(Basis.LEVEL.id());
  }

  private List<Benchmark> benchmarks(Rows.Test wanted) {
    return read(DatasetName.BENCHMARKS).where(wanted).collect().stream()
        .map(Benchmarks::from)
        .toList();
  }

  private Rows read(DatasetName dataset) {
    return publication.read(engine, dataset);
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

  private <T> List<T> rows(DatasetName dataset, Function<Row, T> conversion) {
    return read(dataset).collect().stream().map(conversion).toList();
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

  private static <E extends Enum<E>> E constant(Class<E> type, String id) {
    return id == null ? null : Enum.valueOf(type, id.toUpperCase(Locale.ROOT));
  }

  private List<KeyedFinding> findings() {
    Map<List<Object>, List<Evidence>> evidence =
        read(DatasetName.EVIDENCE).collect().stream()
            .sorted(Comparator.comparingInt(row -> row.<Integer>getAs("ordinal")))
            .collect(
                Collectors.groupingBy(
                    ReportStage::finding,
                    Collectors.mapping(EvidenceRows::from, Collectors.toList())));
    return rows(
        DatasetName.FINDINGS,
        row -> Findings.from(row, evidence.getOrDefault(finding(row), List.of())));
  }

  /** Which finding a row of either dataset is about. */
  private static List<Object> finding(Row row) {
    return List.of(row.getAs("document"), row.getAs("key"));
  }

  /** The lines of forms that some evidence stands in. */
  List<FormLine> lines(Stream<Evidence> evidence) {
    Set<List<String>> wanted =
        evidence
            .filter(figure -> figure.subject().form() != null && figure.subject().line() != null)
            .map(
                figure ->
                    List.of(figure.document(), figure.subject().form(), figure.subject().line()))
            .collect(Collectors.toSet());
    return read(DatasetName.FACTS)
        .select(
            "document",
            "form",
            "line",
            "measure",
            "printed",
            "unit",
            "table",
            "row",
            "column",
            "label")
        .where(
            fact ->
                wanted.contains(
                    List.of(
                        fact.<String>getAs("document"),
                        fact.<String>getAs("form"),
                        fact.<String>getAs("line"))))
        .collect()
        .stream()
        .sorted(PRINTED_ORDER)
        .collect(
            Collectors.groupingBy(
                row ->
                    List.of(
                        row.getAs("document"),
                        row.getAs("line"),
                        row.getAs("table"),
                        row.getAs("row")),
                LinkedHashMap::new,
                Collectors.toList()))
        .values()
        .stream()
        .map(ReportStage::line)
        .toList();
  }

  private static FormLine line(List<Row> figures) {
    Row first = figures.get(0);
    return new FormLine(
        first.getAs("document"),
        first.getAs("form"),
        first.getAs("line"),
        first.getAs("label"),
        first.getAs("unit"),
        figures.stream()
            .map(
                row ->
                    new FormLine.Figure(
                        row.getAs("measure"),
                        constant(Measure.class, row.getAs("measure")).label(),
                        row.getAs("printed")))
            .toList());
  }

  private List<Composition> compositions() {
    Map<String, List<Row>> byDocument =
        read(DatasetName.FACTS)
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
            .where(fact -> COMPOSED.contains(key(fact)))
            .where(isCompared)
            .where(fact -> fact.getAs("fiscal_year") != null && fact.getAs("level") != null)
            .collect()
            .stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.getAs("document"), TreeMap::new, Collectors.toList()));
    return byDocument.values().stream().map(ReportStage::composition).toList();
  }

  private static String key(Row fact) {
    return String.join(
        "/", fact.<String>getAs("form"), fact.<String>getAs("line"), fact.getAs("measure"));
  }

  private static Composition composition(List<Row> rows) {
    Map<String, BigDecimal> yuan = new TreeMap<>();
    for (Row row : rows) {
      if (row.getAs("yuan") != null) {
        yuan.putIfAbsent(key(row), row.getAs("yuan"));
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
