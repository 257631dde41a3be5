package duibiao.job;

import duibiao.catalog.DatasetName;
import duibiao.catalog.PartitionedWriter;
import duibiao.dataset.Engine;
import duibiao.fact.Claims;
import duibiao.fact.Disclosure;
import duibiao.fact.Disclosures;
import duibiao.fact.Facts;
import duibiao.fact.Targets;
import duibiao.ratio.MetricCatalogue;
import duibiao.ratio.OwnedFigure;
import duibiao.ratio.OwnedFigures;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** What one document says, as rows of the datasets of the same names. */
record DocumentRows(Row document, List<Row> facts, List<Row> claims, List<Row> targets) {

  static DocumentRows of(Disclosure disclosure) {
    return new DocumentRows(
        Disclosures.row(disclosure),
        Facts.rows(disclosure).toList(),
        Claims.rows(disclosure).toList(),
        Targets.rows(disclosure).toList());
  }

  void write(PartitionedWriter writer) {
    writer.write(DatasetName.DOCUMENTS, document);
    facts.forEach(row -> writer.write(DatasetName.FACTS, row));
    claims.forEach(row -> writer.write(DatasetName.CLAIMS, row));
    targets.forEach(row -> writer.write(DatasetName.TARGETS, row));
  }

  /** The figures that ratios are computed from, in printed order. */
  Stream<OwnedFigure> figures(MetricCatalogue metrics) {
    return OwnedFigures.of(
        named(facts, Facts.SCHEMA),
        named(claims, Claims.SCHEMA),
        named(targets, Targets.SCHEMA),
        metrics);
  }

  private static Stream<Row> named(List<Row> rows, StructType schema) {
    return Engine.HELD.of(rows, schema).collect().stream();
  }
}
