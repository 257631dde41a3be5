package duibiao.check;

import static duibiao.taxonomy.Measure.AGENCY_OPERATING;
import static duibiao.taxonomy.Measure.AMOUNT;
import static duibiao.taxonomy.Measure.BASIC;
import static duibiao.taxonomy.Measure.BUSINESS;
import static duibiao.taxonomy.Measure.FISCAL;
import static duibiao.taxonomy.Measure.OPERATING;
import static duibiao.taxonomy.Measure.OTHER;
import static duibiao.taxonomy.Measure.OVERSEAS_TRAVEL;
import static duibiao.taxonomy.Measure.PERSONNEL;
import static duibiao.taxonomy.Measure.PROJECT;
import static duibiao.taxonomy.Measure.PUBLIC;
import static duibiao.taxonomy.Measure.RECEPTION;
import static duibiao.taxonomy.Measure.THREE_PUBLIC;
import static duibiao.taxonomy.Measure.TOTAL;
import static duibiao.taxonomy.Measure.VEHICLE;
import static duibiao.taxonomy.Measure.VEHICLE_PURCHASE;
import static duibiao.taxonomy.Measure.VEHICLE_RUNNING;

import duibiao.finding.Severity;
import duibiao.taxonomy.Form;
import duibiao.taxonomy.Measure;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the figures of one budget must satisfy, by the ids of the catalogue of identities. */
enum Rule {
  W01("下级科目之和等于上级科目", Severity.CRITICAL, Rule::children),
  W02("各类之和等于合计", Severity.CRITICAL, Rule::classes),
  W03(
      "收入合计等于财政拨款、事业、经营、其他收入之和",
      Severity.CRITICAL,
      figures -> rows(figures, Form.B2, TOTAL, FISCAL, BUSINESS, OPERATING, OTHER)),
  W04(
      "支出合计等于基本支出与项目支出之和",
      Severity.CRITICAL,
      figures ->
          Stream.of(Form.B3, Form.B5, Form.B6, Form.B7)
              .flatMap(form -> rows(figures, form, TOTAL, BASIC, PROJECT))),
  W05(
      "基本支出合计等于人员经费与公用经费之和",
      Severity.CRITICAL,
      figures -> rows(figures, Form.B8, TOTAL, PERSONNEL, PUBLIC)),
  W08(
      "收入总计等于支出总计",
      Severity.CRITICAL,
      figures -> same(figures.find(Form.B1, "revenue/收入总计", AMOUNT), expenditure(figures))),
  W10(
      "“三公”经费等于各项之和，公务用车费等于购置费与运行费之和",
      Severity.MAJOR,
      figures ->
          Stream.concat(
              rows(figures, Form.B9, THREE_PUBLIC, OVERSEAS_TRAVEL, RECEPTION, VEHICLE),
              rows(figures, Form.B9, VEHICLE, VEHICLE_PURCHASE, VEHICLE_RUNNING))),
  W13(
      "政府采购预算等于货物、工程、服务之和",
      Severity.MAJOR,
      figures ->
          Figures.equation(
              figures.find("procurement", "total"),
              Stream.of("goods", "works", "services")
                  .map(part -> figures.find("procurement", part))
                  .toList())
              .stream()),
  X01(
      "财务收支总表的收入总计等于收入总表合计",
      Severity.CRITICAL,
      figures ->
          same(
              figures.find(Form.B1, "revenue/收入总计", AMOUNT),
              figures.find(Form.B2, Rule.SUM, TOTAL))),
  X02(
      "财务收支总表的支出总计等于支出总表合计",
      Severity.CRITICAL,
      figures -> same(expenditure(figures), figures.find(Form.B3, Rule.SUM, TOTAL))),
  X07(
      "一般公共预算基本支出在功能分类表与经济分类表中相等",
      Severity.CRITICAL,
      figures ->
          same(figures.find(Form.B5, Rule.SUM, BASIC), figures.find(Form.B8, Rule.SUM, TOTAL))),
  P02(
      "编制说明的支出预算等于财务收支总表",
      Severity.CRITICAL,
      figures -> same(figures.find("overview", "expenditure"), expenditure(figures))),
  P08(
      "文字说明的“三公”经费等于“三公”经费表",
      Severity.CRITICAL,
      figures ->
          Stream.of(
                  THREE_PUBLIC,
                  OVERSEAS_TRAVEL,
                  RECEPTION,
                  VEHICLE,
                  VEHICLE_PURCHASE,
                  VEHICLE_RUNNING)
              .flatMap(
                  measure ->
                      same(
                          figures.find("three_public", measure.id()),
                          figures.find(Form.B9, Rule.SUM, measure)))),
  P09(
      "文字说明的机关运行经费等于“三公”经费表",
      Severity.CRITICAL,
      figures ->
          same(
              figures.find("agency_operating", "agency_operating"),
              figures.find(Form.B9, Rule.SUM, AGENCY_OPERATING)));

  private static final String SUM = "total";
  private static final List<Form> CODED =
      List.of(Form.B2, Form.B3, Form.B5, Form.B6, Form.B7, Form.B8);

  private final String statement;
  private final Severity severity;
  private final Function<Figures, Stream<Equation>> equations;

  Rule(String statement, Severity severity, Function<Figures, Stream<Equation>> equations) {
    this.statement = statement;
    this.severity = severity;
    this.equations = equations;
  }

  /** What must hold, in words a budget officer accepts. */
  String statement() {
    return statement;
  }

  Severity severity() {
    return severity;
  }

  /** What the rule asks of a document; empty if the document lacks the figures. */
  List<Equation> equations(Figures figures) {
    return equations.apply(figures).toList();
  }

  /** 支出总计 of B1, which department and unit forms print in different columns. */
  private static Optional<Operand> expenditure(Figures figures) {
    return figures
        .find(Form.B1, "expenditure/支出总计", AMOUNT)
        .or(() -> figures.find(Form.B1, "expenditure/支出总计", TOTAL));
  }

  private static Stream<Equation> same(Optional<Operand> one, Optional<Operand> other) {
    return Figures.equation(one, List.of(other)).stream();
  }

  /** In every row of a form, one column is the sum of others. */
  private static Stream<Equation> rows(
      Figures figures, Form form, Measure total, Measure... parts) {
    return figures.lines(form).stream()
        .flatMap(
            line ->
                Figures.equation(
                    figures.find(form, line, total),
                    Stream.of(parts).map(part -> figures.find(form, line, part)).toList())
                    .stream());
  }

  private static Stream<Equation> classes(Figures figures) {
    return CODED.stream().flatMap(form -> below(figures, form, SUM, "", 3));
  }

  private static Stream<Equation> children(Figures figures) {
    return CODED.stream()
        .flatMap(
            form ->
                figures.lines(form).stream()
                    .filter(line -> !line.equals(SUM))
                    .flatMap(line -> below(figures, form, line, line, line.length() + 2)));
  }

  /** In every column, a line is the sum of the codes of the next level below it, if any. */
  private static Stream<Equation> below(
      Figures figures, Form form, String line, String prefix, int length) {
    List<String> parts =
        figures.lines(form).stream()
            .filter(code -> !code.equals(SUM))
            .filter(code -> code.length() == length && code.startsWith(prefix))
            .toList();
    if (parts.isEmpty()) {
      return Stream.empty();
    }
    return form.columns().stream()
        .flatMap(
            column ->
                Figures.equation(
                    figures.find(form, line, column.measure()),
                    parts.stream().map(part -> figures.find(form, part, column.measure())).toList())
                    .stream());
  }
}
