package duibiao.cli;

import duibiao.fact.Disclosure;
import duibiao.fact.Target;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints the performance targets of one file's projects as CSV. */
@Command(name = "targets", description = "输出一个文件的项目绩效目标（CSV）")
final class TargetsCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "公开文件")
  private Path file;

  @Mixin private ReadingOptions options;

  @Override
  public Integer call() {
    Disclosure disclosure = OneFile.read(file, options.reading());
    Csv.print(Target.COLUMNS, disclosure.targets().stream().map(Target::values));
    return OneFile.tellAndExit(disclosure);
  }
}
