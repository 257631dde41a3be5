package duibiao.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;

import duibiao.benchmark.Benchmark;
import duibiao.benchmark.Benchmarks;
import duibiao.benchmark.Label;
import duibiao.benchmark.peer.Basis;
import duibiao.catalog.DatasetName;
import duibiao.catalog.Publication;
import duibiao.catalog.RunRecord.Versions;
import duibiao.check.Findings;
import duibiao.finding.KeyedFinding;
import duibiao.finding.Outcome;
import duibiao.report.Language;
import duibiao.report.ListedDocument;
import duibiao.report.digest.Changes;
import duibiao.report.digest.Digest;
import duibiao.report.digest.Snapshot;
import duibiao.report.digest.Snapshot.Document;
import duibiao.report.digest.Snapshot.Line;
import duibiao.report.digest.Snapshot.Rated;
import duibiao.report.digest.Snapshot.RatingKey;
import duibiao.report.digest.Snapshot.Told;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Compares two publications; only what may differ is fetched. */
final class DigestStage {

  private static final String[] RATED = {"ratio", "level", "district", "department", "fiscal_year"};

  private final SparkSession spark;

  DigestStage(SparkSession spark) {
    this.spark = spark;
  }

  /**
   * A publication to compare.
   *
   * @param id its name
   * @param finished when it was made; empty if it is in the making
   * @param versions what it depends on
   * @param datasets its datasets
   */
  record Side(String id, String finished, Versions versions, Publication datasets) {}

  /** The digest of a first publication. */
  Digest first(Side after) {
    return Changes.between(Snapshot.NONE, snapshot(after, documents(after), Map.of(), Map.of()));
  }

  /** What has changed from one publication to the next. */
  Digest between(Side before, Side after) {
    Map<String, Document> old = documents(before);
    Map<String, Document> now = documents(after);
    Map<String, String> compared = Changes.compared(old, now);
    Dataset<Row> raised = raised(before).union(raised(after)).distinct();
    return Changes.between(
        snapshot(before, old, ratings(before, raised), lines(before, compared.values())),
        snapshot(after, now, ratings(after, raised), lines(after, compared.keySet())));
  }

  private Snapshot snapshot(
      Side side,
      Map<String, Document> documents,
      Map<RatingKey, Rated> ratings,
      Map<String, List<Line>> lines) {
    return new Snapshot(
        side.id(),
        side.finished(),
        side.versions().settings(),
        side.versions().program(),
        documents,
        findings(side),
        ratings,
        lines);
  }

  private Dataset<Row> rows(Side side, DatasetName dataset) {
    return side.datasets().read(spark, dataset);
  }

  private Map<String, Document> documents(Side side) {
    return rows(side, DatasetName.DOCUMENTS).collectAsList().stream()
        .map(
            row -> {
              ListedDocument listed = ReportStage.document(row);
              return new Document(
                  listed.path(),
                  row.getAs("sha256"),
                  listed.status(),
                  listed.title(Language.CHINESE.words()));
            })
        .collect(Collectors.toMap(Document::path, Function.identity()));
  }

  private Map<List<String>, Told> findings(Side side) {
    List<String> silent =
        Stream.of(Outcome.HOLDS, Outcome.NOT_APPLICABLE, Outcome.NOT_CHECKABLE)
            .map(Outcome::id)
            .toList();
    return rows(side, DatasetName.FINDINGS)
        .filter(not(col("outcome").isInCollection(silent)))
        .collectAsList()
        .stream()
        .map(row -> Findings.from(row, List.of()))
        .filter(keyed -> keyed.finding().isTold())
        .map(DigestStage::told)
        .collect(
            Collectors.toMap(told -> List.of(told.document(), told.key()), Function.identity()));
  }

  private static Told told(KeyedFinding keyed) {
    return new Told(
        keyed.finding().document(),
        keyed.key(),
        keyed.finding().rule(),
        keyed.finding().severity(),
        keyed.verification(),
        keyed.finding().explanation());
  }

  /** Ratings are told among departments of a kind, or among all where there is no kind. */
  private Dataset<Row> ratings(Side side) {
    return rows(side, DatasetName.BENCHMARKS)
        .filter(col("basis").isin(Basis.KIND.id(), Basis.LEVEL.id()));
  }

  private Dataset<Row> raised(Side side) {
    Object[] raised =
        Arrays.stream(Label.values()).filter(Label::isRaised).map(Label::id).toArray();
    return ratings(side).filter(col("label").isin(raised)).select(columns());
  }

  private Map<RatingKey, Rated> ratings(Side side, Dataset<Row> keys) {
    Map<RatingKey, Benchmark> byKey = new TreeMap<>();
    ratings(side).join(keys, RATED, "left_semi").collectAsList().stream()
        .map(Benchmarks::from)
        .forEach(
            benchmark ->
                byKey.merge(
                    key(benchmark),
                    benchmark,
                    (one, other) -> one.basis() == Basis.KIND ? one : other));
    Map<RatingKey, Rated> ratings = new HashMap<>();
    byKey.forEach((key, benchmark) -> ratings.put(key, rated(benchmark)));
    return ratings;
  }

  private static RatingKey key(Benchmark benchmark) {
    return new RatingKey(
        benchmark.ratio(),
        benchmark.level(),
        benchmark.district(),
        benchmark.department(),
        benchmark.fiscalYear());
  }

  private static Rated rated(Benchmark benchmark) {
    return new Rated(
        benchmark.rating().label(),
        benchmark.value(),
        Stream.of(
                benchmark.basis(),
                benchmark.peerSet(),
                benchmark.spread(),
                benchmark.rank(),
                String.valueOf(benchmark.percentile()))
            .map(Object.class::cast)
            .toList());
  }

  private Map<String, List<Line>> lines(Side side, Collection<String> documents) {
    return documents.isEmpty()
        ? Map.of()
        : rows(side, DatasetName.FACTS)
            .filter(col("document").isInCollection(documents))
            .orderBy("document", "table", "row", "column")
            .collectAsList()
            .stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.getAs("document"),
                    Collectors.mapping(DigestStage::line, Collectors.toList())));
  }

  private static Line line(Row row) {
    return new Line(
        row.getAs("form"),
        row.getAs("line"),
        row.getAs("label"),
        row.getAs("measure"),
        row.getAs("yuan"));
  }

  private static Column[] columns() {
    return Arrays.stream(RATED).map(name -> col(name)).toArray(Column[]::new);
  }
}
