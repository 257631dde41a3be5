package duibiao.benchmark.peer;

import duibiao.benchmark.peer.PeerSet.Peer;
import duibiao.dataset.Rows;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** The dataset {@code peers}: one row for each peer of each department in each set and year. */
public final class PeerSets {

  public static final StructType SCHEMA =
      StructType.fromDDL(
          """
          basis STRING NOT NULL COMMENT '对标依据 kind, nearest or own; level is everybody and not listed',
          peer_set STRING NOT NULL COMMENT '同类组名称 name of the set',
          fiscal_year INT NOT NULL COMMENT '年度 fiscal year of the budgets that the set was made of',
          level STRING NOT NULL COMMENT '部门 department or 单位 unit; the two are never in one set',
          district STRING NOT NULL COMMENT '区 district of the department that is compared',
          department STRING NOT NULL COMMENT '部门或单位名称 department that is compared',
          peers INT NOT NULL COMMENT '同类数 number of peers in the set',
          place INT NOT NULL COMMENT '次序 place of the peer from 1, the nearest first where there is a distance',
          peer_district STRING NOT NULL COMMENT '同类所在区 district of the peer',
          peer STRING NOT NULL COMMENT '同类名称 the peer',
          distance DECIMAL(18,6) COMMENT '距离 0 for alike, about 1 for as different as usual; null unless nearest',
          comparability DECIMAL(18,6) COMMENT '可比程度 share of the features that both disclose, a fraction',
          size_part DECIMAL(18,6) COMMENT '支出规模的贡献 share of the distance, a fraction; null if not disclosed',
          personnel_part DECIMAL(18,6) COMMENT '人员经费占比的贡献 share of the distance likewise',
          projects_part DECIMAL(18,6) COMMENT '项目支出占比的贡献 share of the distance likewise',
          functions_part DECIMAL(18,6) COMMENT '支出功能结构的贡献 share of the distance likewise',
          missing STRING COMMENT '缺少的特征 features that could not be compared; null if none',
          note STRING COMMENT '说明 in what the set is less than it should be; null if in nothing'
          """);

  private static final int DECIMALS = 6;

  private PeerSets() {}

  /** The peer sets of all departments, by their profiles. */
  public static Rows of(Rows profiles, OwnSets own) {
    return profiles.by(PeerSets::group).each(rows -> rows(rows, own), SCHEMA);
  }

  private static String group(Row profile) {
    return profile.<Integer>getAs("fiscal_year") + "\t" + profile.<String>getAs("level");
  }

  private static Stream<Row> rows(Iterator<Row> profiles, OwnSets own) {
    List<Profile> all = new ArrayList<>();
    profiles.forEachRemaining(row -> all.add(Profiles.from(row)));
    return PeerGroups.of(all, own).stream().flatMap(PeerSets::rows);
  }

  private static Stream<Row> rows(PeerSet set) {
    return IntStream.range(0, set.peers().size()).mapToObj(i -> row(set, i));
  }

  private static Row row(PeerSet set, int index) {
    Peer peer = set.peers().get(index);
    Distance distance = peer.distance();
    return RowFactory.create(
        set.basis().id(),
        set.name(),
        set.fiscalYear(),
        set.level(),
        set.member().district(),
        set.member().department(),
        set.peers().size(),
        index + 1,
        peer.member().district(),
        peer.member().department(),
        distance == null ? null : decimal(distance.value()),
        distance == null ? null : decimal(distance.comparability()),
        part(distance, Feature.SIZE),
        part(distance, Feature.PERSONNEL),
        part(distance, Feature.PROJECTS),
        part(distance, Feature.FUNCTIONS),
        missing(distance),
        set.note().isEmpty() ? null : set.note());
  }

  private static BigDecimal part(Distance distance, Feature feature) {
    Double part = distance == null ? null : distance.parts().get(feature);
    return part == null ? null : decimal(part);
  }

  private static String missing(Distance distance) {
    return distance == null || distance.missing().isEmpty()
        ? null
        : distance.missing().stream().map(Feature::label).collect(Collectors.joining("、"));
  }

  private static BigDecimal decimal(double value) {
    return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
  }
}
