package duibiao.report.briefing;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import duibiao.benchmark.Benchmark;
import duibiao.finding.KeyedFinding;
import duibiao.money.Unit;
import duibiao.ratio.Metric;
import duibiao.ratio.Ratio;
import duibiao.ratio.Ratio.State;
import duibiao.report.DistrictFigures;
import duibiao.report.English;
import duibiao.report.Language;
import duibiao.report.OfficeDistrict;
import duibiao.report.pdf.BriefingPdf;
import duibiao.report.word.BriefingDocument;
import duibiao.report.word.BriefingTemplate;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefingTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 12);
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
  private static final DistrictFigures FIGURES =
      OfficeDistrict.of(List.of("财政局", "审计局", "统计局", "教育局", "民政局", "司法局", "商务委", "科委", "文旅局"));

  @TempDir private Path folder;

  @Test
  void everyNumberOfTheTextIsInTheData() {
    Set<String> known = known();

    Matcher number = NUMBER.matcher(text(BriefingText.of(FIGURES, DAY)));
    List<String> unknown = new ArrayList<>();
    int amounts = 0;
    while (number.find()) {
      if (!known.contains(number.group())) {
        unknown.add(number.group());
      }
      amounts += number.group().contains(".") ? 1 : 0;
    }
    assertThat(amounts).isGreaterThan(20);
    assertThat(unknown).isEmpty();
  }

  @Test
  void saysOnlyWhatBureausSay() {
    assertThat(text(BriefingText.of(FIGURES, DAY)))
        .doesNotContain("违规", "浪费", "造假", "异常支出", "增长-", "下降-", "增加-", "减少-")
        .contains("较上年", "待核实", "常见原因", "单位为万元");
  }

  @Test
  void aChangeFromZeroHasNoPercentage() {
    assertThat(
            Wording.change(
                Language.CHINESE.words(), new BigDecimal("12345.60"), BigDecimal.ZERO.setScale(2)))
        .isEqualTo("较上年增加1.23万元，上年无此项预算，不计算增幅");
    assertThat(Wording.change(Language.CHINESE.words(), BigDecimal.ZERO, new BigDecimal("1.00")))
        .isEqualTo("与上年持平");
    assertThat(
            Wording.change(
                Language.CHINESE.words(), new BigDecimal("-100000"), new BigDecimal("478700")))
        .isEqualTo("较上年减少10.00万元，下降20.89%");
  }

  @Test
  void anEnglishBriefingQuotesChineseAsItIsPrinted() throws IOException {
    Briefing briefing = BriefingText.of(English.of(FIGURES), DAY);

    assertThat(briefing.day()).isEqualTo("12 March 2026");
    assertThat(briefing.title()).isEqualTo("Department budgets of 示例区, FY 2025: briefing");
    assertThat(briefing.heading(1)).isEqualTo("2. Structure of spending");
    assertThat(text(briefing)).containsPattern("CNY \\d{1,3}(,\\d{3})+").doesNotContain("万元");
    assertThat(pdf(briefing).replaceAll("\\s+", " ")).contains("3. The three public expenses");
  }

  @Test
  void quotesNothingThatIsNotReconciled() {
    DistrictFigures open =
        new DistrictFigures(
            FIGURES.title(),
            FIGURES.source(),
            FIGURES.metrics(),
            FIGURES.documents(),
            FIGURES.ratios().stream().map(BriefingTest::unreconciled).toList(),
            FIGURES.benchmarks(),
            List.of(),
            FIGURES.findings());

    assertThat(text(BriefingText.of(open, DAY)))
        .contains("没有可以引用的数字，请先核实有关事项")
        .doesNotContainPattern("\\d万元|%");
  }

  @Test
  void wordAndPdfSayTheSame() throws IOException {
    Briefing briefing = BriefingText.of(FIGURES, DAY);

    assertThat(word(briefing)).contains("一、总体情况", "2026年3月12日");
    assertThat(squeezed(pdf(briefing))).contains(squeezed(text(briefing)).substring(0, 60));
    for (Briefing.Section section : briefing.sections()) {
      for (String paragraph : section.paragraphs()) {
        assertThat(word(briefing)).contains(paragraph);
      }
    }
  }

  private static Ratio unreconciled(Ratio ratio) {
    return new Ratio(
        ratio.id(),
        ratio.document(),
        ratio.district(),
        ratio.department(),
        ratio.level(),
        ratio.fiscalYear(),
        ratio.value(),
        ratio.numerator(),
        ratio.denominator(),
        ratio.value() == null ? ratio.state() : State.UNRECONCILED,
        ratio.numeratorSource(),
        ratio.denominatorSource(),
        List.of(),
        List.of());
  }

  /** Every number that may be said, computed here again from the ratios. */
  private static Set<String> known() {
    Set<String> known = new HashSet<>(List.of("2025", "0"));
    for (Benchmark place : FIGURES.benchmarks()) {
      Metric metric = FIGURES.metrics().find(place.ratio()).orElseThrow();
      BigDecimal median = place.spread().median();
      known.add(metric.scale().number(place.value()));
      known.add(metric.scale().number(median));
      known.add(metric.scale().number(place.value().subtract(median).abs()));
      known.add(Integer.toString(place.rank()));
      known.add(Integer.toString(place.spread().n()));
    }
    for (String id : List.of("R03", "R24", "R10", "R09", "R17")) {
      List<Ratio> all =
          FIGURES.ratios().stream()
              .filter(ratio -> ratio.id().equals(id) && ratio.fiscalYear() == 2025)
              .toList();
      List<Ratio> ok = all.stream().filter(ratio -> ratio.state() == State.OK).toList();
      known.add(Integer.toString(ok.size()));
      known.add(Long.toString(all.stream().filter(r -> r.state() == State.UNRECONCILED).count()));
      BigDecimal above = sum(ok, Ratio::numerator);
      BigDecimal below = sum(ok, Ratio::denominator);
      for (BigDecimal yuan : List.of(above.abs(), below, below.subtract(above), below.add(above))) {
        known.add(Unit.TEN_THOUSAND_YUAN.print(yuan));
      }
      for (BigDecimal part : List.of(above.abs(), below.subtract(above))) {
        known.add(
            part.divide(below, 6, RoundingMode.HALF_UP)
                .movePointRight(2)
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString());
      }
    }
    for (KeyedFinding keyed : FIGURES.findings()) {
      Matcher quoted =
          NUMBER.matcher(keyed.finding().explanation() + " " + keyed.finding().document());
      while (quoted.find()) {
        known.add(quoted.group());
      }
    }
    known.add(Integer.toString(FIGURES.findings().size()));
    known.add("5");
    known.add(
        Long.toString(
            FIGURES.benchmarks().stream()
                .filter(place -> place.fiscalYear() == 2025)
                .filter(place -> place.rating().label().isRaised())
                .filter(p -> FIGURES.metrics().find(p.ratio()).orElseThrow().isShown())
                .count()));
    return known;
  }

  private static BigDecimal sum(List<Ratio> ratios, Function<Ratio, BigDecimal> amount) {
    return ratios.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static String text(Briefing briefing) {
    return briefing.title()
        + briefing.sections().stream()
            .map(section -> section.heading() + "\n" + String.join("\n", section.paragraphs()))
            .collect(joining("\n"));
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s—]|[一二三四五六七]、", "");
  }

  private String word(Briefing briefing) throws IOException {
    BriefingDocument.write(folder, briefing, BriefingTemplate.STANDARD);
    try (InputStream in = Files.newInputStream(folder.resolve("briefing.docx"));
        XWPFDocument word = new XWPFDocument(in)) {
      return word.getParagraphs().stream().map(XWPFParagraph::getText).collect(joining("\n"));
    }
  }

  private String pdf(Briefing briefing) throws IOException {
    BriefingPdf.write(folder, briefing);
    try (PDDocument pdf = Loader.loadPDF(folder.resolve("briefing.pdf").toFile())) {
      return new PDFTextStripper().getText(pdf);
    }
  }
}
