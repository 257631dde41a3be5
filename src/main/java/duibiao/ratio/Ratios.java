package duibiao.ratio;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.nullif;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;

import duibiao.ratio.Ratio.State;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** The dataset {@code ratios}: one row for each metric, department and year. */
public final class Ratios {

  public static final StructType SCHEMA =
      StructType.fromDDL(
          """
          ratio STRING NOT NULL COMMENT '指标编号 id of the metric, such as R10',
          fiscal_year INT NOT NULL COMMENT '年度 fiscal year',
          district STRING COMMENT '区 district',
          department STRING NOT NULL COMMENT '部门或单位名称 name as the cover prints it',
          level STRING NOT NULL COMMENT '部门 department or 单位 unit',
          document STRING NOT NULL COMMENT '文件相对路径 file that the figures of the year come from',
          value DECIMAL(18,6) COMMENT '比率 a fraction: 0.05 is 5 %; null unless state is ok',
          numerator DECIMAL(20,2) COMMENT '分子（元） in yuan; of a change, this year less last year',
          denominator DECIMAL(20,2) COMMENT '分母（元） in yuan; of a change, last year',
          state STRING NOT NULL COMMENT 'ok, not_disclosed or zero_base',
          numerator_source STRING COMMENT '分子出处 file and place of the numerator',
          denominator_source STRING COMMENT '分母出处 file and place of the denominator'
          """);

  /** A dash stands for nil; a blank does not, because it may as well be an oversight. */
  private static final Column DASH_IS_ZERO =
      when(col("state").equalTo("dash"), lit(0).cast("decimal(20,2)")).otherwise(col("yuan"));

  private Ratios() {}

  /** Computes the ratios of all departments from the datasets {@code facts} and {@code claims}. */
  public static Dataset<Row> of(Dataset<Row> facts, Dataset<Row> claims) {
    Dataset<Row> ofTheYear = claims.filter(col("year").equalTo(col("fiscal_year")));
    Dataset<Row> figures =
        figures(
                facts.withColumn("yuan", DASH_IS_ZERO),
                concat_ws("/", col("form"), col("line"), col("measure")),
                cellSource())
            .unionAll(
                figures(ofTheYear, concat_ws("/", col("topic"), col("measure")), proseSource()))
            .unionAll(figures(priorThreePublic(ofTheYear), lit(prior(Metric.R09)), proseSource()));
    return figures
        .groupByKey((MapFunction<Row, String>) Ratios::owner, Encoders.STRING())
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Row, Row>) (owner, rows) -> ratios(rows),
            Encoders.row(SCHEMA));
  }

  /**
   * Key of what a metric's amount was last year, as this year's prose implies it: the amount less
   * its change.
   */
  static String prior(Metric metric) {
    return metric.name() + "/prior";
  }

  private static Dataset<Row> priorThreePublic(Dataset<Row> claims) {
    return claims
        .filter(col("topic").equalTo("three_public"))
        .filter(col("measure").equalTo("three_public"))
        .withColumn("yuan", col("yuan").minus(col("change_yuan")).cast("decimal(20,2)"));
  }

  private static Column cellSource() {
    return concat_ws(
        " ",
        col("document"),
        col("place"),
        concat_ws("", lit("附表"), substring(col("form"), 2, 1)),
        nullif(col("label"), lit("")));
  }

  private static Column proseSource() {
    return concat_ws(
        " ", col("document"), col("place"), concat_ws("", lit("“"), col("quote"), lit("”")));
  }

  private static Dataset<Row> figures(Dataset<Row> rows, Column key, Column source) {
    List<String> keys = new ArrayList<>(Metric.keys());
    keys.add(prior(Metric.R09));
    return rows.filter(col("kind").equalTo("budget"))
        .filter(col("fiscal_year").isNotNull())
        .filter(col("level").isNotNull())
        .filter(col("department").notEqual(""))
        .filter(col("yuan").isNotNull())
        .withColumn("key", key)
        .filter(col("key").isInCollection(keys))
        .select(
            col("document"),
            col("fiscal_year"),
            col("district"),
            col("department"),
            col("level"),
            col("key"),
            col("yuan"),
            source.as("source"));
  }

  private static String owner(Row figure) {
    return String.join(
        "\t",
        figure.<String>getAs("district"),
        figure.<String>getAs("department"),
        figure.<String>getAs("level"));
  }

  private static Iterator<Row> ratios(Iterator<Row> figures) {
    Map<String, List<Row>> byDocument = new TreeMap<>();
    figures.forEachRemaining(
        figure ->
            byDocument
                .computeIfAbsent(figure.getAs("document"), document -> new ArrayList<>())
                .add(figure));
    List<YearFigures> years = byDocument.values().stream().map(Ratios::year).toList();
    return DepartmentRatios.of(years).stream().map(Ratios::row).iterator();
  }

  private static YearFigures year(List<Row> rows) {
    Row first = rows.get(0);
    return YearFigures.of(
        first.getAs("document"),
        first.getAs("district"),
        first.getAs("department"),
        first.getAs("level"),
        first.<Integer>getAs("fiscal_year"),
        rows.stream()
            .map(row -> new Figure(row.getAs("key"), row.getAs("yuan"), row.getAs("source")))
            .toList());
  }

  /** The row of one ratio. */
  public static Row row(Ratio ratio) {
    return RowFactory.create(
        ratio.id(),
        ratio.fiscalYear(),
        ratio.district(),
        ratio.department(),
        ratio.level(),
        ratio.document(),
        ratio.value(),
        ratio.numerator(),
        ratio.denominator(),
        ratio.state().id(),
        ratio.numeratorSource(),
        ratio.denominatorSource());
  }

  /** The ratio in a row. */
  public static Ratio from(Row row) {
    return new Ratio(
        row.getAs("ratio"),
        row.getAs("document"),
        row.getAs("district"),
        row.getAs("department"),
        row.getAs("level"),
        row.<Integer>getAs("fiscal_year"),
        row.getAs("value"),
        row.getAs("numerator"),
        row.getAs("denominator"),
        State.valueOf(row.<String>getAs("state").toUpperCase(java.util.Locale.ROOT)),
        row.getAs("numerator_source"),
        row.getAs("denominator_source"));
  }
}
