package duibiao.benchmark.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duibiao.benchmark.trend.LineMatches.By;
import duibiao.benchmark.trend.LineMatches.Pair;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineMatchesTest {

  private static final List<Line> BEFORE =
      List.of(
          line("2010601", "行政运行", "100.00"),
          line("2129999", "其他城乡社区支出", "60.00"),
          line("2080801", "死亡抚恤", "10.00"),
          line("2050201", "学前教育", "30.00"));

  private static final List<Line> AFTER =
      List.of(
          line("2010601", "行政运行", "110.00"),
          line("2120199", "其他城乡社区管理事务支出", "55.00"),
          line("2080899", "死亡抚恤", "20.00"),
          line("2160299", "其他商业流通事务支出", "5.00"));

  @TempDir private Path folder;

  @Test
  void itemsAreFollowedByCodeThenByNameThenNotAtAll() {
    LineMatches matches = LineMatches.between(BEFORE, AFTER, Map.of());

    assertThat(matches.pairs()).extracting(Pair::by).containsExactly(By.CODE, By.NAME);
    assertThat(matches.ended()).extracting(Line::code).containsExactly("2050201", "2129999");
    assertThat(matches.begun()).extracting(Line::code).containsExactly("2120199", "2160299");
  }

  @Test
  void whatSomebodyWroteDownComesFirst() {
    LineMatches matches = LineMatches.between(BEFORE, AFTER, Map.of("2129999", "2120199"));

    assertThat(matches.pairs().get(0).by()).isEqualTo(By.OVERRIDE);
    assertThat(matches.ended()).extracting(Line::code).containsExactly("2050201");
  }

  @Test
  void aNameThatTwoItemsBearIsNotGuessed() {
    List<Line> after = List.of(line("2080810", "死亡抚恤", "5.00"), line("2080811", "死亡抚恤", "5.00"));

    assertThat(LineMatches.between(BEFORE, after, Map.of()).pairs()).isEmpty();
  }

  @Test
  void noMoneyIsLostOnTheWay() {
    LineMatches matches = LineMatches.between(BEFORE, AFTER, Map.of("2129999", "2120199"));

    List<Contribution> contributions = Contribution.of(matches);

    assertThat(sum(contributions, Contribution::beforeYuan)).isEqualByComparingTo("200.00");
    assertThat(sum(contributions, Contribution::afterYuan)).isEqualByComparingTo("190.00");
    assertThat(sum(contributions, Contribution::growthPart)).isEqualByComparingTo("-0.05");
  }

  @Test
  void theLargestChangeComesFirst() {
    assertThat(Contribution.of(LineMatches.between(BEFORE, AFTER, Map.of())))
        .extracting(Contribution::code)
        .startsWith("2129999", "2120199", "2050201");
  }

  @Test
  void withoutMoneyTheYearBeforeThereIsNoGrowth() {
    assertThat(Contribution.of(LineMatches.between(List.of(), AFTER, Map.of())))
        .hasSize(4)
        .allSatisfy(contribution -> assertThat(contribution.growthPart()).isNull());
  }

  @Test
  void overridesHoldForTheirYearAndDepartment() throws IOException {
    LineOverrides overrides =
        read("department,year,old_code,new_code\n,2024,2129999,2120199\n甲局,2024,2129999,2120106\n");

    assertThat(overrides.of("乙局", 2024)).isEqualTo(Map.of("2129999", "2120199"));
    assertThat(overrides.of("甲局", 2024)).isEqualTo(Map.of("2129999", "2120106"));
    assertThat(overrides.of("甲局", 2025)).isEmpty();
  }

  @Test
  void aWrongOverrideIsRefusedWithItsLine() {
    assertThatThrownBy(() -> read("department,year,old_code,new_code\n,2024,2129999,21201\n"))
        .hasMessageContaining("第2行有误：new_code 应为七位项级编码，现为“21201”，请改正后再运行");
  }

  private LineOverrides read(String text) throws IOException {
    Path file = folder.resolve("lines.csv");
    Files.writeString(file, text);
    return LineOverrides.read(file);
  }

  private static BigDecimal sum(
      List<Contribution> contributions,
      java.util.function.Function<Contribution, BigDecimal> part) {
    return contributions.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Line line(String code, String name, String yuan) {
    return new Line(code, name, new BigDecimal(yuan));
  }
}
