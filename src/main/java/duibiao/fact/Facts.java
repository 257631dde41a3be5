package duibiao.fact;

import duibiao.money.Amount;
import duibiao.taxonomy.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** The dataset {@code facts}: one row for each figure of each form. */
public final class Facts {

  public static final StructType SCHEMA =
      StructType.fromDDL(
          IdentityColumns.DDL
              + """
          form STRING NOT NULL COMMENT '表号 form, B1 to B9 and F1 to F9',
          line STRING NOT NULL COMMENT '行 code such as 2080505, total, revenue/… or expenditure/…',
          measure STRING NOT NULL COMMENT '栏 column of the form, such as basic',
          yuan DECIMAL(20,2) COMMENT '金额（元） amount in yuan; null unless state is number or zero',
          printed STRING NOT NULL COMMENT '原文 amount as printed, in unit',
          unit STRING NOT NULL COMMENT '单位 unit of printed: 元, 万元 or 亿元',
          state STRING NOT NULL COMMENT 'number, zero, blank, dash or unreadable',
          page INT COMMENT '页 page from 1; null in formats without pages',
          `table` INT NOT NULL COMMENT '表序 number of the table in the document, from 1',
          `row` INT NOT NULL COMMENT '行序 row of the table, from 1, header included',
          `column` INT NOT NULL COMMENT '列序 column of the table, from 1',
          place STRING NOT NULL COMMENT '位置 place of the cell in words',
          label STRING NOT NULL COMMENT '科目或项目名称 name of the line as printed',
          reading STRING NOT NULL COMMENT '读表方式 how the table was read: ruled, structure, gaps or ocr',
          """
              + BoxColumns.DDL);

  private Facts() {}

  /** The rows of one disclosure. */
  public static Stream<Row> rows(Disclosure disclosure) {
    return disclosure.facts().stream().map(fact -> row(disclosure, fact));
  }

  /**
   * Some of the rows of one disclosure.
   *
   * @param wanted tells the keys of the figures, such as {@code B8/total/personnel}
   */
  public static Stream<Row> rows(Disclosure disclosure, Predicate<String> wanted) {
    return disclosure.facts().stream()
        .filter(fact -> wanted.test(key(fact.form().name(), fact.line(), fact.measure().id())))
        .map(fact -> row(disclosure, fact));
  }

  private static Row row(Disclosure disclosure, Fact fact) {
    return IdentityColumns.row(
        disclosure,
        fact.source().place(),
        fact.form().name(),
        fact.line(),
        fact.measure().id(),
        fact.yuan().map(Facts::cents).orElse(null),
        fact.amount().printed(),
        fact.unit().label(),
        fact.amount().state().id(),
        fact.source().page(),
        fact.source().table(),
        fact.source().row(),
        fact.source().column(),
        fact.source().place().label(),
        fact.label(),
        fact.source().confidence().id());
  }

  /** Money in datasets has two decimals; an amount printed finer than a cent is rounded half up. */
  static BigDecimal cents(BigDecimal yuan) {
    return yuan.setScale(2, RoundingMode.HALF_UP);
  }

  /** Whether a row stands in a budget of which it is known whose and of which year it is. */
  public static boolean isOfBudget(Row fact) {
    return Kind.BUDGET.id().equals(fact.getAs("kind"))
        && fact.getAs("fiscal_year") != null
        && fact.getAs("level") != null
        && fact.getAs("department") != null
        && !fact.<String>getAs("department").isEmpty();
  }

  /** The key of a row, such as {@code B8/total/personnel}. */
  public static String key(Row fact) {
    return key(fact.getAs("form"), fact.getAs("line"), fact.getAs("measure"));
  }

  private static String key(String form, String line, String measure) {
    return form + "/" + line + "/" + measure;
  }

  /**
   * The amount of a row in yuan; null if it tells none. A dash stands for nil; a blank does not,
   * because it may as well be an oversight.
   */
  public static BigDecimal yuan(Row fact) {
    return fact.getAs("state").equals(Amount.State.DASH.id())
        ? BigDecimal.ZERO.setScale(2)
        : fact.getAs("yuan");
  }
}
