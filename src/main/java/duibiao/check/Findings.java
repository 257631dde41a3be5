package duibiao.check;

import duibiao.dataset.Rows;
import duibiao.finding.Decision;
import duibiao.finding.Evidence;
import duibiao.finding.Finding;
import duibiao.finding.Finding.Subject;
import duibiao.finding.KeyedFinding;
import duibiao.finding.Outcome;
import duibiao.finding.Severity;
import duibiao.finding.Verification;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
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
          quote STRING NOT NULL COMMENT '原文 printed text; empty if not about a text',
          key STRING NOT NULL COMMENT '编号 key of the finding, the same until its figures change',
          verification STRING COMMENT '核实情况 open, confirmed, rejected or rectified; null where there is nothing to decide',
          decided_by STRING COMMENT '核实人 who decided; null if open',
          decided_on DATE COMMENT '核实日期 when; null if open or not written down',
          decision_reason STRING COMMENT '核实说明 why; null if open'
          """);

  private Findings() {}

  /** The row of one finding about a document of a year. */
  public static Row row(KeyedFinding keyed, Integer fiscalYear) {
    Finding finding = keyed.finding();
    Subject subject = finding.subject();
    Optional<Decision> decision = keyed.decision();
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
        finding.quote(),
        keyed.key(),
        keyed.verification() == null ? null : keyed.verification().id(),
        decision.map(Decision::who).orElse(null),
        decision.map(Decision::when).orElse(null),
        decision.map(Decision::why).orElse(null));
  }

  /** The rows of findings about documents whose years are known. */
  public static List<Row> rows(List<KeyedFinding> findings, Map<String, Integer> years) {
    return findings.stream()
        .map(keyed -> row(keyed, years.get(keyed.finding().document())))
        .toList();
  }

  /**
   * The finding in a row.
   *
   * @param evidence what it rests on, from the dataset {@code evidence}
   */
  public static KeyedFinding from(Row row, List<Evidence> evidence) {
    Subject subject =
        evidence.isEmpty()
            ? new Subject(row.getAs("form"), row.getAs("line"), row.getAs("measure"), null)
            : evidence.get(0).subject();
    Finding finding =
        new Finding(
            row.getAs("document"),
            row.getAs("rule"),
            outcome(row),
            severity(row),
            subject,
            row.getAs("expected"),
            row.getAs("actual"),
            row.getAs("explanation"),
            row.getAs("quote"),
            evidence);
    return new KeyedFinding(row.getAs("key"), finding, decision(row));
  }

  /** The rows that people are told of. */
  public static Rows told(Rows findings) {
    return of(findings, Outcome.FAILS, Outcome.EXPLAINED, Outcome.UNREADABLE)
        .where(row -> outcome(row).isTold(severity(row)));
  }

  /** The rows of some outcomes; most checks hold or do not apply. */
  static Rows of(Rows findings, Outcome... outcomes) {
    return findings.among("outcome", Stream.of(outcomes).map(Outcome::id).toList());
  }

  private static Outcome outcome(Row row) {
    return Outcome.valueOf(row.<String>getAs("outcome").toUpperCase(Locale.ROOT));
  }

  private static Severity severity(Row row) {
    return Severity.valueOf(row.<String>getAs("severity").toUpperCase(Locale.ROOT));
  }

  private static Optional<Decision> decision(Row row) {
    String verification = row.getAs("verification");
    if (row.getAs("decided_by") == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Decision(
            row.getAs("key"),
            Verification.valueOf(verification.toUpperCase(Locale.ROOT)),
            row.getAs("decided_by"),
            day(row.getAs("decided_on")),
            row.getAs("decision_reason")));
  }

  /** Spark gives a date in either class, as its setting says. */
  private static LocalDate day(Object date) {
    return date instanceof java.sql.Date day ? day.toLocalDate() : (LocalDate) date;
  }

  private static BigDecimal cents(BigDecimal yuan) {
    return yuan == null ? null : yuan.setScale(2, RoundingMode.HALF_UP);
  }
}
