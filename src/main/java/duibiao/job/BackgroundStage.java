package duibiao.job;

import duibiao.benchmark.peer.Basis;
import duibiao.benchmark.trend.Trend.Direction;
import duibiao.catalog.DatasetName;
import duibiao.check.FailedChecks;
import duibiao.check.Gate;
import duibiao.dataset.Rows;
import duibiao.ratio.Derivation;
import duibiao.ratio.Metric;
import duibiao.ratio.MetricCatalogue;
import duibiao.ratio.Ratios;
import duibiao.report.Background;
import duibiao.report.ItemChange;
import duibiao.report.ListedDocument;
import duibiao.report.MapPosition;
import duibiao.report.Membership;
import duibiao.report.SeriesTrend;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;

/** Collects what stands behind the comparison, of the last years only, to keep it small. */
final class BackgroundStage {

  /** The year of comparison is the last one, or the one before while documents come in. */
  private static final int YEARS = 3;

  private final ShownRows shown;
  private final Rows.Test isCompared;

  /**
   * Collects from a publication.
   *
   * @param shown what the reports are about
   * @param isCompared tells which documents are compared
   */
  BackgroundStage(ShownRows shown, Rows.Test isCompared) {
    this.shown = shown;
    this.isCompared = isCompared;
  }

  /**
   * All of it.
   *
   * @param documents the documents that are shown
   */
  Background of(MetricCatalogue metrics, List<ListedDocument> documents) {
    int firstYear = lastYear(documents) - YEARS + 1;
    Set<String> told = metrics.shown().stream().map(Metric::id).collect(Collectors.toSet());
    return new Background(
        derivations(metrics, documents, firstYear),
        shown.of(DatasetName.TRENDS).among("ratio", told).collect().stream()
            .map(BackgroundStage::trend)
            .toList(),
        rows(DatasetName.CONTRIBUTIONS, firstYear, BackgroundStage::change),
        rows(DatasetName.PEERS, firstYear, BackgroundStage::membership),
        rows(DatasetName.POSITIONS, firstYear, BackgroundStage::position));
  }

  private static int lastYear(List<ListedDocument> documents) {
    return documents.stream()
        .map(ListedDocument::fiscalYear)
        .filter(Objects::nonNull)
        .mapToInt(Integer::intValue)
        .max()
        .orElse(0);
  }

  private List<Derivation> derivations(
      MetricCatalogue metrics, List<ListedDocument> documents, int firstYear) {
    Set<String> paths = documents.stream().map(ListedDocument::path).collect(Collectors.toSet());
    Rows whose = compared(DatasetName.DOCUMENTS, firstYear - 1);
    Rows findings = shown.all(DatasetName.FINDINGS);
    return Ratios.derivations(
        compared(DatasetName.FACTS, firstYear - 1),
        compared(DatasetName.CLAIMS, firstYear - 1),
        compared(DatasetName.TARGETS, firstYear - 1),
        FailedChecks.of(whose, findings),
        Gate.of(findings, shown.of(DatasetName.EVIDENCE, "printed_in", paths)),
        metrics,
        firstYear);
  }

  private Rows compared(DatasetName dataset, int firstYear) {
    return shown.of(dataset, firstYear).where(isCompared);
  }

  private <T> List<T> rows(DatasetName dataset, int firstYear, Function<Row, T> conversion) {
    return shown.of(dataset, firstYear).collect().stream().map(conversion).toList();
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String id) {
    return Enum.valueOf(type, id.toUpperCase(Locale.ROOT));
  }

  private static SeriesTrend trend(Row row) {
    return new SeriesTrend(
        row.getAs("ratio"),
        row.getAs("level"),
        row.getAs("district"),
        row.getAs("department"),
        row.<Integer>getAs("first_year"),
        row.<Integer>getAs("fiscal_year"),
        row.<Integer>getAs("years"),
        row.getAs("slope"),
        row.getAs("p_value"),
        constant(Direction.class, row.getAs("trend")),
        row.getAs("starts_at"));
  }

  private static ItemChange change(Row row) {
    return new ItemChange(
        row.getAs("level"),
        row.getAs("district"),
        row.getAs("department"),
        row.<Integer>getAs("fiscal_year"),
        row.getAs("code"),
        row.getAs("name"),
        row.getAs("prior_yuan"),
        row.getAs("yuan"),
        row.getAs("series_break"));
  }

  private static MapPosition position(Row row) {
    return new MapPosition(
        row.<Integer>getAs("fiscal_year"),
        row.getAs("level"),
        row.getAs("district"),
        row.getAs("department"),
        row.getAs("kind"),
        row.<Integer>getAs("cluster"),
        row.getAs("x"),
        row.getAs("y"),
        row.getAs("shown"));
  }

  private static Membership membership(Row row) {
    return new Membership(
        constant(Basis.class, row.getAs("basis")),
        row.getAs("peer_set"),
        row.<Integer>getAs("fiscal_year"),
        row.getAs("level"),
        row.getAs("district"),
        row.getAs("department"),
        row.<Integer>getAs("place"),
        row.getAs("peer_district"),
        row.getAs("peer"),
        row.getAs("distance"),
        row.getAs("comparability"),
        row.getAs("size_part"),
        row.getAs("personnel_part"),
        row.getAs("projects_part"),
        row.getAs("functions_part"),
        row.getAs("missing"),
        row.getAs("note"));
  }
}
