package duibiao.check;

import static duibiao.check.Figures.SUM;
import static duibiao.taxonomy.Measure.AMOUNT;

import duibiao.finding.Severity;
import duibiao.taxonomy.Form;
import duibiao.taxonomy.Measure;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** F07 and F14: the three public expenses of final accounts. */
final class FinalThreePublicRules {

  private static final String THREE_PUBLIC = "final_three_public";

  private static final List<String> PARTS =
      List.of(
          "three_public",
          "overseas_travel",
          "vehicle",
          "vehicle_purchase",
          "vehicle_running",
          "reception");

  /** 经济分类 of basic expenditure that the three public expenses contain. */
  private static final List<Map.Entry<String, String>> IN_BASIC =
      List.of(
          Map.entry("overseas_travel", "30212"),
          Map.entry("reception", "30217"),
          Map.entry("vehicle_running", "30231"),
          Map.entry("vehicle_purchase", "31013"));

  static final List<Rule> ALL =
      List.of(
          new Rule(
              "F07",
              Severity.CRITICAL,
              Scope.FINAL_ACCOUNTS,
              "“三公”经费预算数、决算数相加一致，与文字、基本支出和年初预算相符",
              "Three public expenses add up and fit the prose, basic expenditure and the budget",
              "“三公”经费支出决算表表样；预算数为年初公开的预算",
              FinalThreePublicRules::threePublic),
          new Rule(
              "F14",
              Severity.INFO,
              Scope.FINAL_ACCOUNTS,
              "“三公”经费决算数不大于预算数",
              "Three public expenses are within their budget",
              "“三公”经费只减不增的要求；总额按预算级次考核，单个部门仅供参考",
              at ->
                  Figures.equal(
                          at.figures().find(Form.F7, SUM, Measure.THREE_PUBLIC_FINAL),
                          at.figures().find(Form.F7, SUM, Measure.THREE_PUBLIC_BUDGET))
                      .map(sum -> Equation.atMost(sum.total(), sum.parts()))));

  private FinalThreePublicRules() {}

  private static Measure measure(String part, String stage) {
    return Measure.valueOf((part + "_" + stage).toUpperCase(Locale.ROOT));
  }

  private static Optional<Operand> table(Figures figures, String part, String stage) {
    return figures.find(Form.F7, SUM, measure(part, stage));
  }

  private static Stream<Equation> threePublic(Case at) {
    Figures figures = at.figures();
    Stream<Equation> sums =
        Stream.of("budget", "final")
            .flatMap(
                stage ->
                    Stream.concat(
                        Figures.equal(
                            table(figures, "three_public", stage),
                            table(figures, "overseas_travel", stage),
                            table(figures, "vehicle", stage),
                            table(figures, "reception", stage)),
                        Figures.equal(
                            table(figures, "vehicle", stage),
                            table(figures, "vehicle_purchase", stage),
                            table(figures, "vehicle_running", stage))));
    Stream<Equation> prose =
        Stream.of("budget", "final")
            .flatMap(
                stage ->
                    PARTS.stream()
                        .flatMap(
                            part ->
                                Figures.equal(
                                    figures.find(THREE_PUBLIC, part + "_" + stage),
                                    table(figures, part, stage))));
    Stream<Equation> basic =
        IN_BASIC.stream()
            .flatMap(
                part ->
                    Figures.equal(
                        table(figures, part.getKey(), "final"),
                        figures.find(Form.F6, part.getValue(), AMOUNT)))
            .map(sum -> Equation.atLeast(sum.total(), sum.parts()));
    Stream<Equation> budget =
        PARTS.stream()
            .flatMap(
                part ->
                    Figures.equal(
                        table(figures, part, "budget"),
                        at.neighbours()
                            .budget()
                            .flatMap(
                                other ->
                                    other.find(
                                        Form.B9,
                                        SUM,
                                        Measure.valueOf(part.toUpperCase(Locale.ROOT))))));
    return Stream.of(sums, prose, basic, budget).flatMap(equations -> equations);
  }
}
