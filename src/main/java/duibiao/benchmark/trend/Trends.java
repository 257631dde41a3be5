package duibiao.benchmark.trend;

import duibiao.benchmark.trend.Trend.Point;
import duibiao.dataset.Rows;
import duibiao.ratio.Ratio;
import duibiao.ratio.Ratios;
import duibiao.taxonomy.Register;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** The dataset {@code trends}: one row for each unbroken series of a department and metric. */
public final class Trends {

  public static final StructType SCHEMA =
      StructType.fromDDL(
          """
          ratio STRING NOT NULL COMMENT '指标编号 id of the metric, such as R10',
          fiscal_year INT NOT NULL COMMENT '年度 last year of the series',
          level STRING NOT NULL COMMENT '部门 department or 单位 unit',
          district STRING COMMENT '区 district',
          department STRING NOT NULL COMMENT '部门或单位名称 name to compare by',
          first_year INT NOT NULL COMMENT '首年 first year of the series',
          years INT NOT NULL COMMENT '年数 years with a value',
          missing_years STRING COMMENT '缺少的年度 years between without a value, never filled; null if none',
          first_value DECIMAL(18,6) NOT NULL COMMENT '首年数值 a fraction',
          last_value DECIMAL(18,6) NOT NULL COMMENT '末年数值 a fraction',
          change DECIMAL(18,6) NOT NULL COMMENT '增减 last value less first; 0.01 of a share is 1 个百分点',
          growth DECIMAL(18,6) COMMENT '增幅 change by the first value; null if that is zero',
          growth_note STRING COMMENT '不计算增幅的原因 why there is no growth; null if there is',
          slope DECIMAL(18,6) COMMENT '年均变化 Theil-Sen slope a year; null for one year',
          p_value DECIMAL(18,6) COMMENT '趋势检验p值 exact two-sided Mann-Kendall; null below 5 years',
          trend STRING NOT NULL COMMENT '趋势 rising, falling, none or too_short 年份不足，不作趋势判断',
          starts_at STRING COMMENT '分段原因 merger or split that the series starts at; null if none'
          """);

  private Trends() {}

  /** The trends of all departments, by their ratios and what the register knows of them. */
  public static Rows of(Rows ratios, Register register) {
    return ratios
        .select(Ratios.compared())
        .where(ratio -> ratio.getAs("value") != null)
        .by(Trends::owner)
        .each(rows -> rows(rows, register), SCHEMA);
  }

  private static String owner(Row ratio) {
    return String.join(
        "\t",
        String.valueOf(ratio.<String>getAs("district")),
        ratio.<String>getAs("department"),
        ratio.<String>getAs("level"));
  }

  private static Stream<Row> rows(Iterator<Row> rows, Register register) {
    List<Ratio> ratios = new ArrayList<>();
    rows.forEachRemaining(row -> ratios.add(Ratios.compared(row)));
    return DepartmentTrends.of(ratios, register).stream().map(Trends::row);
  }

  /** The row of one trend. */
  public static Row row(Trend trend) {
    return RowFactory.create(
        trend.ratio(),
        trend.last().year(),
        trend.level(),
        trend.district(),
        trend.department(),
        trend.first().year(),
        trend.values().size(),
        missingYears(trend.values()),
        trend.first().value(),
        trend.last().value(),
        trend.change(),
        trend.growth(),
        trend.growthNote(),
        trend.slope(),
        trend.probability(),
        trend.direction().id(),
        trend.startsAt());
  }

  private static String missingYears(List<Point> values) {
    List<Integer> missing = new ArrayList<>();
    for (int i = 1; i < values.size(); i++) {
      for (int year = values.get(i - 1).year() + 1; year < values.get(i).year(); year++) {
        missing.add(year);
      }
    }
    return missing.isEmpty()
        ? null
        : missing.stream().map(String::valueOf).collect(Collectors.joining("、"));
  }
}
