package duibiao.report.html;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import duibiao.chart.Words;
import duibiao.money.Unit;
import duibiao.ratio.Derivation;
import duibiao.ratio.Figure;
import duibiao.ratio.Metric;
import duibiao.ratio.Ratio;
import duibiao.ratio.Step;
import duibiao.report.Formulas;
import duibiao.report.Names;
import duibiao.report.html.WorkingPage.Line;
import duibiao.report.html.WorkingPage.Proof;
import duibiao.report.html.WorkingPage.Topic;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 计算过程: a page for each department on which every shown ratio is followed down to the cells that it
 * comes from, in the year of comparison and the one before.
 */
final class WorkingPages {

  /** Decimals of a number that is no money. */
  private static final int DECIMALS = 6;

  private final Comparison comparison;
  private final Words words;
  private final PrintedFigures printed;

  private WorkingPages(Comparison comparison, PrintedFigures printed) {
    this.comparison = comparison;
    this.words = comparison.words();
    this.printed = printed;
  }

  static Stream<WorkingPage> of(District district) {
    PrintedFigures printed = PrintedFigures.of(district);
    return district.comparisons().stream()
        .flatMap(
            comparison -> {
              WorkingPages pages = new WorkingPages(comparison, printed);
              return comparison.publishers().stream()
                  .flatMap(publisher -> pages.page(publisher).stream());
            });
  }

  /** Where the working of a ratio stands on the page of its department. */
  static String anchor(Ratio ratio) {
    return ratio.id() + "-" + ratio.fiscalYear();
  }

  private Optional<WorkingPage> page(Publisher publisher) {
    Map<String, List<Derivation>> byMetric =
        comparison.background().derivations(publisher).stream()
            .sorted(
                Comparator.comparing(
                    (Derivation derivation) -> derivation.ratio().fiscalYear(),
                    Comparator.reverseOrder()))
            .collect(groupingBy(derivation -> derivation.ratio().id(), toList()));
    List<Topic> topics =
        comparison.metrics().stream()
            .filter(metric -> byMetric.containsKey(metric.id()))
            .map(metric -> topic(metric, byMetric.get(metric.id())))
            .toList();
    return topics.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new WorkingPage(
                words,
                Address.working(comparison.level(), publisher),
                comparison.link(publisher),
                comparison.source(),
                topics));
  }

  private Topic topic(Metric metric, List<Derivation> derivations) {
    return new Topic(
        Cell.of(words.of("metric.title", words.name(metric), metric.id()))
            .linkedTo(Address.metric(metric.id())),
        Formulas.of(words, metric),
        derivations.stream().map(derivation -> proof(metric, derivation)).toList());
  }

  private Proof proof(Metric metric, Derivation derivation) {
    Ratio ratio = derivation.ratio();
    String value = ratio.value() == null ? Cell.NONE : words.print(metric.scale(), ratio.value());
    boolean isChange = metric.isChange();
    return new Proof(
        anchor(ratio),
        words.of("working.value", ratio.fiscalYear(), value, Names.of(words, ratio.state())),
        Stream.of(
                side(isChange ? "working.this_year" : "working.above", derivation.numerator()),
                side(isChange ? "working.last_year" : "working.below", derivation.denominator()))
            .flatMap(Optional::stream)
            .toList());
  }

  private Optional<Line> side(String key, Step step) {
    return Optional.ofNullable(step)
        .map(
            known -> {
              Line line = line(known);
              return new Line(
                  words.of(key, line.name()),
                  line.amount(),
                  line.source(),
                  line.doubt(),
                  line.parts());
            });
  }

  private Line line(Step step) {
    Figure figure = step.figure();
    boolean isDoubtful = figure != null && !figure.isReconciled();
    return new Line(
        name(words, step),
        amount(words, step),
        figure == null ? null : source(figure),
        isDoubtful ? words.of("working.doubt") : "",
        step.parts().stream().map(this::line).toList());
  }

  private Cell source(Figure figure) {
    Cell source = Cell.of(figure.source());
    return printed.target(figure).map(source::linkedTo).orElse(source);
  }

  /** What a step is called. */
  static String name(Words words, Step step) {
    return words.isChinese() ? step.label() : step.text();
  }

  /** The number of a step, or why there is none. */
  static String amount(Words words, Step step) {
    if (!step.isKnown()) {
      return words.of(
          "in_brackets",
          Cell.NONE,
          step.figure() == null ? Names.of(words, step.state()) : words.of("working.blank"));
    }
    String amount =
        step.isMoney()
            ? money(words, step.number())
            : words.grouped(plain(step.number())) + unit(step);
    return step.isEstimate() ? words.of("in_brackets", amount, words.of("State.estimate")) : amount;
  }

  private static String unit(Step step) {
    return step.figure() == null ? "" : step.figure().unit();
  }

  private static String money(Words words, BigDecimal yuan) {
    return words.of(
        "evidence.amount",
        words.grouped(yuan.setScale(2, RoundingMode.HALF_UP).toPlainString()),
        words.grouped(Unit.TEN_THOUSAND_YUAN.print(yuan)));
  }

  private static String plain(BigDecimal number) {
    BigDecimal rounded = number.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.setScale(Math.max(0, rounded.scale()), RoundingMode.UNNECESSARY).toPlainString();
  }
}
