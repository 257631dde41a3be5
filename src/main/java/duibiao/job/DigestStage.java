package duibiao.job;

import duibiao.benchmark.Label;
import duibiao.benchmark.peer.Basis;
import duibiao.catalog.DatasetName;
import duibiao.catalog.Publication;
import duibiao.catalog.RunRecord.Versions;
import duibiao.check.Findings;
import duibiao.dataset.Engine;
import duibiao.dataset.Rows;
import duibiao.finding.Severity;
import duibiao.finding.Verification;
import duibiao.report.Language;
import duibiao.report.ListedDocument;
import duibiao.report.digest.Changes;
import duibiao.report.digest.Digest;
import duibiao.report.digest.Snapshot;
import duibiao.report.digest.Snapshot.Document;
import duibiao.report.digest.Snapshot.Line;
import duibiao.report.digest.Snapshot.Peers;
import duibiao.report.digest.Snapshot.Rated;
import duibiao.report.digest.Snapshot.RatingKey;
import duibiao.report.digest.Snapshot.Told;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Compares two publications; beside the list of documents, only what may differ is fetched. */
final class DigestStage {

  private static final RowDifference FINDINGS =
      new RowDifference(
          row -> row.getAs("document"),
          row -> row.getAs("key"),
          row -> String.valueOf(row.<Object>getAs("verification")));

  /**
   * Only a rating into a label that is raised, or out of it, is told; and a rating among a kind
   * hides the one among all.
   */
  static final RowDifference RATINGS =
      new RowDifference(
          row -> joined(row, "level", "district", "department"),
          row -> joined(row, "ratio", "fiscal_year"),
          row -> {
            if (isRaised(row)) {
              return joined(row, "basis", "label");
            }
            return isOf(Basis.KIND, row) ? Basis.KIND.id() : null;
          });

  private static final RowDifference LINES =
      new RowDifference(
          row -> row.getAs("document"),
          row -> joined(row, "form", "line", "measure"),
          row -> joined(row, "yuan", "table", "row", "column"));

  private static final String[] RATING = {
    "ratio",
    "level",
    "district",
    "department",
    "fiscal_year",
    "label",
    "value",
    "basis",
    "peer_set",
    "n",
    "q1",
    "median",
    "q3",
    "rank",
    "percentile"
  };

  private static final String[] LINE = {
    "document", "form", "line", "label", "measure", "yuan", "table", "row", "column"
  };

  private final Engine engine;

  DigestStage(Engine engine) {
    this.engine = engine;
  }

  private static String joined(Row row, String... columns) {
    return Stream.of(columns)
        .map(column -> String.valueOf(row.<Object>getAs(column)))
        .collect(Collectors.joining("\t"));
  }

  private static boolean isRaised(Row rating) {
    return ReportStage.constant(Label.class, rating.getAs("label")).isRaised();
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

  /** The digest of a first publication, of which only the coverage is told. */
  Digest first(Side after) {
    return Changes.between(
        Snapshot.NONE, snapshot(after, documents(after), Map.of(), Map.of(), Map.of()));
  }

  /** What has changed from one publication to the next. */
  Digest between(Side before, Side after) {
    Map<String, Document> old = documents(before);
    Map<String, Document> now = documents(after);
    Map<Boolean, List<Row>> findings = FINDINGS.between(findings(before), findings(after));
    Map<Boolean, List<Row>> ratings = RATINGS.between(ratings(before), ratings(after));
    Map<Boolean, List<Row>> lines = lines(before, after, Changes.compared(old, now));
    return Changes.between(
        snapshot(
            before,
            old,
            told(findings.get(false)),
            rated(ratings.get(false)),
            printed(lines.get(false))),
        snapshot(
            after,
            now,
            told(findings.get(true)),
            rated(ratings.get(true)),
            printed(lines.get(true))));
  }

  private static Snapshot snapshot(
      Side side,
      Map<String, Document> documents,
      Map<List<String>, Told> findings,
      Map<RatingKey, Rated> ratings,
      Map<String, List<Line>> lines) {
    return new Snapshot(
        side.id(),
        side.finished(),
        side.versions().settings(),
        side.versions().program(),
        documents,
        findings,
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
        // A bundle may hold two entries of one name.
        .collect(Collectors.toMap(Document::path, Function.identity(), (first, again) -> first));
  }

  private Rows findings(Side side) {
    return Findings.told(
        rows(side, DatasetName.FINDINGS)
            .select(
                "document", "key", "rule", "outcome", "severity", "verification", "explanation"));
  }

  private static Map<List<String>, Told> told(List<Row> findings) {
    return findings.stream()
        .map(
            row ->
                new Told(
                    row.getAs("document"),
                    row.getAs("key"),
                    row.getAs("rule"),
                    ReportStage.constant(Severity.class, row.getAs("severity")),
                    ReportStage.constant(Verification.class, row.getAs("verification")),
                    row.getAs("explanation")))
        .collect(
            Collectors.toMap(
                told -> List.of(told.document(), told.key()),
                Function.identity(),
                (first, again) -> first));
  }

  /** Ratings are told among departments of a kind, or among all where there is no kind. */
  private Rows ratings(Side side) {
    return rows(side, DatasetName.BENCHMARKS)
        .select(RATING)
        .among("basis", List.of(Basis.KIND.id(), Basis.LEVEL.id()));
  }

  private static boolean isOf(Basis basis, Row rating) {
    return basis.id().equals(rating.getAs("basis"));
  }

  private static Map<RatingKey, Rated> rated(List<Row> ratings) {
    Map<RatingKey, Row> byKey = new HashMap<>();
    for (Row row : ratings) {
      byKey.merge(key(row), row, (one, other) -> isOf(Basis.KIND, one) ? one : other);
    }
    return byKey.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> rated(entry.getValue())));
  }

  private static RatingKey key(Row row) {
    return new RatingKey(
        row.getAs("ratio"),
        row.getAs("level"),
        row.getAs("district"),
        row.getAs("department"),
        row.<Integer>getAs("fiscal_year"));
  }

  private static Rated rated(Row row) {
    return new Rated(
        ReportStage.constant(Label.class, row.getAs("label")),
        row.getAs("value"),
        new Peers(
            ReportStage.constant(Basis.class, row.getAs("basis")),
            row.getAs("peer_set"),
            row.<Integer>getAs("n"),
            row.getAs("q1"),
            row.getAs("median"),
            row.getAs("q3"),
            row.<Integer>getAs("rank"),
            row.getAs("percentile")));
  }

  /**
   * Figures that differ, of documents that are compared.
   *
   * @param compared paths after to paths before
   */
  private Map<Boolean, List<Row>> lines(Side before, Side after, Map<String, String> compared) {
    if (compared.isEmpty()) {
      return Map.of(false, List.of(), true, List.of());
    }
    Map<String, List<String>> later =
        compared.keySet().stream().collect(Collectors.groupingBy(compared::get));
    Rows old = lines(before).among("document", later.keySet());
    return LINES.between(
        old.each(
            line -> later.get(line.<String>getAs("document")).stream().map(path -> of(path, line)),
            old.schema()),
        lines(after).among("document", compared.keySet()));
  }

  private Rows lines(Side side) {
    return rows(side, DatasetName.FACTS).select(LINE);
  }

  /** A line of the document before, held against one of the document now. */
  private static Row of(String path, Row line) {
    Object[] values = new Object[line.size()];
    Arrays.setAll(values, line::get);
    values[line.fieldIndex("document")] = path;
    return RowFactory.create(values);
  }

  private static Map<String, List<Line>> printed(List<Row> lines) {
    return lines.stream()
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
