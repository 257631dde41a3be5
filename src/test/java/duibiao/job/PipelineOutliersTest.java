package duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.benchmark.Benchmark;
import duibiao.benchmark.Label;
import duibiao.benchmark.peer.Basis;
import duibiao.catalog.Catalog;
import duibiao.job.ComparedDistrict.Compared;
import duibiao.job.PlantedFacts.Planted;
import duibiao.sample.SampleDistrict.Options;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A sample district from its facts through the job: two years in which its departments differ as by
 * chance but for twenty planted outliers, and one in which all are alike.
 */
class PipelineOutliersTest {

  private static final int DEPARTMENTS = 60;
  private static final int OUTLIERS = 20;
  private static final int ALIKE = 2022;

  @TempDir private static Path folder;

  private static List<Planted> years;
  private static Compared compared;

  @BeforeAll
  static void compare() throws IOException {
    ComparedDistrict district =
        ComparedDistrict.read(new Options(DEPARTMENTS, 2024, 2024, 7), folder);
    years =
        Stream.of(2023, 2024)
            .map(year -> PlantedFacts.of(district.facts(), year, year, OUTLIERS))
            .toList();
    compared =
        district
            .with(
                Stream.concat(
                        years.stream().flatMap(year -> year.facts().stream()),
                        PlantedFacts.alike(district.facts(), ALIKE).stream())
                    .toList())
            .compared(Catalog.at(folder.resolve("data").toString()), "planted");
  }

  @ParameterizedTest
  @ValueSource(ints = {2023, 2024})
  void everyPlantedOutlierIsRaisedAndHardlyAnybodyElseIsRed(int year) {
    Planted planted = years.get(year - 2023);
    List<Benchmark> placed =
        placed(year).filter(b -> PlantedFacts.METRICS.contains(b.ratio())).toList();

    assertThat(placed).hasSizeGreaterThan(DEPARTMENTS * 6);
    assertThat(placed)
        .filteredOn(planted::isPlanted)
        .hasSize(OUTLIERS)
        .allMatch(b -> b.rating().label().isRaised());
    List<Benchmark> rest = placed.stream().filter(b -> !planted.isPlanted(b)).toList();
    assertThat(rest)
        .filteredOn(b -> b.rating().label() == Label.ATTENTION)
        .hasSizeLessThanOrEqualTo(rest.size() / 100);
  }

  @Test
  void identicalDepartmentsLeaveNobodyRed() {
    assertThat(compared.benchmarks())
        .filteredOn(b -> b.fiscalYear() == ALIKE)
        .hasSizeGreaterThan(DEPARTMENTS * 30)
        .noneMatch(b -> b.rating().label().isRaised());
  }

  /** What is lost on the way is not missed by anybody. */
  @Test
  void everyRatioWithAValueIsPlacedOnceAmongItsLevel() {
    assertThat(compared.benchmarks().stream().filter(b -> b.basis() == Basis.LEVEL))
        .hasSize((int) compared.ratios().stream().filter(r -> r.value() != null).count());
  }

  private static Stream<Benchmark> placed(int year) {
    return compared.benchmarks().stream()
        .filter(b -> b.basis() == Basis.LEVEL && b.fiscalYear() == year);
  }
}
