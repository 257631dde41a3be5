package duibiao.sample;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.Golden;
import duibiao.chart.Picture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sample district against the reference, over all departments and years of several seeds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DistributionsTest {

  private static final Path IMAGES = Path.of("src/site/resources/images");

  private static final String HEAD =
      """
      # Sample district 示例区

      Generated from what `DistributionsTest` measures; do not edit by hand. The sample district
      (`duibiao.sample`) does not exist. It has 60 departments (部门) with their units (预算单位), whose
      books are drawn first: every amount in cents (分), by function, economic class and source. All
      tables and sentences of the budgets (预算) and final accounts (决算) are derived from the books,
      so every figure in a document without planted defects agrees with every other.

      The figures below are those of 16 seeds and the years 2019 to 2026. “Reference” is what real
      disclosures of Shanghai districts show; most of it rests on few documents. “Bounds” are what
      the test holds the sample to.

      """;

  private static final String TABLE =
      """

      ## Reference against sample 参照值与示例区

      | section | 指标 | reference 参照值 | bounds 允许范围 | sample 示例区 |
      | --- | --- | --- | --- | --- |
      """;

  private static final String TAIL =
      """

      ## What differs 已知差异

      - A jump (突变) moves the projects (项目支出) only, so that a department with much basic spending
        (基本支出) moves by less than the 0.15 to 0.5 of the reference.
      - Public spending (公用经费) a head follows from pay and from the personnel share (人员经费占比); in
        small offices it is about 60,000 yuan, where the reference says 30,000 to 50,000.
      - Where a unit has one project, its targets (绩效目标) cover all of its money.
      - The smallest documents print about 80 coded lines, the smallest real ones about 60.
      """;

  private SampleYears sample;

  @BeforeAll
  void draw() {
    sample = SampleYears.draw();
  }

  @ParameterizedTest
  @EnumSource
  void isAsInRealDistricts(Distribution distribution) {
    assertThat(distribution.of(sample))
        .as("%s (%s)", distribution, distribution.section())
        .isBetween(distribution.low(), distribution.high());
  }

  @Test
  void thePageTellsWhatIsMeasured() throws IOException {
    String pictures =
        new DistributionCharts(sample)
            .pictures().entrySet().stream()
                .map(
                    picture ->
                        "![%s](images/%s)\n"
                            .formatted(picture.getValue().title(), picture.getKey()))
                .collect(Collectors.joining("\n"));
    String rows =
        Stream.of(Distribution.values())
            .map(distribution -> distribution.row(sample))
            .collect(Collectors.joining("\n", "", "\n"));
    Golden.assertMatches(
        Path.of("src/site/markdown/sample.md"), HEAD + pictures + TABLE + rows + TAIL);
  }

  /** Outlines of letters may differ between machines, so the figures in words are compared. */
  @Test
  void thePicturesShowWhatIsMeasured() throws IOException {
    Map<String, Picture> pictures = new DistributionCharts(sample).pictures();
    for (Map.Entry<String, Picture> picture : pictures.entrySet()) {
      Path file = IMAGES.resolve(picture.getKey());
      if (Boolean.getBoolean("golden.update")) {
        Files.writeString(file, picture.getValue().svg());
      }
      assertThat(file)
          .content()
          .contains("<title>" + picture.getValue().title() + "</title>")
          .contains("<desc>" + picture.getValue().description() + "</desc>");
    }
  }
}
