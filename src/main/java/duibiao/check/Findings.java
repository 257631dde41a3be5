package duibiao.check;

import duibiao.finding.Finding;
import duibiao.finding.Finding.Subject;
import duibiao.finding.Outcome;
import duibiao.finding.Severity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** The dataset {@code findings}: what does not agree, and what could not be read or checked. */
public final class Findings {

  public static final StructType SCHEMA =
      StructType.fromDDL(
          """
          document STRING NOT NULL COMMENT '文件相对路径 path of the file, relative to the inbox',
          fiscal_year INT COMMENT '年度 fiscal year of the document',
          rule STRING NOT NULL COMMENT '规则 id of the rule, such as X07, or a name such as unreadable_document',
          outcome STRING NOT NULL COMMENT 'holds, fails, explained, not_applicable, not_checkable or unreadable',
          severity STRING NOT NULL COMMENT '严重程度 critical, major, minor or info, if confirmed',
          form STRING COMMENT '表号 form; null if not about a form',
          line STRING COMMENT '行 line of the form; null likewise',
          measure STRING COMMENT '栏 column of the form; null likewise',
          page INT COMMENT '页 page from 1; null in formats without pages',
          expected DECIMAL(20,2) COMMENT '应为（元） what the rule leads to expect, in yuan',
          actual DECIMAL(20,2) COMMENT '实为（元） what is printed, in yuan',
          difference DECIMAL(20,2) COMMENT '相差（元） actual less expected, in yuan',
          explanation STRING NOT NULL COMMENT '说明 what disagrees, where, and what to do',
          quote STRING NOT NULL COMMENT '原文 printed text; empty if not about a text'
          """);

  private Findings() {}

  /** The row of one finding about a document of a year. */
  public static Row row(Finding finding, Integer fiscalYear) {
    Subject subject = finding.subject();
    return RowFactory.create(
        finding.document(),
        fiscalYear,
        finding.rule(),
        finding.outcome().id(),
        finding.severity().id(),
        subject.form(),
        subject.line(),
        subject.measure(),
        subject.page(),
        cents(finding.expected()),
        cents(finding.actual()),
        cents(finding.difference()),
        finding.explanation(),
        finding.quote());
  }

  /** The rows of findings about documents whose years are known. */
  public static Dataset<Row> rows(
      SparkSession spark, List<Finding> findings, Map<String, Integer> years) {
    List<Row> rows =
        findings.stream().map(finding -> row(finding, years.get(finding.document()))).toList();
    return spark.createDataFrame(rows, SCHEMA);
  }

  /** The finding in a row. */
  public static Finding from(Row row) {
    return new Finding(
        row.getAs("document"),
        row.getAs("rule"),
        Outcome.valueOf(row.<String>getAs("outcome").toUpperCase(Locale.ROOT)),
        Severity.valueOf(row.<String>getAs("severity").toUpperCase(Locale.ROOT)),
        new Subject(row.getAs("form"), row.getAs("line"), row.getAs("measure"), row.getAs("page")),
        row.getAs("expected"),
        row.getAs("actual"),
        row.getAs("explanation"),
        row.getAs("quote"));
  }

  private static BigDecimal cents(BigDecimal yuan) {
    return yuan == null ? null : yuan.setScale(2, RoundingMode.HALF_UP);
  }
}
