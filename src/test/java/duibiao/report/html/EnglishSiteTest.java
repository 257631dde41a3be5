package duibiao.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.fact.Disclosure.Status;
import duibiao.finding.Outcome;
import duibiao.report.DistrictFigures;
import duibiao.report.English;
import duibiao.report.Exhibits;
import duibiao.report.digest.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnglishSiteTest {

  @TempDir static Path site;

  @BeforeAll
  static void writesAnEnglishSite() {
    DistrictFigures figures =
        English.of(
            FabricatedDistrict.drawn(9, 2, List.of(2024, 2025))
                .with("扫描件.pdf", Status.UNREADABLE, "文件只有图像，没有文字。")
                .finding(Outcome.FAILS, "第7页与第19页不一致，请核实。", "887.36万元 <b>")
                .figures());
    Site.write(site, Path.of("no-such-folder"), figures, Digest.NONE);
    EvidencePages.write(site, figures, Exhibits.NONE);
  }

  @Test
  void holdsChineseOnlyWhereItSaysSo() throws IOException {
    List<String> unmarked = new ArrayList<>();
    for (Path page : pages()) {
      Document html = Jsoup.parse(Files.readString(page));
      assertThat(html.root().selectFirst("html").attr("lang")).isEqualTo("en");
      html.body()
          .traverse(
              (NodeVisitor)
                  (node, depth) -> {
                    if (node instanceof TextNode text
                        && text.text().matches(".*[\\p{IsHan}\\u3000-\\u303F\\uFF00-\\uFFEF].*")
                        && !isMarked((Element) text.parent())) {
                      unmarked.add(page.getFileName() + ": " + text.text());
                    }
                  });
    }
    assertThat(unmarked).isEmpty();
  }

  private static boolean isMarked(Element element) {
    return element.attr("lang").equals("zh-CN");
  }

  @Test
  void saysInEnglishWhatTheProgramSays() throws IOException {
    String overview = Jsoup.parse(read("index.html")).body().text();
    assertThat(overview)
        .contains("Overview", "Worth a look", "Matters to be verified", "all departments of 示例区")
        .contains("Unit: CNY 10,000", "FY 2025");
    assertThat(Jsoup.parse(read(Address.metric("R10"))).body().text())
        .contains(
            "Share of \"three public\" in fiscal appropriation",
            "Ranks and values of all years",
            "three_public");
    assertThat(Jsoup.parse(read(Address.rule("X07"))).body().text())
        .contains("Basic expenditure is the same by function and by economic nature");
    assertThat(Jsoup.parse(read("method.html")).body().text()).contains("stay Chinese");
  }

  @Test
  void escapesWhatItMarks() throws IOException {
    String board = read(Address.FINDINGS);
    assertThat(board).contains("<bdi lang=\"zh-CN\">").doesNotContain("<b>");
    assertThat(Jsoup.parse(board).body().text()).contains("887.36万元 <b>");
  }

  @Test
  void scriptsAndStyleSpeakEnglishToo() throws IOException {
    assertThat(read("assets/site.js")).contains("\"Download CSV\"").doesNotContain("@{");
    assertThat(read("assets/site.css")).contains("\"Table \"").doesNotContain("@{");
    assertThat(read("assets/site.js") + read("assets/site.css"))
        .doesNotContainPattern("\\p{IsHan}");
  }

  private static String read(String page) throws IOException {
    return Files.readString(site.resolve(page));
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files.filter(file -> file.toString().endsWith(".html")).toList();
    }
  }
}
