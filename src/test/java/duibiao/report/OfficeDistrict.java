package duibiao.report;

import static java.util.stream.Collectors.groupingBy;

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
import duibiao.taxonomy.Kind;
import duibiao.taxonomy.Level;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The figures of departments that do not exist, drawn by a fixed seed, with all shown metrics. */
public final class OfficeDistrict {

  private static final String DISTRICT = "示例区";

  private OfficeDistrict() {}

  /** Two years of the departments of these names. */
  public static DistrictFigures of(List<String> names) {
    List<ListedDocument> documents = new ArrayList<>();
    List<Ratio> ratios = new ArrayList<>();
    List<Composition> compositions = new ArrayList<>();
    Random random = new Random(7);
    for (int year : List.of(2024, 2025)) {
      for (String name : names) {
        String path = year + "-" + name + ".pdf";
        documents.add(
            new ListedDocument(
                path,
                DISTRICT,
                "上海市" + DISTRICT + name,
                name,
                year,
                Level.DEPARTMENT,
                Kind.BUDGET,
                Status.READ,
                "",
                400,
                30));
        for (Metric metric : MetricCatalogue.shipped().metrics()) {
          if (metric.numerator() != null && metric.denominator() != null || metric.isChange()) {
            ratios.add(ratio(metric, path, name, year, random));
          }
        }
        compositions.add(composition(path, name, year, random));
      }
    }
    return new DistrictFigures(
        "示例区部门预算对标",
        "示例区（由程序生成）",
        MetricCatalogue.shipped(),
        documents,
        ratios,
        ratios.stream()
            .collect(groupingBy(ratio -> List.of(ratio.id(), ratio.fiscalYear())))
            .values()
            .stream()
            .flatMap(group -> Peers.of(group).stream())
            .toList(),
        compositions,
        findings(documents.get(0).path()));
  }

  private static Ratio ratio(Metric metric, String path, String name, int year, Random random) {
    BigDecimal base = yuan(1_000_000 + random.nextInt(90_000_000));
    BigDecimal part = base.multiply(yuan(random.nextDouble() - (metric.isChange() ? 0.5 : 0)));
    BigDecimal above = part.setScale(2, RoundingMode.HALF_UP);
    State state =
        switch (random.nextInt(20)) {
          case 0 -> State.UNRECONCILED;
          case 1 -> State.NOT_DISCLOSED;
          default -> metric.isEstimate() ? State.ESTIMATE : State.OK;
        };
    return new Ratio(
        metric.id(),
        path,
        DISTRICT,
        "上海市" + DISTRICT + name,
        Level.DEPARTMENT.id(),
        year,
        state == State.NOT_DISCLOSED ? null : above.divide(base, 6, RoundingMode.HALF_UP),
        state == State.NOT_DISCLOSED ? null : above,
        base,
        state,
        path + " 第22页",
        path + " 第9页",
        List.of(),
        List.of());
  }

  private static Composition composition(String path, String name, int year, Random random) {
    double spent = random.nextInt(90_000_000);
    return new Composition(
        DISTRICT,
        "上海市" + DISTRICT + name,
        Level.DEPARTMENT,
        year,
        yuan(spent * 0.5),
        yuan(spent * 0.1),
        yuan(spent * 0.4),
        path + " 第12页");
  }

  private static List<KeyedFinding> findings(String path) {
    List<Finding> findings = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      Subject subject = new Subject("B8", "30109", "total", new Place.OnPage(19, 1, 1, 2, 2));
      findings.add(
          new Finding(
              path,
              "X07",
              Outcome.FAILS,
              severity,
              subject,
              yuan(8873617),
              yuan(873617),
              "=1+1 第7页与第19页不一致，请核实",
              "873,617.00",
              List.of(new Evidence(path, subject, "", "873,617.00"))));
    }
    return KeyedFinding.of("示例", findings, Decisions.NONE);
  }

  private static BigDecimal yuan(double yuan) {
    return BigDecimal.valueOf(yuan).setScale(2, RoundingMode.HALF_UP);
  }
}
