package duibiao.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.benchmark.Judgement.Scale;
import duibiao.ratio.Metric.Direction;
import duibiao.ratio.Ratio;
import duibiao.ratio.Ratio.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comparing makes of values that are worked out, or that rest on figures in question. */
class RatioStatesTest {

  private static final double[] USUAL = {0.40, 0.42, 0.44, 0.46, 0.48, 0.50, 0.52, 0.54, 0.56};

  /** Far out, in the middle, and among too few to be rated. */
  @ParameterizedTest
  @ValueSource(doubles = {0.90, 0.45, 0.48})
  void anEstimateSaysSoWhateverIsSaidOfIt(double value) {
    assertThat(published(place(State.ESTIMATE, value, Rated.group(USUAL)))).endsWith("（测算值）");
    assertThat(published(place(State.ESTIMATE, value, Rated.group(0.4, 0.5)))).endsWith("（测算值）");
    assertThat(published(place(State.ESTIMATE, value, List.of()))).endsWith("（测算值）");
    assertThat(published(place(State.OK, value, Rated.group(USUAL)))).doesNotContain("测算值");
  }

  @Test
  void whatIsNotReconciledIsPlacedAndNotRated() {
    Benchmark target = Rated.of("本局", place(State.UNRECONCILED, 0.90, Rated.group(USUAL)));

    assertThat(target.rank()).isEqualTo(1);
    assertThat(target.deviation().median()).isEqualByComparingTo("0.48");
    assertThat(target.rating().label()).isEqualTo(Label.NOT_RATED);
    assertThat(published(List.of(target))).isEqualTo("所用数字未通过核对，请先核实数字再作比较");
  }

  @Test
  void whatIsNotReconciledIsNobodysPeer() {
    List<Benchmark> others =
        place(State.UNRECONCILED, 0.90, Rated.group(USUAL)).stream()
            .filter(benchmark -> !benchmark.department().equals("本局"))
            .toList();

    assertThat(others).isEqualTo(place(Rated.group(USUAL)));
    assertThat(others).isNotEqualTo(withoutTarget(place(State.OK, 0.90, Rated.group(USUAL))));
  }

  private static List<Benchmark> withoutTarget(List<Benchmark> benchmarks) {
    return benchmarks.stream().filter(benchmark -> !benchmark.department().equals("本局")).toList();
  }

  /** The reason as the dataset has it. */
  private static String published(List<Benchmark> benchmarks) {
    Row row = Benchmarks.row(Rated.of("本局", benchmarks));
    return row.getString(Benchmarks.SCHEMA.fieldIndex("reason"));
  }

  private static List<Benchmark> place(State state, double value, List<Ratio> others) {
    List<Ratio> group = new ArrayList<>(others);
    group.add(Rated.in(state, Rated.ratio("本局", value, Rated.MILLION)));
    return place(group);
  }

  private static List<Benchmark> place(List<Ratio> group) {
    return Peers.of(group, Map.of(), Judgement.of(Direction.HIGH, Scale.SHARE), Set.of());
  }
}
