package duibiao.job;

import duibiao.benchmark.Benchmark;
import duibiao.benchmark.Benchmarks;
import duibiao.benchmark.Label;
import duibiao.benchmark.peer.Basis;
import duibiao.catalog.DatasetName;
import duibiao.catalog.Publication;
import duibiao.catalog.RunRecord.Versions;
import duibiao.check.Findings;
import duibiao.dataset.Engine;
import duibiao.dataset.Rows;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/** Compares two publications; only what may differ is fetched. */
final class DigestStage {

  private final Engine engine;

  DigestStage(Engine engine) {
    this.engine = engine;
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
    Set<RatingKey> raised = raised(before);
    raised.addAll(raised(after));
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

  private Rows rows(Side side, DatasetName dataset) {
    return side.datasets().read(engine, dataset);
  }

  private Map<String, Document> documents(Side side) {
    return rows(side, DatasetName.DOCUMENTS).collect().stream()
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
    Set<String> silent =
        Stream.of(Outcome.HOLDS, Outcome.NOT_APPLICABLE, Outcome.NOT_CHECKABLE)
            .map(Outcome::id)
            .collect(Collectors.toSet());
    return rows(side, DatasetName.FINDINGS)
        .where(row -> !silent.contains(row.<String>getAs("outcome")))
        .where(row -> Findings.from(row, List.of()).finding().isTold())
        .collect()
        .stream()
        .map(row -> told(Findings.from(row, List.of())))
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
  private Rows ratings(Side side) {
    Set<String> told = Set.of(Basis.KIND.id(), Basis.LEVEL.id());
    return rows(side, DatasetName.BENCHMARKS)
        .where(row -> told.contains(row.<String>getAs("basis")));
  }

  private Set<RatingKey> raised(Side side) {
    Set<String> raised =
        Arrays.stream(Label.values())
            .filter(Label::isRaised)
            .map(Label::id)
            .collect(Collectors.toSet());
    return ratings(side)
        .where(row -> raised.contains(row.<String>getAs("label")))
        .collect()
        .stream()
        .map(Benchmarks::from)
        .map(DigestStage::key)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private Map<RatingKey, Rated> ratings(Side side, Set<RatingKey> raised) {
    Map<RatingKey, Benchmark> byKey = new TreeMap<>();
    ratings(side).where(row -> raised.contains(key(Benchmarks.from(row)))).collect().stream()
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
    Set<String> wanted = Set.copyOf(documents);
    return wanted.isEmpty()
        ? Map.of()
        : rows(side, DatasetName.FACTS)
            .where(fact -> wanted.contains(fact.<String>getAs("document")))
            .collect()
            .stream()
            .sorted(FormLineStage.PRINTED_ORDER)
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
}
