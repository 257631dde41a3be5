package duibiao.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.benchmark.peer.Basis;
import duibiao.benchmark.trend.Trend.Direction;
import duibiao.money.Amount;
import duibiao.ratio.DepartmentYear;
import duibiao.ratio.Derivation;
import duibiao.ratio.Figure;
import duibiao.ratio.MetricCatalogue;
import duibiao.ratio.OwnedFigure;
import duibiao.report.Background;
import duibiao.report.DistrictFigures;
import duibiao.report.ItemChange;
import duibiao.report.Membership;
import duibiao.report.SeriesTrend;
import duibiao.report.digest.Digest;
import duibiao.taxonomy.Level;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands behind the figures of a department, as its pages tell it. */
class BackgroundPagesTest {

  private static final String OWNER = "上海市示例区财政局";
  private static final String FILE = FabricatedDistrict.path("财政局", Level.DEPARTMENT, 2025);

  @TempDir private static Path folder;

  @BeforeAll
  static void writesIt() {
    MetricCatalogue metrics = MetricCatalogue.shipped();
    List<OwnedFigure> printed =
        List.of(
            figure("B3/total/basic", 3_000_000, true), figure("B3/total/total", 4_000_000, false));
    Background background =
        new Background(
            Derivation.of(printed, metrics.shown(), 2024),
            List.of(
                new SeriesTrend(
                    "R02",
                    "department",
                    "示例区",
                    OWNER,
                    2023,
                    2025,
                    3,
                    new BigDecimal("0.010000"),
                    null,
                    Direction.TOO_SHORT,
                    null)),
            List.of(
                new ItemChange(
                    "department",
                    "示例区",
                    OWNER,
                    2025,
                    "2010601",
                    "行政运行",
                    null,
                    new BigDecimal("4000000.00"),
                    null)),
            List.of(
                new Membership(
                    Basis.NEAREST,
                    "最相近",
                    2025,
                    "department",
                    "示例区",
                    OWNER,
                    1,
                    "示例区",
                    "上海市示例区审计局",
                    new BigDecimal("0.250000"),
                    BigDecimal.ONE,
                    new BigDecimal("0.600000"),
                    new BigDecimal("0.400000"),
                    null,
                    null,
                    null,
                    null)));
    FabricatedDistrict district = new FabricatedDistrict();
    for (String name : List.of("财政局", "审计局")) {
      district
          .with(name, Level.DEPARTMENT, 2025)
          .with(name, Level.DEPARTMENT, 2025, "R02", 3_000_000.0, 4_000_000);
    }
    Site.write(
        folder, Path.of("no-such-folder"), with(background, district.figures()), Digest.NONE);
  }

  @Test
  void aRatioLeadsToTheCellsThatItIsMadeOf() throws IOException {
    Path page = only("workings");
    assertThat(page)
        .content()
        .contains("id=\"R02-2025\"", "75.00%", "3000000.00元（300.00万元）", FILE + " 第9页 附表3");
    assertThat(folder.resolve("metrics/R02.html"))
        .content()
        .contains("../workings/" + page.getFileName() + "#R02-2025");
  }

  @Test
  void aFigureWhoseCheckFailedSaysSo() throws IOException {
    assertThat(only("workings")).content().contains("涉及它的核对未通过");
  }

  @Test
  void tellsTrendChangeAndNeighboursOfADepartment() throws IOException {
    String page =
        Files.readString(folder.resolve("departments").resolve(only("workings").getFileName()));
    assertThat(page)
        .contains("年份不足，不作趋势判断")
        .contains("2010601 行政运行", "未列示")
        .contains("最相近的部门", "0.25", "60.00%");
  }

  private static OwnedFigure figure(String key, int yuan, boolean isReconciled) {
    return new OwnedFigure(
        new DepartmentYear("示例区", OWNER, "department", 2025),
        "budget",
        false,
        new Figure(
            key,
            FILE,
            BigDecimal.valueOf(yuan).setScale(2),
            "元",
            Amount.State.NUMBER,
            FILE + " 第9页 附表3 合计",
            isReconciled));
  }

  private static DistrictFigures with(Background background, DistrictFigures figures) {
    return new DistrictFigures(
        figures.language(),
        figures.title(),
        figures.source(),
        figures.metrics(),
        figures.documents(),
        figures.ratios(),
        figures.benchmarks(),
        figures.amongPeers(),
        figures.compositions(),
        figures.findings(),
        background);
  }

  private static Path only(String kind) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(kind))) {
      return files.reduce((one, other) -> null).orElseThrow();
    }
  }
}
