package duibiao.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.document.Place;
import duibiao.finding.Evidence;
import duibiao.finding.Finding;
import duibiao.finding.Finding.Subject;
import duibiao.finding.Outcome;
import duibiao.finding.Severity;
import duibiao.report.DistrictFigures;
import duibiao.report.Exhibits;
import duibiao.report.FormLine;
import duibiao.report.crop.Crop;
import duibiao.report.crop.Crops.Size;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidencePagesTest {

  private static final String FILE = "2025-财政局.pdf";
  private static final String HOSTILE = "<script>alert(1)</script>\"'../../=cmd\u0000";

  @TempDir private Path folder;

  @Test
  void tellsBothFiguresWithTheirPlacesAndHowToDecide() throws IOException {
    String page = page(figures("第7页与第19页不一致，请核实。", "887.36万元"), Exhibits.NONE);

    assertThat(page)
        .contains("X07　一般公共预算基本支出在功能分类表与经济分类表中相等")
        .contains("较重", "待核实", "第7页与第19页不一致，请核实。")
        .contains("8,873,617.00元（887.36万元）", "873,617.00元（87.36万元）", "8,000,000.00元")
        .contains("第7页，文字", "<mark>887.36万元</mark>", "附表8“职业年金”合计（第19页）")
        .containsPattern("<code>X07-[0-9a-f]+,属实,,,</code>")
        .doesNotContain("<img", "违规");
  }

  @Test
  void showsTheLineOfTheFormWhereThereIsNoCrop() throws IOException {
    FormLine line =
        new FormLine(
            FILE,
            "B8",
            "30109",
            "职业年金缴费",
            "元",
            List.of(
                new FormLine.Figure("total", "合计", "873617.00"),
                new FormLine.Figure("personnel", "人员经费", "873616.00")));
    String page = page(figures("不一致", "887.36万元"), new Exhibits(Map.of(), List.of(line)));

    assertThat(page)
        .contains("附表8，单位：元", "职业年金缴费", "人员经费")
        .containsPattern("<td class=\"marked\"><b class=\"tag\">2</b> 873617.00</td>")
        .contains("<td>873616.00</td>");
  }

  @Test
  void showsTheCropsInPlaceOfTheLine() throws IOException {
    DistrictFigures figures = figures("不一致", "887.36万元");
    List<Crop> crops = EvidencePages.crops(figures.findings().get(0));
    Map<String, Size> drawn =
        Map.of(crops.get(0).name(), new Size(400, 200), crops.get(1).name(), new Size(400, 200));
    FormLine line = new FormLine(FILE, "B8", "30109", "职业年金缴费", "元", List.of());

    assertThat(page(figures, new Exhibits(drawn, List.of(line))))
        .contains("src=\"" + crops.get(0).name() + ".png\"", crops.get(1).name() + ".png")
        .contains("alt=\"《" + FILE + "》第19页截图，框出第2处\"")
        .doesNotContain("class=\"line\"");
  }

  @Test
  void takesTextForTextWhateverItSays() throws IOException {
    assertThat(page(figures(HOSTILE, HOSTILE), Exhibits.NONE))
        .contains("&lt;script&gt;")
        .doesNotContain("<script>", "\u0000");
    try (Stream<Path> files = Files.list(folder.resolve("evidence"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .allMatch(name -> name.matches("[0-9a-f]{12}\\.html"));
    }
  }

  private String page(DistrictFigures figures, Exhibits exhibits) throws IOException {
    EvidencePages.write(folder, figures, exhibits);
    String target = EvidencePages.target(figures.findings().get(0));
    return Files.readString(folder.resolve(target.replaceFirst("#.*", "")));
  }

  private static DistrictFigures figures(String explanation, String quote) {
    Subject prose =
        new Subject(null, null, "overview/total", new Place.OnPage(7, 80, 90, 500, 130));
    Subject cell = new Subject("B8", "30109", "total", new Place.OnPage(19, 300, 200, 360, 212));
    return new FabricatedDistrict()
        .with(
            new Finding(
                FILE,
                "X07",
                Outcome.FAILS,
                Severity.MAJOR,
                prose,
                new BigDecimal("8873617.00").subtract(new BigDecimal("8000000")),
                new BigDecimal("8873617.00"),
                explanation,
                quote,
                List.of(
                    new Evidence(FILE, prose, "", quote),
                    new Evidence(FILE, cell, "附表8“职业年金”合计（第19页）", "873,617.00"))))
        .figures();
  }
}
