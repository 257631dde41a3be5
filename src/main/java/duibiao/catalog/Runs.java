package duibiao.catalog;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * The dataset {@code runs}: one row for each run that this publication knows of, itself included.
 */
public final class Runs {

  public static final StructType SCHEMA =
      StructType.fromDDL(
          """
          run STRING NOT NULL COMMENT '运行编号 name of the run, and of its publication',
          fiscal_year INT COMMENT '年度 always null: a run is about all years',
          outcome STRING NOT NULL COMMENT '结果 published 已发布, unchanged 无变化 or failed 未完成',
          reason STRING NOT NULL COMMENT '原因 why nothing was published; empty if it was',
          started STRING NOT NULL COMMENT '开始时间 ISO 8601 with offset',
          finished STRING NOT NULL COMMENT '结束时间 ISO 8601 with offset',
          documents BIGINT COMMENT '文件数 files of the inbox; null if it was not read',
          unreadable BIGINT COMMENT '无法读取的文件数 files that could not be read',
          reused BIGINT COMMENT '未重读的文件数 files that had not changed and were not read again',
          findings BIGINT COMMENT '待核实事项数 findings',
          read_seconds DECIMAL(10,1) COMMENT '读取用时（秒） wall time of reading, in seconds',
          check_seconds DECIMAL(10,1) COMMENT '核对用时（秒） wall time of checking, in seconds',
          compare_seconds DECIMAL(10,1) COMMENT '对标用时（秒） wall time of ratios and comparing, in seconds',
          report_seconds DECIMAL(10,1) COMMENT '报告用时（秒） wall time of the reports, in seconds',
          reader_version STRING NOT NULL COMMENT '读取程序版本 digest of the code that reads',
          program_version STRING NOT NULL COMMENT '程序版本 digest of all code and libraries',
          settings_version STRING NOT NULL COMMENT '设置版本 digest of the settings',
          before STRING NOT NULL COMMENT '上一次发布 publication that readers saw before; empty if none'
          """);

  private Runs() {}

  /** The row of a run. */
  public static Row row(RunRecord run) {
    return RowFactory.create(
        run.id(),
        null,
        run.outcome().name().toLowerCase(Locale.ROOT),
        run.reason(),
        run.started(),
        run.finished(),
        run.counts().get("documents"),
        run.counts().get("unreadable"),
        run.counts().get("reused"),
        run.counts().get("findings"),
        seconds(run, "read"),
        seconds(run, "check"),
        seconds(run, "compare"),
        seconds(run, "report"),
        run.versions().reader(),
        run.versions().program(),
        run.versions().settings(),
        run.before());
  }

  private static BigDecimal seconds(RunRecord run, String stage) {
    Double seconds = run.seconds().get(stage);
    return seconds == null ? null : BigDecimal.valueOf(seconds).setScale(1, RoundingMode.HALF_UP);
  }
}
