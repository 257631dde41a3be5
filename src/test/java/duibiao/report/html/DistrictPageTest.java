package duibiao.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.fact.Disclosure.Status;
import duibiao.finding.Outcome;
import duibiao.ratio.Ratio;
import duibiao.report.DistrictFigures;
import duibiao.report.Exhibits;
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
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DistrictPageTest {

  private static final Set<String> VOID = Set.of("meta", "img", "!DOCTYPE");

  @TempDir static Path district;
  private static DistrictFigures figures;
  private static String page;

  @TempDir Path folder;

  @BeforeAll
  static void writesADistrictOfTwoLevels() throws IOException {
    figures =
        FabricatedDistrict.drawn(6, 5, List.of(2024, 2025))
            .with("扫描件.pdf", Status.UNREADABLE, "文件只有图像，没有文字。")
            .finding(Outcome.FAILS, "第7页与第19页不一致，请核实。", "887.36万元")
            .finding(Outcome.HOLDS, "相符。", "")
            .figures();
    DistrictPage.write(district, figures);
    EvidencePages.write(district, figures, Exhibits.NONE);
    InspectionWorkbooks.write(district, figures);
    page = Files.readString(district.resolve("index.html"));
  }

  @Test
  void namesFileAndPlaceOfEveryNumeratorAndDenominator() {
    assertThat(figures.ratios())
        .flatMap(ratio -> Arrays.asList(ratio.numeratorSource(), ratio.denominatorSource()))
        .filteredOn(Objects::nonNull)
        .isNotEmpty()
        .allMatch(source -> page.contains(">" + source + "</td>"));
  }

  @Test
  void keepsUnitsOutOfTheTablesOfDepartments() {
    assertThat(part("R10-department")).contains("财政局").doesNotContain("本级");
    assertThat(part("R10-unit")).contains("财政局本级").doesNotContain(">财政局<");
    assertThat(part("composition-department")).doesNotContain("本级");
  }

  @Test
  void leadsOnlyToWhatIsThere() {
    Set<String> ids = matches(" id=\"([^\"]*)\"");
    assertThat(all(" id=\"([^\"]*)\"")).as("ids are unique").hasSameSizeAs(ids);
    assertThat(matches("(?:href|src)=\"([^\"]*)\""))
        .isNotEmpty()
        .allMatch(
            target ->
                target.startsWith("#")
                    ? ids.contains(target.substring(1))
                    : Files.isRegularFile(district.resolve(target.replaceFirst("#.*", ""))));
  }

  @Test
  void leadsFromEveryFindingToItsEvidence() throws IOException {
    List<String> links = all("href=\"(evidence/[^\"]*)\"");
    assertThat(links).hasSize(1);
    for (String link : links) {
      String[] parts = link.split("#");
      assertThat(district.resolve(parts[0])).content().contains("id=\"" + parts[1] + "\"");
    }
  }

  @Test
  void needsNothingFromOutside() {
    assertThat(page).doesNotContain("http:", "https:", "//", "<script", "@import", "url(");
  }

  @Test
  void closesWhatItOpens() {
    Deque<String> open = new ArrayDeque<>();
    Pattern.compile("<(/?)([a-zA-Z0-9!]+)[^>]*>")
        .matcher(page)
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

  @Test
  void doesNotJudge() {
    assertThat(page).doesNotContain("违规", "浪费", "造假", "异常支出");
  }

  @Test
  void listsWhatAwaitsConfirmationAndCountsTheRest() {
    assertThat(part("findings"))
        .contains("以下1项待核实", "第7页与第19页不一致，请核实。", "887.36万元", "相符1项，不相符1项")
        .doesNotContain(">相符。<");
  }

  @Test
  void saysWhyAFileWasNotRead() {
    assertThat(part("documents")).contains("无法读取1份", "扫描件.pdf", "文件只有图像，没有文字。");
  }

  @Test
  void givesTheSameBytesForTheSameFigures() throws IOException {
    DistrictPage.write(folder, figures);
    EvidencePages.write(folder, figures, Exhibits.NONE);
    assertThat(contents(folder)).isEqualTo(contents(district));
  }

  @Test
  void takesTextForTextWhateverItSays() throws IOException {
    String hostile = "<script>alert('1')</script>\"=cmd|'&amp;\u202e\u0000";
    String html =
        write(
            new FabricatedDistrict()
                .with(hostile, Level.DEPARTMENT, 2025)
                .with(hostile, Level.DEPARTMENT, 2025, "R10", 3.0, 9)
                .with(hostile, Status.UNREADABLE, hostile)
                .spending(hostile, Level.DEPARTMENT, 2025, 9)
                .finding(Outcome.FAILS, hostile, hostile)
                .figures());
    assertThat(html)
        .contains("&lt;script&gt;", "&amp;amp;")
        .doesNotContain("<script", "\u0000", "alert('1')</script>");
  }

  @Test
  void printsADashWithTheReasonWhereThereIsNoValue() throws IOException {
    String html =
        write(
            new FabricatedDistrict()
                .with("财政局", Level.DEPARTMENT, 2025, "R17", null, 90_000)
                .with("财政局", Level.DEPARTMENT, 2025, "R09", 3.0, 0)
                .with("审计局", Level.DEPARTMENT, 2024, "R09", 3.0, 9)
                .figures());
    assertThat(part(html, "R17"))
        .contains(Ratio.State.NOT_DISCLOSED.label() + "</small>")
        .contains(">—<")
        .doesNotContain(">0");
    assertThat(part(html, "R09"))
        .contains(Ratio.State.ZERO_BASE.label() + "</small>", "无可用文件</small>");
  }

  @Test
  void showsTheAmountsOfEachYearWhereNobodyCompares() throws IOException {
    String html =
        write(
            new FabricatedDistrict()
                .with("万里街道办事处", Level.DEPARTMENT, 2023, "R10", 229_100.0, 1e8)
                .with("万里街道办事处", Level.DEPARTMENT, 2024, "R10", 479_100.0, 1e8)
                .figures());
    assertThat(part(html, "amounts")).contains("单位：万元", ">22.91<", ">47.91<");
    assertThat(part(html, "highlights")).contains("不作位次和中位数比较").doesNotContain("<td");
    assertThat(part(html, "R10")).contains(">4.791<").doesNotContain("位次</th>");
  }

  @Test
  void standsWithoutAnyFigures() throws IOException {
    DistrictFigures none =
        new FabricatedDistrict().with("扫描件.pdf", Status.UNREADABLE, "没有文字。").figures();
    assertThat(write(none)).contains("无法读取1份", "没有列出待核实事项").doesNotContain("id=\"metrics\"");
  }

  private String write(DistrictFigures figures) throws IOException {
    DistrictPage.write(folder, figures);
    return Files.readString(folder.resolve("index.html"));
  }

  private static String part(String id) {
    return part(page, id);
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

  private static List<String> all(String pattern) {
    return Pattern.compile(pattern).matcher(page).results().map(match -> match.group(1)).toList();
  }

  private static Set<String> matches(String pattern) {
    return Set.copyOf(all(pattern));
  }

  /** Workbooks bear the time when they were written. */
  private static boolean isPage(Path file) {
    return Files.isRegularFile(file) && !file.toString().endsWith(".xlsx");
  }

  /** A digest of the bytes of each page and picture. */
  private static Map<String, Integer> contents(Path folder) throws IOException {
    Map<String, Integer> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(DistrictPageTest::isPage).toList()) {
        contents.put(folder.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
      }
    }
    return contents;
  }
}
