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
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * What some documents say, as rows.
 *
 * @param documents rows of the dataset {@code documents}
 * @param facts rows of the dataset {@code facts}, in printed order
 * @param claims rows of the dataset {@code claims}, likewise
 * @param targets rows of the dataset {@code targets}, likewise
 */
record DocumentRows(List<Row> documents, List<Row> facts, List<Row> claims, List<Row> targets) {

  static DocumentRows of(List<Disclosure> disclosures) {
    return new DocumentRows(
        documents(disclosures),
        rows(disclosures, Facts::rows, Facts.SCHEMA),
        rows(disclosures, Claims::rows, Claims.SCHEMA),
        rows(disclosures, Targets::rows, Targets.SCHEMA));
  }

  /** Those of all documents of some departments that are compared: of several versions the last. */
  static DocumentRows compared(List<Disclosure> all) {
    Set<String> old = Superseded.among(documents(all)).successors().keySet();
    return of(all.stream().filter(document -> !old.contains(document.file().path())).toList());
  }

  private static List<Row> documents(List<Disclosure> disclosures) {
    return rows(disclosures, document -> Stream.of(Disclosures.row(document)), Disclosures.SCHEMA);
  }

  private static List<Row> rows(
      List<Disclosure> disclosures, Function<Disclosure, Stream<Row>> rows, StructType schema) {
    return Engine.HELD.of(disclosures.stream().flatMap(rows).toList(), schema).collect();
  }

  /**
   * The figures that ratios are computed from.
   *
   * @param failed how many checks of these documents failed
   */
  List<OwnedFigure> figures(List<Row> failed, MetricCatalogue metrics) {
    return OwnedFigures.of(facts, claims, targets, failed, metrics);
  }
}
