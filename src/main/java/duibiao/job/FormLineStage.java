package duibiao.job;

import duibiao.dataset.Rows;
import duibiao.finding.Evidence;
import duibiao.report.FormLine;
import duibiao.taxonomy.Measure;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/** Collects lines of forms as they are printed, to be shown where no page can be. */
final class FormLineStage {

  static final Comparator<Row> PRINTED_ORDER =
      Comparator.<Row, String>comparing(fact -> fact.getAs("document"))
          .thenComparingInt(fact -> fact.<Integer>getAs("table"))
          .thenComparingInt(fact -> fact.<Integer>getAs("row"))
          .thenComparingInt(fact -> fact.<Integer>getAs("column"));

  private FormLineStage() {}

  /**
   * The lines that some evidence stands in, in printed order.
   *
   * @param facts the dataset {@code facts}
   */
  static List<FormLine> of(Rows facts, Stream<Evidence> evidence) {
    Set<List<String>> wanted =
        evidence
            .filter(figure -> figure.subject().form() != null && figure.subject().line() != null)
            .map(
                figure ->
                    List.of(figure.document(), figure.subject().form(), figure.subject().line()))
            .collect(Collectors.toSet());
    return facts
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
        .among("document", wanted.stream().map(line -> line.get(0)).collect(Collectors.toSet()))
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
        .map(FormLineStage::line)
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
                        row.getAs("measure"), measure(row).label(), row.getAs("printed")))
            .toList());
  }

  private static Measure measure(Row fact) {
    return Measure.valueOf(fact.<String>getAs("measure").toUpperCase(Locale.ROOT));
  }
}
