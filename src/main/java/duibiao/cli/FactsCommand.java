package duibiao.cli;

import duibiao.fact.Disclosure;
import duibiao.fact.Fact;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints one file's figures as CSV. */
@Command(name = "facts", description = "输出一个文件的全部表内数字（CSV）")
final class FactsCommand implements Callable<Integer> {

  private static final List<String> COLUMNS =
      List.of(
          "form", "line", "measure", "yuan", "printed", "unit", "state", "page", "table", "row",
          "column", "label", "reading");

  @Parameters(paramLabel = "FILE", description = "公开文件")
  private Path file;

  @Mixin private ReadingOptions options;

  @Override
  public Integer call() {
    Disclosure disclosure = OneFile.read(file, options.reading());
    Csv.print(COLUMNS, disclosure.facts().stream().map(FactsCommand::row));
    return OneFile.tellAndExit(disclosure);
  }

  private static List<Object> row(Fact fact) {
    return Csv.row(
        fact.form(),
        fact.line(),
        fact.measure().id(),
        fact.yuan().orElse(null),
        fact.amount().printed(),
        fact.unit().label(),
        fact.amount().state().id(),
        fact.source().page(),
        fact.source().table(),
        fact.source().row(),
        fact.source().column(),
        fact.label(),
        fact.source().confidence().id());
  }
}
