package duibiao.ratio;

import duibiao.money.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A ratio as a tree of words, down to the file, page and cell of each figure. */
public final class RatioTree {

  /** Decimals of a number that is no money. */
  private static final int DECIMALS = 6;

  private final MetricCatalogue catalogue;
  private final DepartmentRatios department;
  private final int year;

  /**
   * Takes the figures of one department.
   *
   * @param figures its figures, of the year and the year before
   */
  public RatioTree(List<OwnedFigure> figures, int year, MetricCatalogue catalogue) {
    this.catalogue = catalogue;
    this.year = year;
    this.department = new DepartmentRatios(YearFigures.of(figures));
  }

  /** A line of the tree and what stands below it. */
  private record Branch(String words, List<Branch> branches) {

    static Branch leaf(String words) {
      return new Branch(words, List.of());
    }

    void print(String indent, String indentBelow, StringBuilder text) {
      text.append(indent).append(words).append('\n');
      for (int i = 0; i < branches.size(); i++) {
        boolean isLast = i == branches.size() - 1;
        branches
            .get(i)
            .print(
                indentBelow + (isLast ? "└─ " : "├─ "),
                indentBelow + (isLast ? "   " : "│  "),
                text);
      }
    }
  }

  /**
   * The tree of a metric; empty if no document of the department and year is at hand.
   *
   * @param published the ratio as the last run published it, which knows of failed checks too
   */
  public Optional<String> of(Metric metric, Optional<Ratio> published) {
    return department.value(metric, year).map(value -> print(tree(value, published)));
  }

  private static String print(Branch tree) {
    StringBuilder text = new StringBuilder();
    tree.print("", "", text);
    return text.toString();
  }

  private Branch tree(MetricValue value, Optional<Ratio> published) {
    Metric metric = value.metric();
    Ratio ratio = value.ratio();
    List<Branch> branches = new ArrayList<>();
    boolean isAsPublished =
        published.filter(last -> isSame(last.value(), ratio.value())).isPresent();
    branches.add(Branch.leaf("数值：" + printed(metric, isAsPublished ? published.get() : ratio)));
    if (!isAsPublished) {
      branches.add(Branch.leaf("注意：" + unlike(metric, published)));
    }
    branches.add(Branch.leaf("公式：" + metric.formula()));
    sides(metric, Derivation.of(value)).forEach(branches::add);
    metric.policiesIn(year).forEach(policy -> branches.add(policy(metric, policy, ratio)));
    Stream.concat(
            catalogue.twinsOf(metric).stream(),
            Optional.ofNullable(metric.twin()).flatMap(twin -> catalogue.find(twin.of())).stream())
        .flatMap(twin -> department.value(twin, year).stream())
        .map(RatioTree::twin)
        .forEach(branches::add);
    if (!metric.remark().isEmpty()) {
      branches.add(Branch.leaf("说明：" + metric.remark()));
    }
    return new Branch(
        "%s %s年 %s（%s）"
            .formatted(ratio.department(), ratio.fiscalYear(), metric.label(), metric.id()),
        branches);
  }

  private static boolean isSame(BigDecimal one, BigDecimal other) {
    return one == null ? other == null : (other != null && one.compareTo(other) == 0);
  }

  private static String unlike(Metric metric, Optional<Ratio> published) {
    return published
        .map(last -> "上次运行发布的是%s，此后指标目录或程序有改动".formatted(printed(metric, last)))
        .orElse("上次运行没有计算这个指标");
  }

  private static String printed(Metric metric, Ratio ratio) {
    return ratio.value() == null
        ? "—（%s）".formatted(ratio.state().label())
        : "%s（%s）".formatted(metric.scale().print(ratio.value()), ratio.state().label());
  }

  private static Stream<Branch> sides(Metric metric, Derivation derivation) {
    boolean isChange = metric.isChange();
    return Stream.of(
            side(isChange ? "本年" : "分子", derivation.numerator()),
            side(isChange ? "上年" : "分母", derivation.denominator()))
        .flatMap(Optional::stream);
  }

  private static Optional<Branch> side(String name, Step step) {
    return Optional.ofNullable(step)
        .map(known -> new Branch(name + "：" + branch(known).words(), branch(known).branches()));
  }

  private static Branch policy(Metric metric, Policy policy, Ratio ratio) {
    String words =
        "政策：%s%s，%s（%s），%s起施行"
            .formatted(
                policy.bound().label(),
                metric.scale().print(policy.threshold()),
                policy.source(),
                policy.certainty().label(),
                policy.from());
    boolean isBeyond = ratio.value() != null && !policy.isKeptBy(ratio.value());
    return new Branch(words, isBeyond ? List.of(Branch.leaf(policy.wording())) : List.of());
  }

  private static Branch twin(MetricValue twin) {
    Metric metric = twin.metric();
    return Branch.leaf(
        "同口径：%s（%s）%s".formatted(metric.label(), metric.id(), printed(metric, twin.ratio())));
  }

  private static Branch branch(Step step) {
    return step.figure() == null
        ? new Branch(
            step.label() + " " + number(step),
            step.parts().stream().map(RatioTree::branch).toList())
        : leaf(step.label(), step.figure());
  }

  private static Branch leaf(String label, Figure figure) {
    List<Branch> below = new ArrayList<>();
    below.add(Branch.leaf("出处：" + figure.source()));
    if (!figure.isReconciled()) {
      below.add(Branch.leaf("核对：涉及它的核对未通过或无法进行，请先核实"));
    }
    String amount =
        figure.isKnown()
            ? amount(figure.number(), figure.isMoney()) + (figure.isMoney() ? "" : figure.unit())
            : "—（空白或无法读取）";
    return new Branch(label + " " + amount, below);
  }

  private static String number(Step step) {
    if (!step.isKnown()) {
      return "—（%s）".formatted(step.state().label());
    }
    String words = amount(step.number(), step.isMoney());
    return step.isEstimate() ? words + "（测算）" : words;
  }

  private static String amount(BigDecimal number, boolean isMoney) {
    return isMoney
        ? "%s元（%s万元）"
            .formatted(
                number.setScale(2, RoundingMode.HALF_UP).toPlainString(),
                Unit.TEN_THOUSAND_YUAN.print(number))
        : plain(number);
  }

  private static String plain(BigDecimal number) {
    BigDecimal rounded = number.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.setScale(Math.max(0, rounded.scale()), RoundingMode.UNNECESSARY).toPlainString();
  }
}
