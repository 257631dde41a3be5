package duibiao.report.html;

import duibiao.benchmark.Benchmark;
import duibiao.benchmark.Peers;
import duibiao.document.Place;
import duibiao.fact.Disclosure.Status;
import duibiao.finding.Decisions;
import duibiao.finding.Evidence;
import duibiao.finding.Finding;
import duibiao.finding.Finding.Subject;
import duibiao.finding.KeyedFinding;
import duibiao.finding.Outcome;
import duibiao.finding.Severity;
import duibiao.ratio.Metric;
import duibiao.ratio.MetricCatalogue;
import duibiao.ratio.Ratio;
import duibiao.ratio.Ratio.State;
import duibiao.report.Composition;
import duibiao.report.DistrictFigures;
import duibiao.report.ListedDocument;
import duibiao.taxonomy.Kind;
import duibiao.taxonomy.Level;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Figures of departments that do not exist, named one by one or drawn by a fixed seed. */
final class FabricatedDistrict {

  static final String DISTRICT = "示例区";

  private static final List<String> NAMES =
      List.of(
          "财政局",
          "审计局",
          "统计局",
          "教育局",
          "民政局",
          "司法局",
          "商务委员会",
          "科学技术委员会",
          "人力资源和社会保障局",
          "文化和旅游局",
          "生态环境局",
          "规划和自然资源局",
          "建设和管理委员会",
          "应急管理局",
          "市场监督管理局",
          "万里街道办事处",
          "长寿路街道办事处",
          "甘泉路街道办事处",
          "石泉路街道办事处",
          "宜川路街道办事处");

  private final List<ListedDocument> documents = new ArrayList<>();
  private final List<Ratio> ratios = new ArrayList<>();
  private final List<Composition> compositions = new ArrayList<>();
  private final List<KeyedFinding> findings = new ArrayList<>();

  /** A district of up to twenty departments, and as many units, with some gaps. */
  static FabricatedDistrict drawn(int departments, int units, List<Integer> years) {
    FabricatedDistrict district = new FabricatedDistrict();
    Random random = new Random(7);
    for (int year : years) {
      for (int i = 0; i < departments + units; i++) {
        Level level = i < departments ? Level.DEPARTMENT : Level.UNIT;
        String shortName =
            NAMES.get(level == Level.DEPARTMENT ? i : i - departments)
                + (level == Level.UNIT ? "本级" : "");
        if (year == years.get(0) && i == 3) {
          continue;
        }
        district.with(shortName, level, year);
        for (Metric metric : MetricCatalogue.shipped().shown()) {
          boolean silent = metric.isChange() && year == years.get(0) || random.nextInt(25) == 0;
          int base = 1_000_000 + random.nextInt(90_000_000);
          district.with(
              shortName,
              level,
              year,
              metric.id(),
              silent
                  ? null
                  : base * (metric.id().equals("R10") ? 0.004 : 0.5) * random.nextDouble(),
              base);
        }
        district.spending(shortName, level, year, random.nextInt(90_000_000));
      }
    }
    return district;
  }

  /** A document of a department of the district. */
  FabricatedDistrict with(String shortName, Level level, int year) {
    documents.add(
        new ListedDocument(
            path(shortName, level, year),
            DISTRICT,
            "上海市" + DISTRICT + shortName,
            shortName,
            year,
            level,
            Kind.BUDGET,
            Status.READ,
            "",
            412,
            37));
    return this;
  }

  /** A document that could not be compared. */
  FabricatedDistrict with(String path, Status status, String sentence) {
    documents.add(new ListedDocument(path, "", "", "", null, null, null, status, sentence, 0, 0));
    return this;
  }

  /** A ratio; without a numerator it is not disclosed. */
  FabricatedDistrict with(
      String shortName,
      Level level,
      int year,
      String metric,
      Double numerator,
      double denominator) {
    State state =
        numerator == null ? State.NOT_DISCLOSED : denominator == 0 ? State.ZERO_BASE : State.OK;
    String file = path(shortName, level, year);
    BigDecimal above = numerator == null ? null : yuan(numerator);
    ratios.add(
        new Ratio(
            metric,
            file,
            DISTRICT,
            "上海市" + DISTRICT + shortName,
            level.id(),
            year,
            state == State.OK ? above.divide(yuan(denominator), 6, RoundingMode.HALF_UP) : null,
            above,
            yuan(denominator),
            state,
            numerator == null ? null : file + " 第22页 附表B9 合计 " + metric,
            file + " 第9页 附表B4 支出总计",
            List.of(),
            List.of()));
    return this;
  }

  FabricatedDistrict spending(String shortName, Level level, int year, double yuan) {
    compositions.add(
        new Composition(
            DISTRICT,
            "上海市" + DISTRICT + shortName,
            level,
            year,
            yuan(yuan * 0.5),
            yuan(yuan * 0.1),
            yuan(yuan * 0.3),
            path(shortName, level, year) + " 第12页、第20页"));
    return this;
  }

  FabricatedDistrict finding(Outcome outcome, String explanation, String quote) {
    Subject subject = new Subject("B8", "30109", "total", new Place.OnPage(19, 300, 200, 360, 212));
    Finding finding =
        new Finding(
            "示例-2025.pdf",
            "X07",
            outcome,
            Severity.MAJOR,
            subject,
            yuan(8873617.00),
            yuan(873617.00),
            explanation,
            quote,
            List.of(new Evidence("示例-2025.pdf", subject, "", quote)));
    return with(finding);
  }

  FabricatedDistrict with(Finding finding) {
    findings.addAll(KeyedFinding.of("示例", List.of(finding), Decisions.NONE));
    return this;
  }

  DistrictFigures figures() {
    return new DistrictFigures(
        "示例区部门预算对标",
        "示例区（由程序生成）",
        MetricCatalogue.shipped(),
        documents,
        ratios,
        benchmarks(),
        compositions,
        findings);
  }

  static String path(String shortName, Level level, int year) {
    return "%s/%s-%s-%s预算.pdf".formatted(year, year, shortName, level.label());
  }

  private List<Benchmark> benchmarks() {
    return ratios.stream()
        .collect(
            Collectors.groupingBy(ratio -> List.of(ratio.id(), ratio.level(), ratio.fiscalYear())))
        .values()
        .stream()
        .flatMap(group -> Peers.of(group).stream())
        .toList();
  }

  private static BigDecimal yuan(double yuan) {
    return BigDecimal.valueOf(yuan).setScale(2, RoundingMode.HALF_UP);
  }
}
