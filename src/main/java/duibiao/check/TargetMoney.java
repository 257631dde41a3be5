package duibiao.check;

import static duibiao.check.Figures.SUM;

import duibiao.check.Result.Remark;
import duibiao.fact.Project;
import duibiao.fact.ProjectMoney;
import duibiao.fact.Target;
import duibiao.finding.Finding.Subject;
import duibiao.finding.Severity;
import duibiao.money.Amount;
import duibiao.money.Unit;
import duibiao.taxonomy.Form;
import duibiao.taxonomy.Measure;
import duibiao.taxonomy.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The money of one project as its 绩效目标表 prints it, and what must hold in it. */
final class TargetMoney {

  private final String document;
  private final Project project;
  private final Target target;

  private TargetMoney(Target target, String document) {
    this.document = document;
    this.project = target.project();
    this.target = target;
  }

  /** The projects of a document, one for each form. */
  static List<TargetMoney> projects(Case at) {
    Set<Integer> numbers = new HashSet<>();
    return at.document().targets().stream()
        .filter(target -> numbers.add(target.project().number()))
        .map(target -> new TargetMoney(target, at.document().file().path()))
        .toList();
  }

  static Stream<Result> of(Case at) {
    return projects(at).stream().flatMap(project -> project.results(at));
  }

  /** No project costs more in a year than the whole department spends: its unit is wrong. */
  static boolean isBeyond(Case at, Operand annual) {
    return at.figures()
        .find(Form.B3, SUM, Measure.TOTAL)
        .filter(all -> all.yuan().signum() > 0 && annual.yuan().compareTo(all.yuan()) > 0)
        .isPresent();
  }

  /** 年度资金申请总额 in the printed unit; empty if it is not printed. */
  Optional<Operand> annual() {
    return operand("年度资金申请总额", project.money().annual(), "annual");
  }

  /** Whether prose that names a project means this one. */
  boolean isNamed(String name) {
    return project.name() != null && Wording.fold(project.name()).equals(Wording.fold(name));
  }

  private Stream<Result> results(Case at) {
    ProjectMoney money = project.money();
    Optional<Operand> total = operand("项目资金总额", money.total(), SUM);
    Optional<Operand> annual = annual();
    List<Result> results = new ArrayList<>();
    results.addAll(parts(total, "fiscal", "财政资金", money.fiscal(), "其他资金", money.other()));
    results.addAll(
        parts(
            annual,
            "annual_fiscal",
            "当年财政拨款",
            money.annualFiscal(),
            "上年结转资金",
            money.carriedOver(),
            "其他资金",
            money.annualOther()));
    if (total.isPresent() && annual.isPresent()) {
      results.add(Equation.atMost(annual.get(), List.of(total.get())));
    }
    annual.filter(yuan -> isBeyond(at, yuan)).ifPresent(yuan -> results.add(wrongUnit()));
    return results.stream();
  }

  private Remark wrongUnit() {
    String printed = project.money().annual().printed() + project.money().unit().label();
    return new Remark(
        Severity.MAJOR,
        subject("annual"),
        "绩效目标表%s的年度资金为%s，大于本部门全部支出，单位疑似应为%s，请核实"
            .formatted(title(), printed, project.money().unit() == Unit.YUAN ? "别的单位" : "元"),
        printed);
  }

  /** A blank part is not a zero: only parts that are all blank are told, as not filled in. */
  private List<Result> parts(Optional<Operand> total, String measure, Object... labelled) {
    List<Operand> parts = new ArrayList<>();
    int blank = 0;
    for (int i = 0; i < labelled.length; i += 2) {
      Amount amount = (Amount) labelled[i + 1];
      operand((String) labelled[i], amount, measure).ifPresent(parts::add);
      blank += amount.isNumber() ? 0 : 1;
    }
    if (total.isEmpty() || total.get().yuan().signum() == 0) {
      return List.of();
    }
    if (parts.isEmpty()) {
      return List.of(
          new Remark(
              Severity.MINOR,
              subject(measure),
              "绩效目标表%s填了%s，其中的分项均为空白，请核实".formatted(title(), total.get().name()),
              total.get().quote()));
    }
    Equation sum = Equation.of(total.get(), parts);
    return List.of(blank == 0 ? sum : Equation.atLeast(total.get(), parts));
  }

  private Optional<Operand> operand(String label, Amount amount, String measure) {
    return amount
        .yuan(project.money().unit())
        .map(
            yuan ->
                new Operand(
                    () -> "绩效目标表%s的%s".formatted(title(), label),
                    yuan,
                    BigDecimal.ZERO,
                    subject(measure),
                    amount.printed(),
                    document,
                    Operand.Reading.SURE));
  }

  private Subject subject(String measure) {
    return new Subject(null, project.name(), "targets/" + measure, target.source().place());
  }

  private String title() {
    return project.name() == null ? "" : "“" + project.name() + "”";
  }
}
