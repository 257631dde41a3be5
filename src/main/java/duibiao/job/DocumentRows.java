package duibiao.job;

import duibiao.catalog.DatasetName;
import duibiao.catalog.PartitionedWriter;
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
        rows(disclosures, document -> Stream.of(Disclosures.row(document)), Disclosures.SCHEMA),
        rows(disclosures, Facts::rows, Facts.SCHEMA),
        rows(disclosures, Claims::rows, Claims.SCHEMA),
        rows(disclosures, Targets::rows, Targets.SCHEMA));
  }

  private static List<Row> rows(
      List<Disclosure> disclosures, Function<Disclosure, Stream<Row>> rows, StructType schema) {
    return Engine.HELD.of(disclosures.stream().flatMap(rows).toList(), schema).collect();
  }

  /** Without the documents of a department that a later version stands for. */
  DocumentRows compared() {
    Set<String> old = Superseded.among(documents).successors().keySet();
    return old.isEmpty()
        ? this
        : new DocumentRows(
            without(old, documents),
            without(old, facts),
            without(old, claims),
            without(old, targets));
  }

  private static List<Row> without(Set<String> documents, List<Row> rows) {
    return rows.stream().filter(row -> !documents.contains(row.<String>getAs("document"))).toList();
  }

  /**
   * The figures that ratios are computed from.
   *
   * @param failed how many checks of these documents failed
   */
  List<OwnedFigure> figures(List<Row> failed, MetricCatalogue metrics) {
    return OwnedFigures.of(facts, claims, targets, failed, metrics);
  }

  void write(PartitionedWriter writer) {
    documents.forEach(row -> writer.write(DatasetName.DOCUMENTS, row));
    facts.forEach(row -> writer.write(DatasetName.FACTS, row));
    claims.forEach(row -> writer.write(DatasetName.CLAIMS, row));
    targets.forEach(row -> writer.write(DatasetName.TARGETS, row));
  }
}
