package duibiao.ratio;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import duibiao.fact.Claims;
import duibiao.fact.Disclosure;
import duibiao.fact.Facts;
import duibiao.fact.InboxReader;
import duibiao.fact.Reading;
import duibiao.fact.Targets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.StructType;

/** The figures of published documents, read as the datasets hold them. */
final class Published {

  static final String SEED = "2021-闵行区机关事务管理局-部门预算.txt";
  static final String STREET = "2023-普陀区万里街道办事处-部门预算.pdf";
  static final String STREET_NEXT = "2024-普陀区万里街道办事处-部门预算.pdf";
  static final String FINAL_ACCOUNTS = "2024-普陀区规划和自然资源局-部门决算.pdf";
  static final String FINANCE = "2025-普陀区财政局-部门预算.pdf";

  private static final Path DISCLOSURES = Path.of("../shared/disclosures");

  private Published() {}

  /** All figures that the catalogue needs of some documents; skips the test without them. */
  static List<OwnedFigure> figures(MetricCatalogue catalogue, String... files) {
    assumeTrue(
        Files.isDirectory(DISCLOSURES),
        "Skipped: the published documents are not at " + DISCLOSURES);
    List<OwnedFigure> figures = new ArrayList<>();
    for (String file : files) {
      for (Disclosure read : InboxReader.read(DISCLOSURES, file, Reading.DEFAULT)) {
        OwnedFigures.of(
                rows(Facts.rows(read), Facts.SCHEMA),
                rows(Claims.rows(read), Claims.SCHEMA),
                rows(Targets.rows(read), Targets.SCHEMA),
                catalogue)
            .forEach(figures::add);
      }
    }
    return figures;
  }

  private static Stream<Row> rows(Stream<Row> rows, StructType schema) {
    return rows.map(row -> new GenericRowWithSchema(values(row), schema));
  }

  private static Object[] values(Row row) {
    return IntStream.range(0, row.size()).mapToObj(row::get).toArray();
  }
}
