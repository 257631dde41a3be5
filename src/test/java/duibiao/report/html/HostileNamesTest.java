package duibiao.report.html;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import duibiao.report.DistrictFigures;
import duibiao.report.Exhibits;
import duibiao.report.OfficeDistrict;
import duibiao.report.briefing.Briefing;
import duibiao.report.briefing.BriefingText;
import duibiao.report.digest.Digest;
import duibiao.report.pdf.BriefingPdf;
import duibiao.report.word.BriefingDocument;
import duibiao.report.word.BriefingTemplate;
import duibiao.report.workbook.DistrictWorkbook;
import duibiao.report.workbook.InspectionWorkbooks;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Departments whose names are formulas, markup, paths and reversed text, in every output. */
class HostileNamesTest {

  private static final String FORMULA = "=cmd|'/c calc'!A0";
  private static final String MARKUP = "<img src=x onerror=alert(1)>";

  private static final List<String> NAMES =
      List.of(
          FORMULA,
          MARKUP,
          "../../etc/passwd",
          "\u202e局政财\u0000\u200f\u2067",
          "@SUM(1+1)",
          "\"><script>alert(2)</script>",
          "{{正文}}",
          "财政局",
          "审计局");

  /** Turns the direction of reading, or is no letter. */
  private static final String TURNING = "(?s).*[\u200e\u200f\u202a-\u202e\u2066-\u2069\u0000].*";

  @TempDir private static Path around;

  private static Path folder;

  @BeforeAll
  static void writesEverything() throws IOException {
    folder = Files.createDirectories(around.resolve("a/b/reports"));
    DistrictFigures figures = OfficeDistrict.of(NAMES);
    Site.write(folder, around.resolve("no-such-folder"), figures, Digest.NONE);
    EvidencePages.write(folder, figures, Exhibits.NONE);
    DistrictWorkbook.write(folder, figures);
    InspectionWorkbooks.write(folder, around.resolve("no-such-folder"), figures);
    Briefing briefing = BriefingText.of(figures, LocalDate.of(2026, 3, 12));
    BriefingDocument.write(folder, briefing, BriefingTemplate.STANDARD);
    BriefingPdf.write(folder, briefing);
  }

  @Test
  void namesOfFilesAreLettersAndStayInTheFolder() throws IOException {
    try (Stream<Path> files = Files.walk(around)) {
      assertThat(files.filter(Files::isRegularFile))
          .hasSizeGreaterThan(100)
          .allMatch(file -> file.startsWith(folder))
          .allMatch(file -> folder.relativize(file).toString().matches("[\\p{IsHan}\\w/.-]+"));
    }
  }

  @Test
  void pagesShowThemAsText() throws IOException {
    StringBuilder said = new StringBuilder();
    for (Path file : files(".html")) {
      Document page = Jsoup.parse(Files.readString(file));
      said.append(page.text());
      assertThat(page.select("script:not([src]), iframe, object, [onerror], img[src=x]")).isEmpty();
      assertThat(page.select("a, link, img, script"))
          .extracting(element -> element.attr(element.hasAttr("href") ? "href" : "src"))
          .allMatch(target -> target.matches("[\\p{IsHan}\\w/.#-]*"));
      assertThat(page.outerHtml().matches(TURNING)).as(file.toString()).isFalse();
    }
    assertThat(said).contains(FORMULA, MARKUP, "<script>alert(2)</script>");
    assertThat(Files.readString(folder.resolve("assets/search.js")))
        .doesNotContain("<script", "<img")
        .doesNotContainPattern("(?i)\\\\u202e|\\\\u200f|\\\\u2067");
  }

  @Test
  void chartsDrawThemAndTheirCsvIsNoFormula() throws Exception {
    List<Path> drawings = files(".svg");
    assertThat(drawings).hasSizeGreaterThan(10);
    for (Path file : drawings) {
      assertThat(elements(file)).doesNotContain("script", "img", "foreignObject", "a");
    }
    List<String> cells = new ArrayList<>();
    for (Path file : files(".csv")) {
      try (CSVParser rows = CSVFormat.DEFAULT.parse(Files.newBufferedReader(file))) {
        for (CSVRecord row : rows) {
          row.forEach(cells::add);
        }
      }
    }
    assertThat(cells)
        .anyMatch(cell -> cell.contains(FORMULA))
        .noneMatch(cell -> cell.matches("(?s)[=+@\t\r-](?![\\d.,]+%?$).*"))
        .noneMatch(cell -> cell.matches(TURNING));
  }

  @Test
  void cellsOfWorkbooksAreText() throws IOException {
    List<String> texts = new ArrayList<>();
    List<Path> books = files(".xlsx");
    assertThat(books).hasSizeGreaterThan(NAMES.size());
    for (Path file : books) {
      try (InputStream in = Files.newInputStream(file);
          XSSFWorkbook workbook = new XSSFWorkbook(in)) {
        for (Sheet sheet : workbook) {
          for (Row row : sheet) {
            for (Cell cell : row) {
              if (cell.getCellType() == CellType.FORMULA) {
                assertThat(cell.getCellFormula()).matches("[ROUND(),/*0-9数字!$G]+");
              } else if (cell.getCellType() == CellType.STRING) {
                assertThat(cell.getCellStyle().getQuotePrefixed()).as(file + " " + cell).isTrue();
                texts.add(cell.getStringCellValue());
              }
            }
          }
        }
      }
    }
    assertThat(texts)
        .anyMatch(text -> text.contains(FORMULA))
        .anyMatch(text -> text.contains(MARKUP))
        .noneMatch(text -> text.matches(TURNING));
  }

  @Test
  void theBriefingSaysThemAsLetters() throws IOException {
    try (InputStream in = Files.newInputStream(folder.resolve("briefing.docx"));
        XWPFDocument word = new XWPFDocument(in)) {
      String text =
          word.getParagraphs().stream().map(XWPFParagraph::getText).collect(joining("\n"));
      assertThat(text).contains("六、需要关注的部门", "2026年3月12日").doesNotMatch(TURNING);
      assertThat(word.getHyperlinks()).isEmpty();
      assertThat(word.getDocument().xmlText()).doesNotContain("instrText", "<img", "altChunk");
    }
    try (PDDocument pdf = Loader.loadPDF(folder.resolve("briefing.pdf").toFile())) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("六、").doesNotMatch(TURNING);
      assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
      assertThat(pdf.getPage(0).getAnnotations()).isEmpty();
    }
  }

  private static List<Path> files(String end) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
    }
  }

  private static List<String> elements(Path svg)
      throws IOException, ParserConfigurationException, SAXException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    NodeList all = factory.newDocumentBuilder().parse(svg.toFile()).getElementsByTagName("*");
    return Stream.iterate(0, i -> i < all.getLength(), i -> i + 1)
        .map(i -> all.item(i).getNodeName())
        .toList();
  }
}
