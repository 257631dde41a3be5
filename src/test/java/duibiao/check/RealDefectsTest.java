package duibiao.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import duibiao.fact.Disclosure;
import duibiao.fact.InboxReader;
import duibiao.fact.Reading;
import duibiao.finding.Finding;
import duibiao.finding.Outcome;
import duibiao.finding.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Published documents against the defects that people have found in them by hand. */
class RealDefectsTest {

  private static final Path SHARED = Path.of("../shared");

  /** Defects of the form's layout and of the conversion, which are no identity. */
  private static final Set<String> NO_RULE = Set.of("fmt", "parse", "header", "doc");

  private static final Pattern PAGES = Pattern.compile("pp?(\\d+)(?:-(\\d+))?");

  private static List<Finding> findings;
  private static List<CSVRecord> defects;

  @BeforeAll
  static void checkThePublishedDocuments() throws IOException {
    assumeTrue(Files.isDirectory(SHARED), "Skipped: the published documents are not at " + SHARED);
    List<Disclosure> documents;
    try (Stream<Path> files = Files.list(SHARED.resolve("disclosures"))) {
      documents =
          files
              .map(file -> file.getFileName().toString())
              .sorted()
              .flatMap(
                  name ->
                      InboxReader.read(SHARED.resolve("disclosures"), name, Reading.DEFAULT)
                          .stream())
              .toList();
    }
    findings =
        documents.stream()
            .flatMap(document -> Checks.of(document, documents).stream())
            .filter(
                finding ->
                    finding.outcome() == Outcome.FAILS || finding.outcome() == Outcome.EXPLAINED)
            .toList();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    Path truth = SHARED.resolve("truth/violations.csv");
    try (CSVParser parser = CSVParser.parse(truth, StandardCharsets.UTF_8, format)) {
      defects = parser.stream().filter(row -> !NO_RULE.contains(row.get("identity"))).toList();
    }
  }

  @Test
  void everyKnownDefectIsFoundByItsRuleOnItsPage() {
    assertThat(defects)
        .filteredOn(defect -> findings.stream().noneMatch(finding -> isOf(defect, finding)))
        .extracting(defect -> defect.get("id"))
        .isEmpty();
  }

  @Test
  void noCriticalOrMajorFindingIsInvented() {
    assertThat(findings)
        .filteredOn(finding -> finding.severity().compareTo(Severity.MINOR) < 0)
        .filteredOn(finding -> defects.stream().noneMatch(defect -> isOf(defect, finding)))
        .isEmpty();
  }

  /** The table tells 87.36万元: this one has an explanation that a person believes. */
  @Test
  void aDigitTooManyIsExplained() {
    assertThat(findings)
        .filteredOn(finding -> finding.severity() == Severity.CRITICAL)
        .singleElement()
        .extracting(Finding::explanation)
        .asString()
        .contains("887.36万元", "87.36万元", "疑似多录一位数字");
  }

  private static boolean isOf(CSVRecord defect, Finding finding) {
    Set<Integer> pages = pages(defect.get("place"));
    Integer page = finding.subject().page();
    return finding.document().contains(defect.get("document"))
        && finding.rule().equals(defect.get("identity"))
        && (pages.isEmpty() || page == null || pages.contains(page));
  }

  private static Set<Integer> pages(String place) {
    Matcher pages = PAGES.matcher(place);
    return pages
        .results()
        .flatMap(
            found -> {
              int first = Integer.parseInt(found.group(1));
              int last = found.group(2) == null ? first : Integer.parseInt(found.group(2));
              return IntStream.rangeClosed(first, last).boxed();
            })
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
