package duibiao.benchmark;

import duibiao.benchmark.Benchmark.Spread;
import duibiao.ratio.Metric;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;

/**
 * Where a department stands among its peers on one metric, in words: each peer set with its size,
 * median, label and reason, and who the peers are.
 *
 * @param metric the metric
 * @param peers rows of the dataset {@code peers} of the department
 */
public record Standing(Metric metric, List<Row> peers) {

  private static final int PERCENT = 100;
  private static final int DISTANCE_DECIMALS = 2;

  /** Names of the parts of a distance by their columns. */
  private static final Map<String, String> PARTS = parts();

  private static Map<String, String> parts() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("size_part", "支出规模");
    parts.put("personnel_part", "人员经费占比");
    parts.put("projects_part", "项目支出占比");
    parts.put("functions_part", "支出功能结构");
    return parts;
  }

  /** The lines that tell of some benchmarks of the metric; one that says so if there are none. */
  public List<String> lines(List<Benchmark> benchmarks) {
    List<String> lines = new ArrayList<>();
    if (benchmarks.isEmpty()) {
      lines.add("对标：没有数值，不作比较");
    }
    for (Benchmark benchmark : benchmarks) {
      lines.add("对标依据：" + basis(benchmark));
      lines.add("   位置：" + position(benchmark));
      lines.add("   评价：" + rating(benchmark.rating()));
      if (benchmark.policyNote() != null) {
        lines.add("   政策提示：" + benchmark.policyNote());
      }
      String members =
          peers.stream()
              .filter(row -> row.getAs("basis").equals(benchmark.basis().id()))
              .filter(row -> row.getAs("peer_set").equals(benchmark.peerSet()))
              .map(Standing::peer)
              .collect(Collectors.joining("、"));
      if (!members.isEmpty()) {
        lines.add("   比较对象：" + members);
      }
    }
    return lines;
  }

  /** The set of a whole level has no name of its own. */
  private static String basis(Benchmark benchmark) {
    String label = benchmark.basis().label();
    return label.equals(benchmark.peerSet())
        ? label
        : "%s“%s”".formatted(label, benchmark.peerSet());
  }

  private String position(Benchmark benchmark) {
    Spread spread = benchmark.spread();
    String words =
        "n=%s，中位数%s，第%s位"
            .formatted(spread.n(), metric.scale().print(spread.median()), benchmark.rank());
    if (spread.q1() != null) {
      words +=
          "，四分位数%s至%s"
              .formatted(metric.scale().print(spread.q1()), metric.scale().print(spread.q3()));
    }
    if (benchmark.percentile() != null) {
      words += "，百分位" + percent(benchmark.percentile());
    }
    Deviation deviation = benchmark.deviation();
    return deviation == null || deviation.score() == null
        ? words
        : words + "，偏离度" + deviation.score().toPlainString();
  }

  private static String rating(Rating rating) {
    String words = rating.label().words() + "，" + rating.reason();
    if (rating.holds() != null) {
      words += "；换一组比较对象评价不变 %s/%s".formatted(rating.holds(), rating.variants());
    }
    return rating.falseDiscovery() == null
        ? words
        : words + "；误报率q " + rating.falseDiscovery().toPlainString();
  }

  private static String peer(Row row) {
    BigDecimal distance = row.getAs("distance");
    String name = row.getAs("peer");
    if (distance == null) {
      return name;
    }
    String parts =
        PARTS.entrySet().stream()
            .map(part -> part(row.getAs(part.getKey()), part.getValue()))
            .filter(Objects::nonNull)
            .collect(Collectors.joining("、"));
    return "%s（距离%s：%s）"
        .formatted(name, distance.setScale(DISTANCE_DECIMALS, RoundingMode.HALF_UP), parts);
  }

  private static String part(BigDecimal share, String name) {
    return share == null ? null : name + percent(share) + "%";
  }

  private static String percent(BigDecimal share) {
    return String.valueOf(Math.round(share.doubleValue() * PERCENT));
  }
}
