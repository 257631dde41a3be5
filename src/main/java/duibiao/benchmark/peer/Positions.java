package duibiao.benchmark.peer;

import duibiao.benchmark.peer.DistrictMap.Spot;
import duibiao.dataset.Rows;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * The dataset {@code positions}: where each department lies on the map of its district and year, on
 * which departments that are alike lie near to each other. Districts of fewer than three
 * departments have no map, and of large ones only the largest departments are on it.
 */
public final class Positions {

  public static final StructType SCHEMA =
      StructType.fromDDL(
          """
          fiscal_year INT NOT NULL COMMENT '年度 fiscal year of the budgets',
          level STRING NOT NULL COMMENT '部门 department or 单位 unit; each has a map of its own',
          district STRING NOT NULL COMMENT '区 district',
          department STRING NOT NULL COMMENT '部门或单位名称 name to compare by',
          kind STRING COMMENT '类别 kind of department; null if its name does not tell',
          cluster INT NOT NULL COMMENT '聚类 number of its cluster, from 1; means nothing in another year or district',
          x DECIMAL(18,6) NOT NULL COMMENT '横坐标 in distances of the dataset peers; an axis has no meaning of its own',
          y DECIMAL(18,6) NOT NULL COMMENT '纵坐标 likewise',
          shown DECIMAL(18,6) NOT NULL COMMENT '图上能表示的差异 share of the squared distances that the two axes show, a fraction'
          """);

  private static final int FEWEST = 3;
  private static final int CLUSTERS = 5;
  private static final int DECIMALS = 6;

  private Positions() {}

  /** Draws the map of every district, level and year. */
  public static Rows of(Rows profiles) {
    return profiles.by(Positions::map).each(Positions::rows, SCHEMA);
  }

  private static String map(Row profile) {
    return String.join(
        "\t",
        profile.<String>getAs("district"),
        profile.<String>getAs("level"),
        profile.<Integer>getAs("fiscal_year").toString());
  }

  private static Stream<Row> rows(Iterator<Row> rows) {
    Map<Member, Profile> profiles = new TreeMap<>();
    rows.forEachRemaining(
        row -> {
          Profile profile = Profiles.from(row);
          if (profile.sizeYuan() != null && profile.sizeYuan().signum() > 0) {
            profiles.put(profile.member(), profile);
          }
        });
    List<Profile> all = new ArrayList<>(profiles.values());
    if (all.size() < FEWEST) {
      return Stream.of();
    }
    DistrictMap map = DistrictMap.of(all, CLUSTERS);
    BigDecimal shown = decimal(map.shown());
    return map.spots().stream().map(spot -> row(profiles.get(spot.member()), spot, shown));
  }

  private static Row row(Profile profile, Spot spot, BigDecimal shown) {
    return RowFactory.create(
        profile.fiscalYear(),
        profile.level(),
        profile.district(),
        profile.department(),
        profile.kind(),
        spot.cluster(),
        decimal(spot.x()),
        decimal(spot.y()),
        shown);
  }

  private static BigDecimal decimal(double value) {
    return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
  }
}
