package duibiao.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.benchmark.peer.Basis;
import duibiao.benchmark.trend.Trend.Direction;
import duibiao.document.Place;
import duibiao.money.Amount;
import duibiao.ratio.DepartmentYear;
import duibiao.ratio.Derivation;
import duibiao.ratio.Figure;
import duibiao.ratio.MetricCatalogue;
import duibiao.ratio.OwnedFigure;
import duibiao.report.Background;
import duibiao.report.DistrictFigures;
import duibiao.report.Exhibits;
import duibiao.report.FormLine;
import duibiao.report.ItemChange;
import duibiao.report.MapPosition;
import duibiao.report.Membership;
import duibiao.report.SafeName;
import duibiao.report.SeriesTrend;
import duibiao.report.crop.Crop;
import duibiao.report.crop.Crops.Size;
import duibiao.report.digest.Digest;
import duibiao.taxonomy.Level;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands behind the figures of a department, as its pages tell it. */
class BackgroundPagesTest {

  private static final String OWNER = "上海市示例区财政局";
  private static final String FILE = FabricatedDistrict.path("财政局", Level.DEPARTMENT, 2025);

  @TempDir private static Path folder;
  private static DistrictFigures figures;

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
                    null)),
            List.of(position("财政局", "1.5", 1), position("审计局", "-1.5", 2)));
    FabricatedDistrict district = new FabricatedDistrict();
    for (String name : List.of("财政局", "审计局")) {
      district
          .with(name, Level.DEPARTMENT, 2025)
          .with(name, Level.DEPARTMENT, 2025, "R02", 3_000_000.0, 4_000_000);
    }
    figures = with(background, district.figures());
    Site.write(folder, Path.of("no-such-folder"), figures, Digest.NONE);
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
  void aCellLeadsToThePieceOfItsPage() throws IOException {
    FigurePages pages = FigurePages.of(figures);
    Crop crop = pages.crops().get(0);
    pages.write(folder, new Exhibits(Map.of(crop.name(), new Size(400, 200)), List.of()));
    String target = "evidence/" + SafeName.digest(FILE) + "-figures.html";

    assertThat(only("workings"))
        .content()
        .contains("href=\"../" + target + "#n1\"", target + "#n2");
    assertThat(folder.resolve(target))
        .content()
        .contains("id=\"n1\"", "id=\"n2\"", "3000000.00元（300.00万元）", "第9页 附表3 合计")
        .contains("src=\"" + crop.name() + ".png\"", "第9页截图，框出第1至2处");
  }

  @Test
  void aPageThatCannotBeDrawnSaysSoAndCopiesItsLine() throws IOException {
    FigurePages pages = FigurePages.of(figures);
    FormLine line =
        new FormLine(
            FILE,
            "B3",
            "total",
            "合计",
            "元",
            List.of(new FormLine.Figure("basic", "基本支出", "3000000")));
    pages.write(folder, new Exhibits(Map.of(), List.of(line)));

    assertThat(pages.undrawn(Map.of()))
        .extracting(cell -> cell.subject().figure())
        .containsExactly("B3/total/basic", "B3/total/total");
    assertThat(folder.resolve("evidence/" + SafeName.digest(FILE) + "-figures.html"))
        .content()
        .contains("画不出截图", "附表3，单位：元", "<b class=\"tag\">1</b> 3000000")
        .doesNotContain("<img");
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

  @Test
  void theOverviewShowsWhoIsLikeWhomAndWhereAllGroupsAre() throws IOException {
    assertThat(folder.resolve("index.html"))
        .content()
        .contains("谁与谁相像", "charts/map-示例区-", "href=\"groups.html\"");
    assertThat(folder.resolve("groups.html")).content().contains("全部同类组", "组名", "成员数");
  }

  private static MapPosition position(String name, String x, int cluster) {
    return new MapPosition(
        2025,
        "department",
        "示例区",
        "上海市示例区" + name,
        "政府综合部门",
        cluster,
        new BigDecimal(x),
        BigDecimal.ZERO,
        new BigDecimal("0.8"));
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
            new Place.OnPage(9, 300, 200, 360, key.endsWith("basic") ? 212 : 230),
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
