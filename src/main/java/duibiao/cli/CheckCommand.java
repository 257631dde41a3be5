package duibiao.cli;

import duibiao.check.Checks;
import duibiao.fact.Disclosure;
import duibiao.fact.Disclosure.Status;
import duibiao.finding.Finding;
import duibiao.finding.Finding.Subject;
import duibiao.finding.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the findings of files as CSV. */
@Command(name = "check", description = "核对文件，输出待核实事项（CSV）")
final class CheckCommand implements Callable<Integer> {

  private static final List<String> COLUMNS =
      List.of(
          "document",
          "rule",
          "outcome",
          "severity",
          "form",
          "line",
          "measure",
          "page",
          "expected",
          "actual",
          "difference",
          "explanation",
          "quote");

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "公开文件，一个或多个")
  private List<Path> files;

  @Option(names = "--all", description = "输出每条规则的结果，包括相符和未核对的")
  private boolean isAll;

  @Mixin private ReadingOptions options;

  @Override
  public Integer call() {
    List<Disclosure> disclosures =
        files.stream().flatMap(file -> OneFile.readAll(file, options.reading()).stream()).toList();
    List<Finding> findings = new ArrayList<>();
    List<List<Finding>> checked = Checks.together(disclosures);
    for (int i = 0; i < checked.size(); i++) {
      findings.addAll(disclosures.get(i).findings());
      findings.addAll(checked.get(i));
    }
    Csv.print(COLUMNS, findings.stream().filter(this::isWanted).map(CheckCommand::row));
    disclosures.forEach(OneFile::tell);
    return disclosures.stream().anyMatch(disclosure -> disclosure.status() == Status.UNREADABLE)
        ? ExitCode.SOME_UNREADABLE
        : ExitCode.DONE;
  }

  private boolean isWanted(Finding finding) {
    return isAll || finding.outcome() == Outcome.FAILS || finding.outcome() == Outcome.EXPLAINED;
  }

  private static List<Object> row(Finding finding) {
    Subject subject = finding.subject();
    return Csv.row(
        finding.document(),
        finding.rule(),
        finding.outcome().id(),
        finding.severity().id(),
        subject.form(),
        subject.line(),
        subject.measure(),
        subject.page(),
        finding.expected(),
        finding.actual(),
        finding.difference(),
        finding.explanation(),
        finding.quote());
  }
}
