package duibiao.fact;

import duibiao.document.Cell;
import duibiao.fact.Fact.Source;
import duibiao.finding.Finding;
import duibiao.finding.Finding.Subject;
import duibiao.finding.Outcome;
import duibiao.finding.Severity;
import duibiao.form.IndicatorRow;
import duibiao.form.IndicatorRows;
import duibiao.form.TargetField;
import duibiao.form.TargetFields;
import duibiao.form.TargetForm;
import duibiao.money.Amount;
import duibiao.money.Amount.State;
import duibiao.money.Unit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The targets of one 绩效目标表, and what of it could not be read. */
record FormTargets(List<Target> targets, List<Finding> findings) {

  private static final Set<TargetField> AMOUNTS =
      EnumSet.of(
          TargetField.TOTAL,
          TargetField.FISCAL,
          TargetField.OTHER,
          TargetField.ANNUAL_TOTAL,
          TargetField.ANNUAL_FISCAL,
          TargetField.CARRIED_OVER,
          TargetField.ANNUAL_OTHER);

  /**
   * Reads a form. A template that nobody filled in gives neither targets nor findings.
   *
   * @param document path of the document, which the findings name
   * @param number number of the form in the document, counted from 1
   */
  static FormTargets of(String document, TargetForm form, int number) {
    TargetFields fields = TargetFields.of(form);
    Unit unit = form.unit().orElse(Unit.YUAN);
    Map<TargetField, Amount> amounts = new EnumMap<>(TargetField.class);
    AMOUNTS.forEach(field -> amounts.put(field, Amount.read(fields.text(field), unit)));
    List<IndicatorRow> rows = IndicatorRows.of(form);
    Optional<Cell> name = fields.cell(TargetField.NAME);
    boolean hasMoney = amounts.values().stream().anyMatch(Amount::isNumber);
    if (name.isEmpty() && rows.isEmpty() && !hasMoney) {
      return new FormTargets(List.of(), List.of());
    }
    Project project = project(number, fields, money(unit, amounts));
    TargetForm.Row first = form.firstRow();
    Source source =
        Source.of(first.grid(), name.orElseGet(() -> first.grid().at(first.index(), 0)));
    List<Target> targets =
        rows.isEmpty()
            ? List.of(new Target(project, null, source))
            : rows.stream().map(row -> target(project, row)).toList();
    List<Finding> findings = new ArrayList<>();
    if (name.isEmpty()) {
      findings.add(nameless(document, form, project, source));
    }
    if (hasMoney && form.unit().isEmpty()) {
      findings.add(withoutUnit(document, project, source));
    }
    amounts.entrySet().stream()
        .filter(entry -> entry.getValue().state() == State.UNREADABLE)
        .map(entry -> unreadable(document, project, entry.getKey(), entry.getValue(), source))
        .forEach(findings::add);
    return new FormTargets(targets, findings);
  }

  private static ProjectMoney money(Unit unit, Map<TargetField, Amount> amounts) {
    return new ProjectMoney(
        unit,
        amounts.get(TargetField.TOTAL),
        amounts.get(TargetField.FISCAL),
        amounts.get(TargetField.OTHER),
        amounts.get(TargetField.ANNUAL_TOTAL),
        amounts.get(TargetField.ANNUAL_FISCAL),
        amounts.get(TargetField.CARRIED_OVER),
        amounts.get(TargetField.ANNUAL_OTHER));
  }

  private static Project project(int number, TargetFields fields, ProjectMoney money) {
    return new Project(
        number,
        text(fields, TargetField.NAME),
        text(fields, TargetField.NATURE),
        text(fields, TargetField.CATEGORY),
        text(fields, TargetField.DEPARTMENT),
        text(fields, TargetField.UNIT),
        PrintedDate.read(fields.text(TargetField.START)),
        PrintedDate.read(fields.text(TargetField.END)),
        money,
        text(fields, TargetField.OVERALL_GOAL),
        text(fields, TargetField.ANNUAL_GOAL));
  }

  private static String text(TargetFields fields, TargetField field) {
    return fields.cell(field).isPresent() ? fields.text(field) : null;
  }

  private static Target target(Project project, IndicatorRow row) {
    Indicator indicator =
        new Indicator(
            row.level1(),
            row.level2(),
            row.name() == null ? null : row.name().text(),
            value(row.annual()),
            value(row.project()));
    return new Target(project, indicator, Source.of(row.grid(), row.cell()));
  }

  private static IndicatorValue value(Cell cell) {
    return cell == null ? null : IndicatorValue.read(cell.text());
  }

  private static Finding nameless(
      String document, TargetForm form, Project project, Source source) {
    return tell(
        document,
        "target_without_project",
        Severity.MAJOR,
        subject(project, null, source),
        "%s的绩效目标表没有项目名称，其资金和指标仍已读取，请核对原文".formatted(source.place().label()),
        form.title());
  }

  private static Finding withoutUnit(String document, Project project, Source source) {
    return tell(
        document,
        "unit_not_printed",
        Severity.MINOR,
        subject(project, null, source),
        "绩效目标表%s（%s）未注明资金单位，以元计，请核对原文".formatted(title(project), source.place().label()),
        "");
  }

  private static Finding unreadable(
      String document, Project project, TargetField field, Amount amount, Source source) {
    return tell(
        document,
        "unreadable_amount",
        Severity.MAJOR,
        subject(project, field, source),
        "绩效目标表%s（%s）的%s不是金额，请核对原文".formatted(title(project), source.place().label(), field.label()),
        amount.printed());
  }

  /** The project stands for the line of a form, the field for its measure. */
  private static Subject subject(Project project, TargetField field, Source source) {
    return new Subject(
        null,
        project.name() == null ? "" : project.name(),
        field == null ? null : field.name().toLowerCase(Locale.ROOT),
        source.place());
  }

  private static String title(Project project) {
    return project.name() == null ? "" : "“" + project.name() + "”";
  }

  private static Finding tell(
      String document,
      String rule,
      Severity severity,
      Subject subject,
      String sentence,
      String quote) {
    return Finding.about(document, rule, Outcome.UNREADABLE, severity, subject, sentence, quote);
  }
}
