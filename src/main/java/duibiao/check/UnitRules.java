package duibiao.check;

import duibiao.finding.Severity;
import duibiao.taxonomy.Form;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** X15: a department against its units. */
final class UnitRules {

  static final List<Rule> ALL =
      List.of(
          new Rule(
              "X15",
              Severity.CRITICAL,
              Scope.DEPARTMENT_BUDGETS,
              "部门预算等于所属各单位预算之和",
              "A department is the sum of its units",
              "部门预算由本级和所属单位预算汇总而成（预算法实施条例第六条）",
              UnitRules::units));

  private UnitRules() {}

  private static Stream<Equation> units(Case at) {
    List<Figures> units = at.neighbours().units();
    int listed = Units.listedIn(at.document()).size();
    if (units.isEmpty() || units.size() != listed) {
      return Stream.empty();
    }
    return Stream.of(Form.B2, Form.B3, Form.B5, Form.B6, Form.B7, Form.B8, Form.B9)
        .flatMap(
            form -> {
              Set<String> lines = new TreeSet<>(at.figures().lines(form));
              units.forEach(unit -> lines.addAll(unit.lines(form)));
              return lines.stream().flatMap(line -> unitSum(at.figures(), units, form, line));
            });
  }

  private static Stream<Equation> unitSum(
      Figures department, List<Figures> units, Form form, String line) {
    return form.columns().stream()
        .map(column -> column.measure())
        .distinct()
        .flatMap(
            measure ->
                Figures.sum(
                    department.orZero(form, line, measure),
                    units.stream()
                        .map(unit -> AcrossTableRules.fund(unit, form, line, measure))
                        .toList())
                    .map(UnitRules::roundedInEachDocument)
                    .stream());
  }

  /** Department and units round by themselves, so that the last digits of all of them add up. */
  private static Equation roundedInEachDocument(Equation sum) {
    return sum.within(
        sum.parts().stream().map(Operand::ulpYuan).reduce(sum.total().ulpYuan(), BigDecimal::add));
  }
}
