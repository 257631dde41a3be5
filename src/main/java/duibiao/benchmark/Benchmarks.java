package duibiao.benchmark;

import static org.apache.spark.sql.functions.col;

import duibiao.benchmark.Benchmark.Spread;
import duibiao.ratio.Ratio;
import duibiao.ratio.Ratios;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** The dataset {@code benchmarks}: one row for each ratio that has a value. */
public final class Benchmarks {

  public static final StructType SCHEMA =
      StructType.fromDDL(
          """
          ratio STRING NOT NULL COMMENT '指标编号 id of the metric, such as R10',
          fiscal_year INT NOT NULL COMMENT '年度 fiscal year',
          level STRING NOT NULL COMMENT '部门 department or 单位 unit; the two are never compared',
          district STRING COMMENT '区 district',
          department STRING NOT NULL COMMENT '部门或单位名称 name as the cover prints it',
          value DECIMAL(18,6) NOT NULL COMMENT '比率 a fraction: 0.05 is 5 %',
          n INT NOT NULL COMMENT '样本数 members of the group with a value, the department included',
          q1 DECIMAL(18,6) COMMENT '下四分位数 lower quartile, type 7; null if n is below 5',
          median DECIMAL(18,6) NOT NULL COMMENT '中位数 median',
          q3 DECIMAL(18,6) COMMENT '上四分位数 upper quartile, type 7; null if n is below 5',
          rank INT NOT NULL COMMENT '位次 1 for the highest value; equal values share the better rank',
          percentile DECIMAL(18,6) COMMENT '百分位 share of the others below, ties half; null if n is below 8'
          """);

  private Benchmarks() {}

  /** Places every department among those of its level and year, on every ratio. */
  public static Dataset<Row> of(Dataset<Row> ratios) {
    return ratios
        .filter(col("value").isNotNull())
        .groupByKey((MapFunction<Row, String>) Benchmarks::group, Encoders.STRING())
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Row, Row>) (group, rows) -> place(rows),
            Encoders.row(SCHEMA));
  }

  private static String group(Row ratio) {
    return String.join(
        "\t",
        ratio.<String>getAs("ratio"),
        ratio.<Integer>getAs("fiscal_year").toString(),
        ratio.<String>getAs("level"));
  }

  private static Iterator<Row> place(Iterator<Row> rows) {
    List<Ratio> group = new ArrayList<>();
    rows.forEachRemaining(row -> group.add(Ratios.from(row)));
    return Peers.of(group).stream().map(Benchmarks::row).iterator();
  }

  /** The row of one benchmark. */
  public static Row row(Benchmark benchmark) {
    Spread spread = benchmark.spread();
    return RowFactory.create(
        benchmark.ratio(),
        benchmark.fiscalYear(),
        benchmark.level(),
        benchmark.district(),
        benchmark.department(),
        benchmark.value(),
        spread.n(),
        spread.q1(),
        spread.median(),
        spread.q3(),
        benchmark.rank(),
        benchmark.percentile());
  }

  /** The benchmark in a row. */
  public static Benchmark from(Row row) {
    return new Benchmark(
        row.getAs("ratio"),
        row.<Integer>getAs("fiscal_year"),
        row.getAs("level"),
        row.getAs("district"),
        row.getAs("department"),
        row.getAs("value"),
        new Spread(row.<Integer>getAs("n"), row.getAs("q1"), row.getAs("median"), row.getAs("q3")),
        row.<Integer>getAs("rank"),
        row.getAs("percentile"));
  }
}
