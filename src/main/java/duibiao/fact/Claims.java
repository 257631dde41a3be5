package duibiao.fact;

import duibiao.fact.Claim.Change;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** The dataset {@code claims}: one row for each amount or count that the prose states. */
public final class Claims {

  public static final StructType SCHEMA =
      StructType.fromDDL(
          IdentityColumns.DDL
              + """
          topic STRING NOT NULL COMMENT '主题 overview, three_public, agency_operating, procurement or performance',
          measure STRING NOT NULL COMMENT '指标 which amount of the topic, such as sme_reserve',
          year INT COMMENT '数字所属年度 year of the amount',
          yuan DECIMAL(20,2) COMMENT '金额（元） amount in yuan; null if the claim is a count',
          count INT COMMENT '个数 number of things; null if the claim is an amount',
          basis_year INT COMMENT '比较年度 year compared with; null if no change is stated',
          change_yuan DECIMAL(20,2) COMMENT '增减额（元） change in yuan, negative for a decrease',
          change_percent DECIMAL(12,4) COMMENT '增减幅（%） change in percent, negative for a decrease',
          direction STRING COMMENT '增减方向 increase, decrease or flat, by the words',
          code STRING COMMENT '科目编码 code of the item; null for totals',
          page INT COMMENT '页 page from 1; null in formats without pages',
          place STRING NOT NULL COMMENT '位置 place of the paragraph in words',
          quote STRING NOT NULL COMMENT '原文 words as printed'
          """);

  private Claims() {}

  /** The rows of one disclosure. */
  public static Stream<Row> rows(Disclosure disclosure) {
    return disclosure.claims().stream().map(claim -> row(disclosure, claim));
  }

  private static Row row(Disclosure disclosure, Claim claim) {
    Optional<Change> change = Optional.ofNullable(claim.change());
    return IdentityColumns.row(
        disclosure,
        claim.topic(),
        claim.measure(),
        claim.year(),
        cents(claim.yuan()),
        claim.count(),
        change.map(Change::basisYear).orElse(null),
        change.map(Change::yuan).map(Claims::cents).orElse(null),
        change.map(Change::percent).map(Claims::percent).orElse(null),
        change.map(Change::direction).map(Claim.Direction::id).orElse(null),
        claim.code(),
        claim.page(),
        claim.place(),
        claim.quote());
  }

  private static BigDecimal cents(BigDecimal yuan) {
    return yuan == null ? null : Facts.cents(yuan);
  }

  private static BigDecimal percent(BigDecimal percent) {
    return percent.setScale(4, java.math.RoundingMode.HALF_UP);
  }
}
