package duibiao.job;

import duibiao.dataset.Engine;
import duibiao.fact.Claims;
import duibiao.fact.Disclosure;
import duibiao.fact.Disclosures;
import duibiao.fact.Facts;
import duibiao.fact.Superseded;
import duibiao.fact.Targets;
import duibiao.ratio.MetricCatalogue;
import duibiao.ratio.OwnedFigure;
import duibiao.ratio.OwnedFigures;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** The figures that ratios of departments are computed from, out of their documents. */
final class DepartmentFigures {

  private DepartmentFigures() {}

  /** Those of all documents of some departments that are compared: of several versions the last. */
  static List<Disclosure> compared(List<Disclosure> all) {
    Set<String> old = Superseded.among(rows(all)).successors().keySet();
    return all.stream().filter(document -> !old.contains(document.file().path())).toList();
  }

  /** Rows of the dataset {@code documents}. */
  static List<Row> rows(List<Disclosure> documents) {
    return named(documents.stream().map(Disclosures::row), Disclosures.SCHEMA);
  }

  /**
   * The figures of documents that are compared.
   *
   * @param failed how many of their checks failed, as {@link duibiao.check.FailedChecks} counts
   *     them
   */
  static List<OwnedFigure> of(
      List<Disclosure> documents, List<Row> failed, MetricCatalogue metrics) {
    return Stream.concat(
            documents.stream().flatMap(document -> printed(document, metrics)),
            OwnedFigures.ofChecks(failed.stream(), metrics))
        .toList();
  }

  private static Stream<OwnedFigure> printed(Disclosure document, MetricCatalogue metrics) {
    return OwnedFigures.of(
        named(Facts.rows(document, metrics::needs), Facts.SCHEMA).stream(),
        named(Claims.rows(document), Claims.SCHEMA).stream(),
        named(Targets.rows(document), Targets.SCHEMA).stream(),
        metrics);
  }

  private static List<Row> named(Stream<Row> rows, StructType schema) {
    return Engine.HELD.of(rows.toList(), schema).collect();
  }
}
