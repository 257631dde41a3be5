package duibiao.report;

import static java.util.stream.Collectors.joining;

import duibiao.benchmark.Benchmark;
import duibiao.chart.Words;
import duibiao.finding.KeyedFinding;
import duibiao.ratio.MetricCatalogue;
import duibiao.ratio.Ratio;
import java.util.Comparator;
import java.util.List;

/**
 * All that the reports of one run tell.
 *
 * @param language the language that they tell it in
 * @param title what the report is about, such as {@code 普陀区部门预算对标}
 * @param source where the figures come from, such as {@code 各部门预算公开文本} or {@code 示例区（由程序生成）}
 * @param metrics the metrics that the ratios are of
 * @param documents every file of the inbox, read or not; they stand in the order of their paths,
 *     however tasks have read them
 * @param ratios all ratios, those without a value included
 * @param benchmarks one for each ratio with a value, among everybody of its level
 * @param amongPeers the same in every other peer set: of its kind, the nearest, the analyst's own
 * @param compositions at most one a department, year and level
 * @param findings what the checks and the reading found, with any outcome
 * @param background how the ratios are made and have moved, and who is compared with whom
 */
public record DistrictFigures(
    Language language,
    String title,
    String source,
    MetricCatalogue metrics,
    List<ListedDocument> documents,
    List<Ratio> ratios,
    List<Benchmark> benchmarks,
    List<Benchmark> amongPeers,
    List<Composition> compositions,
    List<KeyedFinding> findings,
    Background background) {

  public DistrictFigures {
    documents = documents.stream().sorted(Comparator.comparing(ListedDocument::path)).toList();
    ratios = List.copyOf(ratios);
    benchmarks = List.copyOf(benchmarks);
    amongPeers = List.copyOf(amongPeers);
    compositions = List.copyOf(compositions);
    findings = List.copyOf(findings);
  }

  /** Figures of which no background is known. */
  public DistrictFigures(
      Language language,
      String title,
      String source,
      MetricCatalogue metrics,
      List<ListedDocument> documents,
      List<Ratio> ratios,
      List<Benchmark> benchmarks,
      List<Benchmark> amongPeers,
      List<Composition> compositions,
      List<KeyedFinding> findings) {
    this(
        language,
        title,
        source,
        metrics,
        documents,
        ratios,
        benchmarks,
        amongPeers,
        compositions,
        findings,
        Background.NONE);
  }

  /** Chinese figures without other peer sets. */
  public DistrictFigures(
      String title,
      String source,
      MetricCatalogue metrics,
      List<ListedDocument> documents,
      List<Ratio> ratios,
      List<Benchmark> benchmarks,
      List<Composition> compositions,
      List<KeyedFinding> findings) {
    this(
        Language.CHINESE,
        title,
        source,
        metrics,
        documents,
        ratios,
        benchmarks,
        List.of(),
        compositions,
        findings);
  }

  /** The words of the reports. */
  public Words words() {
    return language.words();
  }

  /** The districts of all documents in order, such as {@code 普陀区}; empty if none is known. */
  public String districts() {
    return documents.stream()
        .map(ListedDocument::district)
        .filter(district -> !district.isEmpty())
        .distinct()
        .sorted()
        .collect(joining(words().of("and")));
  }
}
