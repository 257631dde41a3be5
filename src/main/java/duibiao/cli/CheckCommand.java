package duibiao.cli;

import duibiao.check.Checks;
import duibiao.fact.Disclosure;
import duibiao.fact.Disclosure.Status;
import duibiao.finding.Decisions;
import duibiao.finding.Finding;
import duibiao.finding.Finding.Subject;
import duibiao.finding.KeyedFinding;
import duibiao.finding.Outcome;
import duibiao.report.ListedDocument;
import duibiao.report.workbook.Inspection;
import duibiao.report.workbook.InspectionWorkbooks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
          "quote",
          "key",
          "verification");

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "公开文件，一个或多个")
  private List<Path> files;

  @Option(names = "--all", description = "输出每条规则的结果，包括相符和未核对的")
  private boolean isAll;

  @Option(names = "--form", paramLabel = "OUT.xlsx", description = "另存为检查表（Excel），每条规则一行")
  private Path form;

  @Mixin private ReadingOptions options;

  @Mixin private DecisionOption decisions;

  @Override
  public Integer call() throws IOException {
    List<Disclosure> disclosures =
        files.stream().flatMap(file -> OneFile.readAll(file, options.reading()).stream()).toList();
    Decisions decided = decisions.decisions();
    List<Inspection> inspections = new ArrayList<>();
    List<List<Finding>> checked = Checks.together(disclosures);
    for (int i = 0; i < checked.size(); i++) {
      Disclosure disclosure = disclosures.get(i);
      List<Finding> all =
          Stream.concat(disclosure.findings().stream(), checked.get(i).stream()).toList();
      inspections.add(
          new Inspection(
              ListedDocument.of(disclosure), KeyedFinding.of(disclosure.owner(), all, decided)));
    }
    if (form != null) {
      write(inspections);
    }
    Csv.print(
        COLUMNS,
        inspections.stream()
            .flatMap(inspection -> inspection.findings().stream())
            .filter(this::isWanted)
            .map(CheckCommand::row));
    disclosures.forEach(OneFile::tell);
    return disclosures.stream().anyMatch(disclosure -> disclosure.status() == Status.UNREADABLE)
        ? ExitCode.SOME_UNREADABLE
        : ExitCode.DONE;
  }

  private void write(List<Inspection> inspections) {
    try {
      InspectionWorkbooks.write(form, inspections);
    } catch (IOException e) {
      throw new RequestException("无法写入检查表“%s”，请检查文件夹是否存在、是否可写、文件是否正被打开".formatted(form));
    }
  }

  private boolean isWanted(KeyedFinding keyed) {
    Outcome outcome = keyed.finding().outcome();
    return isAll || outcome == Outcome.FAILS || outcome == Outcome.EXPLAINED;
  }

  private static List<Object> row(KeyedFinding keyed) {
    Finding finding = keyed.finding();
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
        finding.quote(),
        keyed.key(),
        keyed.verification() == null ? null : keyed.verification().label());
  }
}
