package duibiao.benchmark;

import duibiao.benchmark.Benchmark.Spread;
import duibiao.benchmark.peer.Basis;
import duibiao.benchmark.statistics.RobustScale.Method;
import duibiao.dataset.Groups;
import duibiao.dataset.Rows;
import duibiao.ratio.Ratios;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** The dataset {@code benchmarks}: one row for each ratio that has a value, in each peer set. */
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
          median DECIMAL(18,6) NOT NULL COMMENT '中位数 median, the typical value of the group',
          q3 DECIMAL(18,6) COMMENT '上四分位数 upper quartile, type 7; null if n is below 5',
          rank INT NOT NULL COMMENT '位次 1 for the highest value; equal values share the better rank',
          percentile DECIMAL(18,6) COMMENT '百分位 share of the others below, ties half; null if n is below 8',
          basis STRING NOT NULL COMMENT '对标依据 level (everybody of the level), kind, nearest or own',
          peer_set STRING NOT NULL COMMENT '同类组名称 name of the peer set',
          weighted DECIMAL(18,6) COMMENT '加权 sum of the numerators by sum of the denominators of the group',
          peer_median DECIMAL(18,6) COMMENT '同类中位数 median of the others; null if there are none',
          score DECIMAL(18,2) COMMENT '偏离度 robust deviations from the others, at most 100; null without spread',
          spread_method STRING COMMENT '离散程度的算法 mad, iqr or none',
          deviation_yuan DECIMAL(20,2) COMMENT '偏离折合金额（元） value less peer median, times the base, in yuan',
          label STRING NOT NULL COMMENT '评价 attention 需关注, notice 关注, normal 正常 or not_rated 不评价',
          reason STRING NOT NULL COMMENT '评价理由 why, in one sentence',
          label_holds INT COMMENT '评价不变的情形数 variants with the same label; null unless it is raised',
          variants INT COMMENT '情形总数 one for each peer left out, one for each other set; null likewise',
          false_discovery DECIMAL(18,6) COMMENT '误报率q Benjamini-Hochberg over the run and basis; null without score',
          policy_note STRING COMMENT '政策提示 what an official rule has to say; null if nothing'
          """);

  private Benchmarks() {}

  /**
   * Places every department in each of its peer sets, on every ratio. How often each printed share
   * occurs is counted before, and how many scores are as far out as each afterwards; both before
   * this returns. So what is placed is kept until all of it is known.
   *
   * @param profiles what the departments are like; those without a profile are compared with all
   */
  public static Rows of(Rows ratios, Rows profiles, BenchmarkSettings settings) {
    Rows valued = ratios.select(Ratios.compared()).where(ratio -> ratio.getAs("value") != null);
    FilledShares filled = FilledShares.of(valued, settings.judgements());
    Groups described = profiles.by(Benchmarks::levelYear, "district", "department");
    Groups ofLevelYear =
        valued.by(Benchmarks::levelYear, "ratio", "district", "department", "document");
    Rows placed =
        ofLevelYear
            .with(
                described, (own, level) -> LevelYear.of(level, settings).place(own, filled), SCHEMA)
            .kept();
    FalseDiscoveryRates rates = FalseDiscoveryRates.of(placed);
    return placed.each(rates::added, SCHEMA);
  }

  private static String levelYear(Row row) {
    return row.<Integer>getAs("fiscal_year") + "\t" + row.<String>getAs("level");
  }

  /** The row of one benchmark. */
  public static Row row(Benchmark benchmark) {
    Spread spread = benchmark.spread();
    Deviation deviation = benchmark.deviation();
    Rating rating = benchmark.rating();
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
        benchmark.percentile(),
        benchmark.basis().id(),
        benchmark.peerSet(),
        benchmark.weighted(),
        deviation == null ? null : deviation.median(),
        deviation == null ? null : deviation.score(),
        deviation == null ? null : deviation.method().id(),
        deviation == null ? null : deviation.yuan(),
        rating.label().id(),
        rating.reason(),
        rating.holds(),
        rating.variants(),
        rating.falseDiscovery(),
        benchmark.policyNote());
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
        row.getAs("percentile"),
        constant(Basis.class, row.getAs("basis")),
        row.getAs("peer_set"),
        row.getAs("weighted"),
        deviation(row),
        new Rating(
            constant(Label.class, row.getAs("label")),
            row.getAs("reason"),
            row.getAs("label_holds"),
            row.getAs("variants"),
            row.getAs("false_discovery")),
        row.getAs("policy_note"));
  }

  private static Deviation deviation(Row row) {
    return row.getAs("peer_median") == null
        ? null
        : new Deviation(
            row.getAs("peer_median"),
            row.getAs("score"),
            constant(Method.class, row.getAs("spread_method")),
            row.getAs("deviation_yuan"));
  }

  static <E extends Enum<E>> E constant(Class<E> type, String id) {
    return Enum.valueOf(type, id.toUpperCase(Locale.ROOT));
  }
}
