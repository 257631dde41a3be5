package duibiao.fact;

import duibiao.fact.Claim.Change;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** The dataset {@code claims}: one row for each figure that the prose states. */
public final class Claims {

  public static final StructType SCHEMA =
      StructType.fromDDL(
          IdentityColumns.DDL
              + """
          topic STRING NOT NULL COMMENT '主题 section of the prose, such as overview or procurement; final_… in final accounts',
          measure STRING NOT NULL COMMENT '指标 which amount of the topic, such as sme_reserve',
          year INT COMMENT '数字所属年度 year of the figure',
          yuan DECIMAL(20,2) COMMENT '金额（元） amount in yuan; null if the claim is no amount of money',
          count INT COMMENT '个数 number of things; null if the claim is no count',
          basis_year INT COMMENT '比较年度 year compared with; null if no change is stated',
          change_yuan DECIMAL(20,2) COMMENT '增减额（元） change in yuan, negative for a decrease',
          change_percent DECIMAL(12,4) COMMENT '增减幅（%） change in percent, negative for a decrease',
          direction STRING COMMENT '增减方向 increase, decrease or flat, by the words',
          code STRING COMMENT '科目编码 code of the item; null for totals and names without a single code',
          page INT COMMENT '页 page from 1; null in formats without pages',
          place STRING NOT NULL COMMENT '位置 place of the paragraph in words',
          quote STRING NOT NULL COMMENT '原文 words as printed',
          name STRING COMMENT '名称 item or project as printed; null for totals',
          quantity DECIMAL(18,4) COMMENT '数值 a number that is neither money nor a count, such as a share in %',
          unit STRING COMMENT '单位 unit of the count or quantity as printed, such as 辆 or %; null for money',
          """
              + BoxColumns.DDL);

  private Claims() {}

  /** The rows of one disclosure. */
  public static Stream<Row> rows(Disclosure disclosure) {
    return disclosure.claims().stream().map(claim -> row(disclosure, claim));
  }

  private static Row row(Disclosure disclosure, Claim claim) {
    Optional<Change> change = Optional.ofNullable(claim.change());
    return IdentityColumns.row(
        disclosure,
        claim.place(),
        claim.topic(),
        claim.measure(),
        claim.year(),
        cents(claim.yuan()),
        claim.count(),
        change.map(Change::basisYear).orElse(null),
        change.map(Change::yuan).map(Claims::cents).orElse(null),
        change.map(Change::percent).map(Claims::fourDecimals).orElse(null),
        change.map(Change::direction).map(Claim.Direction::id).orElse(null),
        claim.code(),
        claim.page(),
        claim.place().label(),
        claim.quote(),
        claim.name(),
        claim.quantity() == null ? null : fourDecimals(claim.quantity()),
        claim.unit());
  }

  private static BigDecimal cents(BigDecimal yuan) {
    return yuan == null ? null : Facts.cents(yuan);
  }

  private static BigDecimal fourDecimals(BigDecimal number) {
    return number.setScale(4, java.math.RoundingMode.HALF_UP);
  }
}
