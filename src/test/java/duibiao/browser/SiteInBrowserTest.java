package duibiao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.SampleReports;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The whole site of a small sample district, as readers see and use it. */
class SiteInBrowserTest {

  @TempDir private static Path downloads;

  private static final String BOARD = "#findings .tabulator";

  private static Browser browser;
  private static String disk;

  @BeforeAll
  static void opensTheBrowser() {
    browser = Browser.open(downloads);
    disk = SampleReports.FOLDER.toUri().toString();
  }

  @AfterAll
  static void closesIt() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void sitsDown() {
    browser.showOn(Screen.DESK);
  }

  @AfterEach
  void nothingWasAskedForElsewhereAndNothingWentWrong() {
    assertThat(browser.requests())
        .isNotEmpty()
        .allMatch(address -> address.matches("(file:///|http://127[.]0[.]0[.]1:|data:|blob:).*"));
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void everyPageStandsOnADeskFromDisk() throws IOException {
    holdsTogether(disk, Screen.DESK);
  }

  @Test
  void everyPageStandsOnAPhoneFromAServer() throws IOException {
    try (SiteServer server = SiteServer.of(SampleReports.FOLDER)) {
      holdsTogether(server.address(), Screen.PHONE);
    }
  }

  @Test
  void theSearchBoxLeadsToADepartmentAndToAMetric() {
    browser.visit(disk + "index.html");
    assertThat(found("财政局")).contains("财政局");
    browser.element("#found a").click();
    assertThat(browser.address()).contains("/departments/");
    assertThat(browser.element("h1").getText()).contains("财政局");

    // Words in any order, from a page that is deeper.
    assertThat(found("比重 三公")).contains("“三公”经费");
    browser.element("#search").sendKeys(Keys.ENTER);
    browser.waitUntil("the metric's page", () -> browser.address().contains("/metrics/"));
    assertThat(browser.element("h1").getText()).contains("“三公”经费");
    assertThat(found("没有这样的词")).isEqualTo("没有找到");
  }

  @Test
  void aTableSortsByItsFigures() {
    browser.visit(disk + "findings.html");
    String expected = column("应为");
    browser.element(expected + " .tabulator-col-title").click();
    List<BigDecimal> ascending = amounts(expected);
    browser.element(expected + " .tabulator-col-title").click();
    List<BigDecimal> descending = amounts(expected);

    assertThat(new HashSet<>(ascending)).hasSizeGreaterThan(3);
    assertThat(ascending).isSorted();
    assertThat(descending).isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void theBoardOfFindingsFiltersAndOffersWhatItShowsAsCsv() throws IOException {
    browser.visit(disk + "findings.html");
    int all = cells(column("程度")).size();
    browser.element(column("程度") + " input").click();
    WebElement choice = browser.element(".tabulator-edit-list-item:last-child");
    String severity = choice.getText();
    choice.click();
    browser.waitUntil("fewer rows", () -> cells(column("程度")).size() < all);
    assertThat(cells(column("程度"))).isNotEmpty().containsOnly(severity);

    browser.element(column("说明") + " input").sendKeys("没有这样的词");
    browser.waitUntil("no row", () -> cells(column("程度")).isEmpty());
    assertThat(browser.element(BOARD).getText()).contains("没有符合条件的行");
    browser.element(column("说明") + " input").clear();
    browser.element(column("说明") + " input").sendKeys(Keys.ENTER);
    browser.waitUntil("the rows again", () -> !cells(column("程度")).isEmpty());

    int kept = cells(column("程度")).size();
    browser.element("#findings .table > button").click();
    Path csv = downloads.resolve("待核实事项.csv");
    browser.waitUntil("the download", () -> Files.isRegularFile(csv));
    try (CSVParser rows = CSVFormat.DEFAULT.parse(Files.newBufferedReader(csv))) {
      List<CSVRecord> read = rows.getRecords();
      assertThat(read.get(0).get(0)).isEqualTo("\ufeff规则");
      assertThat(read.subList(1, read.size()))
          .hasSize(kept)
          .allMatch(row -> row.get(1).equals(severity));
    }
  }

  @Test
  void aFindingOpensItsEvidence() {
    browser.visit(disk + "findings.html");
    browser.element(column("文件") + " input").sendKeys(".pdf");
    browser.waitUntil(
        "findings of PDF files",
        () -> cells(column("文件")).stream().allMatch(file -> file.endsWith(".pdf")));
    browser.element(BOARD + " .tabulator-row a[href^=evidence]").click();

    assertThat(browser.address()).matches(".*/evidence/[0-9a-f]+[.]html#[0-9A-Za-z-]+");
    assertThat(
            browser.texts(
                "return [...document.querySelectorAll('.exhibit:target h2')].map(e => e.textContent)"))
        .hasSize(1);
    browser.waitUntil(
        "the pictures of the pages",
        () ->
            browser.run(
                "return [...document.querySelectorAll('.exhibit:target .crop img')].every(i => i.complete && i.naturalWidth > 99)",
                Boolean.class));
    assertThat(
            browser.elements(
                ".exhibit:target .crop img, .exhibit:target .line table, .exhibit:target .places"))
        .isNotEmpty();
  }

  private static String found(String words) {
    WebElement input = browser.element("#search");
    input.clear();
    input.sendKeys(words);
    return browser.element("#found li").getText();
  }

  /** The column of the first board that is named so, as a selector. */
  private static String column(String name) {
    return browser.run(
        """
        const column = [...document.querySelectorAll('.tabulator')][0].querySelectorAll('.tabulator-col');
        const found = [...column].find(c => c.querySelector('.tabulator-col-title').textContent === '%s');
        return '[tabulator-field=' + found.getAttribute('tabulator-field') + ']'"""
            .formatted(name),
        String.class);
  }

  private static List<String> cells(String column) {
    return browser.texts(
        "return [...document.querySelectorAll('.tabulator')[0].querySelectorAll('.tabulator-cell"
            + column
            + "')].map(c => c.textContent)");
  }

  /** The amounts of a column in the order of the rows; cells without one are left out. */
  private static List<BigDecimal> amounts(String column) {
    return cells(column).stream()
        .filter(text -> text.matches("-?[\\d,]+([.]\\d+)?"))
        .map(text -> new BigDecimal(text.replace(",", "")))
        .toList();
  }

  /**
   * Visits every page: all links lead somewhere, nothing comes from outside, nothing sticks out.
   */
  private static void holdsTogether(String root, Screen screen) throws IOException {
    browser.showOn(screen);
    Map<String, Set<String>> ids = new HashMap<>();
    Set<String> targets = new HashSet<>();
    List<String> tooWide = new ArrayList<>();
    for (String page : pages()) {
      browser.visit(root + page);
      ids.put(
          page,
          Set.copyOf(
              browser.texts("return [...document.querySelectorAll('[id]')].map(e => e.id)")));
      targets.addAll(
          browser.texts(
              "return [...document.querySelectorAll('[href], [src]')].map(e => e.href || e.src)"));
      Long width = browser.run("return document.documentElement.scrollWidth", Long.class);
      if (width > screen.width()) {
        tooWide.add(page + " " + width);
      }
    }
    assertThat(tooWide).isEmpty();
    assertThat(targets).allMatch(target -> target.startsWith(root));
    assertThat(targets).hasSizeGreaterThan(200);
    for (String target : targets) {
      leadsSomewhere(decoded(target.substring(root.length())), ids);
    }
  }

  private static String decoded(String address) {
    return URLDecoder.decode(address, StandardCharsets.UTF_8);
  }

  private static void leadsSomewhere(String target, Map<String, Set<String>> ids) {
    String[] parts = target.split("#", 2);
    assertThat(SampleReports.FOLDER.resolve(parts[0])).isRegularFile();
    if (parts.length == 2 && ids.containsKey(parts[0])) {
      assertThat(ids.get(parts[0])).as(parts[0]).contains(parts[1]);
    }
  }

  private static List<String> pages() throws IOException {
    try (Stream<Path> files = Files.walk(SampleReports.FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".html"))
          .map(file -> SampleReports.FOLDER.relativize(file).toString())
          .sorted()
          .toList();
    }
  }
}
