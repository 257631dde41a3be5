package duibiao.browser;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import duibiao.SampleReports;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One page of each kind, held against the rules of axe-core for people who cannot see well. */
class AccessibilityTest {

  private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

  /** Each violation in a line: its rule, and where. */
  private static final String CHECK =
      """
      const done = arguments[arguments.length - 1];
      axe.run().then(found => done(found.violations
        .filter(one => one.impact === 'serious' || one.impact === 'critical')
        .flatMap(one => one.nodes.slice(0, 3).map(node =>
          [one.id, one.impact, node.target.join(' '), node.failureSummary].join(' | ')))));
      """;

  @TempDir private static Path downloads;

  private static Browser browser;
  private static String axe;

  @BeforeAll
  static void opensTheBrowser() throws IOException {
    browser = Browser.open(downloads);
    try (InputStream in = AccessibilityTest.class.getResourceAsStream(AXE)) {
      axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @AfterAll
  static void closesIt() {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "index.html",
    "findings.html",
    "quality.html",
    "documents.html",
    "method.html",
    "departments/",
    "metrics/",
    "groups/",
    "rules/X",
    "evidence/"
  })
  void noPageHasASeriousViolation(String page) throws IOException {
    for (Screen screen : Screen.values()) {
      browser.showOn(screen);
      browser.visit(first(page).toUri().toString());
      browser.run(axe, Object.class);
      List<?> violations = browser.await(CHECK, List.class);

      assertThat(violations.stream().map(String::valueOf).collect(joining("\n")))
          .as("%s, %s", page, screen)
          .isEmpty();
    }
  }

  /** The first page whose path begins so. */
  private static Path first(String start) throws IOException {
    try (Stream<Path> files = Files.walk(SampleReports.FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".html"))
          .filter(file -> SampleReports.FOLDER.relativize(file).toString().startsWith(start))
          .min(Path::compareTo)
          .orElseThrow();
    }
  }
}
