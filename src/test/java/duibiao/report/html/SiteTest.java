package duibiao.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.fact.Disclosure.Status;
import duibiao.finding.Outcome;
import duibiao.ratio.Ratio;
import duibiao.report.DistrictFigures;
import duibiao.report.Exhibits;
import duibiao.report.OfficeDistrict;
import duibiao.report.digest.Digest;
import duibiao.report.workbook.InspectionWorkbooks;
import duibiao.taxonomy.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteTest {

  private static final Set<String> VOID = Set.of("meta", "img", "link", "input", "!DOCTYPE");

  private static final Path NOWHERE = Path.of("no-such-folder");

  @TempDir static Path district;
  private static DistrictFigures figures;

  @TempDir Path folder;

  @BeforeAll
  static void writesADistrictOfTwoLevels() throws IOException {
    figures =
        FabricatedDistrict.drawn(6, 5, List.of(2024, 2025))
            .with("扫描件.pdf", Status.UNREADABLE, "文件只有图像，没有文字。")
            .finding(Outcome.FAILS, "第7页与第19页不一致，请核实。", "887.36万元")
            .finding(Outcome.HOLDS, "相符。", "")
            .figures();
    Site.write(district, NOWHERE, figures, Digest.NONE);
    EvidencePages.write(district, figures, Exhibits.NONE);
    InspectionWorkbooks.write(district, district.resolve("none"), figures);
  }

  @Test
  void namesFileAndPlaceOfEveryNumeratorAndDenominator() throws IOException {
    for (Ratio ratio : figures.ratios()) {
      assertThat(read(district, Address.metric(ratio.id())))
          .contains(">" + ratio.denominatorSource() + "</td>");
    }
  }

  @Test
  void keepsUnitsOutOfTheTablesOfDepartments() throws IOException {
    String html = read(district, Address.metric("R10"));
    assertThat(part(html, "R10-department")).contains("财政局").doesNotContain("本级");
    assertThat(part(html, "R10-unit")).contains("财政局本级").doesNotContain(">财政局<");
  }

  @Test
  void givesEachDepartmentMetricAndRuleAPage() throws IOException {
    assertThat(count("departments")).isEqualTo(11);
    assertThat(count("metrics")).isEqualTo(figures.metrics().shown().size());
    assertThat(read(district, Address.rule("X07")))
        .contains("第7页与第19页不一致，请核实。", "相符1项，不相符1项")
        .doesNotContain(">相符。<");
  }

  @Test
  void leadsOnlyToWhatIsThere() throws IOException {
    for (Path file : pages(district)) {
      String html = Files.readString(file);
      for (String target : all(html, "(?:href|src)=\"([^\"]*)\"")) {
        String[] parts = target.split("#", 2);
        Path there = parts[0].isEmpty() ? file : file.resolveSibling(parts[0]).normalize();
        assertThat(there).as(target).startsWith(district).isRegularFile();
        if (parts.length > 1 && !there.toString().endsWith(".svg")) {
          assertThat(ids(there)).as(target).contains(parts[1]);
        }
      }
    }
  }

  @Test
  void needsNothingFromOutside() throws IOException {
    for (Path file : pages(district)) {
      assertThat(Files.readString(file))
          .contains("default-src 'none'")
          .doesNotContain(
              "http:", "https:", "//", "@import", "url(", "style=", " onclick", "javascript:");
    }
  }

  @Test
  void closesWhatItOpens() throws IOException {
    for (Path file : pages(district)) {
      Deque<String> open = new ArrayDeque<>();
      Pattern.compile("<(/?)([a-zA-Z0-9!]+)[^>]*>")
          .matcher(Files.readString(file))
          .results()
          .filter(tag -> !VOID.contains(tag.group(2)))
          .forEach(
              tag -> {
                if (tag.group(1).isEmpty()) {
                  open.push(tag.group(2));
                } else {
                  assertThat(open.pop()).isEqualTo(tag.group(2));
                }
              });
      assertThat(open).isEmpty();
    }
  }

  @Test
  void doesNotJudge() throws IOException {
    for (Path file : pages(district)) {
      assertThat(Files.readString(file).replace("厉行节约反对浪费条例", ""))
          .doesNotContain("违规", "浪费", "造假", "异常支出");
    }
  }

  @Test
  void saysWhyAFileWasNotRead() throws IOException {
    assertThat(read(district, "documents.html")).contains("无法读取1份", "扫描件.pdf", "文件只有图像，没有文字。");
  }

  @Test
  void givesTheSameBytesForTheSameFigures() throws IOException {
    Site.write(folder, NOWHERE, figures, Digest.NONE);
    EvidencePages.write(folder, figures, Exhibits.NONE);
    assertThat(contents(folder)).isEqualTo(contents(district));
  }

  @Test
  void drawsOnlyChartsThatHaveChanged() throws IOException {
    Path before = folder.resolve("before");
    Site.write(before, NOWHERE, figures, Digest.NONE);
    String chart = "charts/R10-department-2025.csv";
    Files.writeString(before.resolve(chart), "copied");
    Site.write(folder.resolve("same"), before, figures, Digest.NONE);
    assertThat(folder.resolve("same").resolve(chart)).hasContent("copied");
    DistrictFigures others = FabricatedDistrict.drawn(7, 5, List.of(2024, 2025)).figures();
    Site.write(folder.resolve("others"), before, others, Digest.NONE);
    assertThat(folder.resolve("others").resolve(chart)).content().contains("财政局");
  }

  @Test
  void takesTextForTextWhateverItSays() throws IOException {
    String hostile = "<script>alert('1')</script>\"=cmd|'&amp;../../etc\u202e\u0000";
    Site.write(
        folder.resolve("site"),
        NOWHERE,
        new FabricatedDistrict()
            .with(hostile, Level.DEPARTMENT, 2025)
            .with(hostile, Level.DEPARTMENT, 2025, "R10", 3.0, 9)
            .with(hostile, Status.UNREADABLE, hostile)
            .spending(hostile, Level.DEPARTMENT, 2025, 9)
            .finding(Outcome.FAILS, hostile, hostile)
            .figures(),
        Digest.NONE);
    assertThat(read(folder, "site/index.html")).contains("&lt;script&gt;", "&amp;amp;");
    for (Path file : pages(folder)) {
      assertThat(Files.readString(file))
          .doesNotContain("<script>", "\u0000", "alert('1')</script>");
    }
    try (Stream<Path> entries = Files.list(folder)) {
      assertThat(entries).containsExactly(folder.resolve("site"));
    }
    assertThat(folder.resolve("site/assets/search.js")).content().doesNotContain("<script", "</");
  }

  @Test
  void printsADashWithTheReasonWhereThereIsNoValue() throws IOException {
    Site.write(
        folder,
        NOWHERE,
        new FabricatedDistrict()
            .with("财政局", Level.DEPARTMENT, 2025, "R17", null, 90_000)
            .with("财政局", Level.DEPARTMENT, 2025, "R09", 3.0, 0)
            .with("审计局", Level.DEPARTMENT, 2024, "R09", 3.0, 9)
            .figures(),
        Digest.NONE);
    assertThat(part(read(folder, Address.metric("R17")), "ranking"))
        .contains(Ratio.State.NOT_DISCLOSED.label() + "</small>")
        .contains(">—<")
        .doesNotContain(">0");
    assertThat(part(read(folder, Address.metric("R09")), "ranking"))
        .contains(Ratio.State.ZERO_BASE.label() + "</small>", "无可用文件</small>");
  }

  @Test
  void standsWithoutAnyFigures() throws IOException {
    Site.write(
        folder,
        NOWHERE,
        new FabricatedDistrict().with("扫描件.pdf", Status.UNREADABLE, "没有文字。").figures(),
        Digest.NONE);
    assertThat(read(folder, "index.html")).contains("无法读取1份");
    assertThat(read(folder, "findings.html")).contains("没有列出待核实事项");
    assertThat(folder.resolve("metrics")).doesNotExist();
  }

  @Test
  void standsWhereAFigureOfEightIsNotReconciled() throws IOException {
    Site.write(
        folder,
        NOWHERE,
        OfficeDistrict.of(List.of("财政局", "审计局", "统计局", "教育局", "民政局", "司法局", "商务委", "科委")),
        Digest.NONE);
    assertThat(folder.resolve("metrics/R10.html")).isNotEmptyFile();
  }

  private static String read(Path site, String page) throws IOException {
    return Files.readString(site.resolve(page));
  }

  private static long count(String kind) throws IOException {
    try (Stream<Path> files = Files.list(district.resolve(kind))) {
      return files.count();
    }
  }

  private static List<Path> pages(Path site) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files.filter(file -> file.toString().endsWith(".html")).toList();
    }
  }

  /** The ids of a page, which are unique. */
  private static Set<String> ids(Path file) throws IOException {
    List<String> all = all(Files.readString(file), " id=\"([^\"]*)\"");
    Set<String> ids = Set.copyOf(all);
    assertThat(all).as("ids are unique").hasSameSizeAs(ids);
    return ids;
  }

  /** The section of an id, up to the next section that is not within it. */
  private static String part(String html, String id) {
    int start = html.indexOf("<section id=\"" + id + "\"");
    assertThat(start).as("section " + id).isNotNegative();
    int depth = 0;
    for (MatchResult tag :
        Pattern.compile("<(/?)section").matcher(html.substring(start)).results().toList()) {
      depth += tag.group(1).isEmpty() ? 1 : -1;
      if (depth == 0) {
        return html.substring(start, start + tag.end());
      }
    }
    throw new AssertionError("Section '" + id + "' does not end");
  }

  private static List<String> all(String html, String pattern) {
    return Pattern.compile(pattern).matcher(html).results().map(match -> match.group(1)).toList();
  }

  /** Workbooks bear the time when they were written. */
  private static boolean isPage(Path file) {
    return Files.isRegularFile(file) && !file.getParent().endsWith("inspection");
  }

  /** A digest of the bytes of each page and picture. */
  private static Map<String, Integer> contents(Path folder) throws IOException {
    Map<String, Integer> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(SiteTest::isPage).toList()) {
        contents.put(folder.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
      }
    }
    return contents;
  }
}
