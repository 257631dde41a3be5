package duibiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.benchmark.Label;
import duibiao.benchmark.peer.Basis;
import duibiao.benchmark.trend.Trend;
import duibiao.chart.Words;
import duibiao.fact.Disclosure.Status;
import duibiao.finding.Outcome;
import duibiao.finding.Severity;
import duibiao.finding.Verification;
import duibiao.ratio.Metric;
import duibiao.ratio.Policy.Certainty;
import duibiao.ratio.Ratio.State;
import duibiao.report.digest.Digest;
import duibiao.taxonomy.Kind;
import duibiao.taxonomy.Level;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LanguageTest {

  private static final Words CHINESE = Language.CHINESE.words();
  private static final Words ENGLISH = Language.ENGLISH.words();
  private static final List<String> PARTS =
      List.of(
          "chart", "report", "report/html", "report/workbook", "report/briefing", "report/digest");

  private static final Path MAIN = Path.of("src/main");
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*");
  private static final Pattern QUOTED = Pattern.compile("\"([\\w.]+)\"|@\\{([\\w.]+)}");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  /** What is compared with documents, or names a font, is no word that people are told. */
  private static final Set<String> NOT_SHOWN =
      Set.of(
          "MarkedText.java",
          "Letters.java",
          "BriefingDocument.java",
          "BriefingTemplate.java",
          "StandardLayout.java",
          "QuotedFindings.java",
          "ReportFolder.java");

  @Test
  void chineseNamesAreThoseOfTheProgram() {
    sameName(Level.values(), Level::label);
    sameName(Kind.values(), Kind::label);
    sameName(Status.values(), Status::label);
    sameName(Severity.values(), Severity::label);
    sameName(Basis.values(), Basis::label);
    sameName(Verification.values(), Verification::label);
    sameName(State.values(), State::label);
    sameName(Label.values(), Label::words);
    sameName(Metric.Direction.values(), Metric.Direction::label);
    sameName(Trend.Direction.values(), Trend.Direction::label);
    sameName(Metric.Documents.values(), Metric.Documents::label);
    sameName(Certainty.values(), Certainty::label);
    for (Metric.Scale scale : Metric.Scale.values()) {
      BigDecimal value = new BigDecimal("1234.5");
      assertThat(CHINESE.sign(scale)).isEqualTo(scale.sign());
      assertThat(CHINESE.unit(scale)).isEqualTo(scale.sign());
      assertThat(CHINESE.print(scale, value)).isEqualTo(scale.print(value));
    }
  }

  private static <E extends Enum<E>> void sameName(E[] constants, Function<E, String> label) {
    for (E constant : constants) {
      assertThat(Names.of(CHINESE, constant)).isEqualTo(label.apply(constant));
      assertThat(Names.of(ENGLISH, constant)).isNotBlank().doesNotContainPattern(HAN);
    }
  }

  @Test
  void englishFiguresAreGroupedAndSayWhatTheyAre() {
    assertThat(ENGLISH.print(Metric.Scale.PERCENT, new BigDecimal("12.345")))
        .isEqualTo("1,234.50%");
    assertThat(ENGLISH.print(Metric.Scale.TEN_THOUSAND_YUAN, new BigDecimal("153200")))
        .isEqualTo("CNY 153,200.00");
    assertThat(ENGLISH.number(Metric.Scale.TEN_THOUSAND_YUAN, new BigDecimal("153200")))
        .isEqualTo("15.32");
    assertThat(ENGLISH.grouped("-1234.50")).isEqualTo("-1,234.50");
  }

  @Test
  void sentencesOfTheProgramAreToldInEnglish() {
    assertThat(Sentences.RATING.in(ENGLISH, "偏离较大：低于同类中位数，百分位0，偏离度-3.91，折合32519.58万元（测算值）"))
        .isEqualTo(
            "Below the peers' median: percentile 0, deviation -3.91,"
                + " a difference of 32519.58 × CNY 10,000 (an estimate)");
    assertThat(Sentences.PEERS.in(ENGLISH, "示例区街道，1亿元至5亿元"))
        .isEqualTo("Subdistricts 示例区, CNY 100 to 500 million");
    assertThat(Sentences.PEERS.in(ENGLISH, "学校（各区）")).isEqualTo("Schools (all districts)");
    assertThat(Sentences.PLACE.in(ENGLISH, "第2个表格第3行第4格")).isEqualTo("table 2, row 3, cell 4");
    assertThat(Sentences.RATING.in(ENGLISH, "别的话")).isEqualTo("别的话");
    assertThat(Sentences.RATING.in(CHINESE, "与同类中位数相同")).isEqualTo("与同类中位数相同");
  }

  @Test
  void everyRatingOfTheProgramIsToldInEnglish() {
    assertThat(
            OfficeDistrict.of(List.of("财政局", "审计局", "统计局", "教育局", "民政局", "司法局", "商务委", "科委"))
                .benchmarks())
        .extracting(benchmark -> Sentences.RATING.in(ENGLISH, benchmark.rating().reason()))
        .isNotEmpty()
        .noneMatch(reason -> HAN.matcher(reason).find());
  }

  @Test
  void everyKeyIsUsed() throws IOException {
    Set<String> used = new HashSet<>(constructed());
    for (Path file : sources()) {
      QUOTED
          .matcher(Files.readString(file))
          .results()
          .map(key -> key.group(1) == null ? key.group(2) : key.group(1))
          .forEach(used::add);
    }
    Set<String> unused = new TreeSet<>();
    for (String part : PARTS) {
      unused.addAll(keys(part));
    }
    unused.removeAll(used);
    assertThat(unused).isEmpty();
  }

  @Test
  void noTwoPartsHaveTheSameKey() throws IOException {
    List<String> keys = new ArrayList<>();
    for (String part : PARTS) {
      keys.addAll(keys(part));
    }
    assertThat(keys).hasSizeGreaterThan(500).doesNotHaveDuplicates();
  }

  /** Keys that are put together of a part and a constant. */
  private static List<String> constructed() {
    List<String> keys = new ArrayList<>();
    Stream.of(
            Level.values(),
            Kind.values(),
            Status.values(),
            Severity.values(),
            Basis.values(),
            Outcome.values(),
            Verification.values(),
            State.values(),
            Label.values(),
            Metric.Direction.values(),
            Trend.Direction.values(),
            Metric.Documents.values(),
            Certainty.values(),
            Digest.Cause.values(),
            Digest.DocumentFate.values(),
            Digest.FindingFate.values())
        .flatMap(Arrays::stream)
        .forEach(constant -> keys.add(type(constant) + "." + lower(constant)));
    for (String result :
        List.of(
            "failed",
            "failed_unconfirmed",
            "rectified",
            "manual",
            "passed_with_note",
            "passed_by_person",
            "passed",
            "not_applicable")) {
      keys.add("InspectionResult." + result);
    }
    for (Level level : Level.values()) {
      keys.add("Level." + level.id() + ".many");
      Arrays.stream(Kind.values())
          .forEach(kind -> keys.add("document." + level.id() + "." + kind.id()));
    }
    for (Metric.Scale scale : Metric.Scale.values()) {
      Stream.of("sign.", "unit.", "printed.").forEach(part -> keys.add(part + scale.name()));
    }
    Stream.of("comparison", "limits", "source", "language")
        .forEach(part -> keys.add("method." + part));
    // The chart says how much by a direction, and by an amount alone where there is no rate.
    keys.add("waterfall.more_amount");
    keys.add("waterfall.less_amount");
    return keys;
  }

  private static String type(Enum<?> constant) {
    return constant.getDeclaringClass().getSimpleName();
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  @Test
  void noSourceOfReportsHoldsChineseWords() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : sources()) {
      boolean isReport = file.toString().contains("report") || file.startsWith(MAIN.resolve("jte"));
      if (isReport && !NOT_SHOWN.contains(file.getFileName().toString())) {
        String code = COMMENT.matcher(Files.readString(file)).replaceAll("");
        HAN.matcher(code).results().map(MatchResult::group).forEach(found::add);
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void knowsOnlyTheLanguagesThatItHas() {
    assertThat(Language.find("en")).contains(Language.ENGLISH);
    assertThat(Language.find("zh-CN")).contains(Language.CHINESE);
    assertThat(Language.find("fr")).isEmpty();
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(MAIN)) {
      return files
          .filter(file -> file.toString().matches(".*[.](java|jte|js|css)"))
          .filter(Files::isRegularFile)
          .toList();
    }
  }

  private static Set<String> keys(String part) throws IOException {
    Properties words = new Properties();
    try (Reader reader =
        Files.newBufferedReader(MAIN.resolve("resources/duibiao/" + part + "/words.properties"))) {
      words.load(reader);
    }
    return words.stringPropertyNames();
  }
}
