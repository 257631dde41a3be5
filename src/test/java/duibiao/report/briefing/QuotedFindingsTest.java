package duibiao.report.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.fact.Disclosure.Status;
import duibiao.finding.Decisions;
import duibiao.finding.Finding;
import duibiao.finding.Finding.Subject;
import duibiao.finding.KeyedFinding;
import duibiao.finding.Outcome;
import duibiao.finding.Severity;
import duibiao.ratio.MetricCatalogue;
import duibiao.report.DistrictFigures;
import duibiao.report.ListedDocument;
import duibiao.taxonomy.Kind;
import duibiao.taxonomy.Level;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotedFindingsTest {

  @Test
  void theNewestYearComesFirstAndOfAYearTheLargestDifference() {
    List<KeyedFinding> open =
        KeyedFinding.of(
            "示例",
            List.of(
                finding("旧.txt", 900),
                finding("新甲.txt", 10),
                finding("新乙.txt", -300),
                finding("新乙.txt", 20),
                finding("新丙.txt", null)),
            Decisions.NONE);

    assertThat(QuotedFindings.of(open, figures()))
        .extracting(said -> said.substring(1, said.indexOf('》')))
        .containsExactly("新乙.txt", "新甲.txt", "新丙.txt");
    assertThat(QuotedFindings.of(open, figures()).get(0)).contains("相差-300");
  }

  private static Finding finding(String document, Integer difference) {
    return new Finding(
        document,
        "X07",
        Outcome.FAILS,
        Severity.CRITICAL,
        Subject.DOCUMENT,
        difference == null ? null : BigDecimal.ZERO,
        difference == null ? null : BigDecimal.valueOf(difference),
        "两表合计相等：相差" + difference,
        "",
        List.of());
  }

  private static DistrictFigures figures() {
    return new DistrictFigures(
        "示例区",
        "示例",
        MetricCatalogue.shipped(),
        List.of(
            document("旧.txt", 2019),
            document("新甲.txt", 2026),
            document("新乙.txt", 2026),
            document("新丙.txt", 2026)),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static ListedDocument document(String path, int year) {
    return new ListedDocument(
        path, "示例区", "财政局", "财政局", year, Level.DEPARTMENT, Kind.BUDGET, Status.READ, "", 1, 1);
  }
}
