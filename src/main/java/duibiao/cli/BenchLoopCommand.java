package duibiao.cli;

import duibiao.job.Inbox;
import duibiao.job.PlainLoop;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@link BenchNightlyCommand} measures a run against, in a process of its own. */
@Command(name = "loop", hidden = true, description = "只逐个读取文件并写出数据，供 bench nightly 比较")
final class BenchLoopCommand implements Callable<Integer> {

  @Parameters(paramLabel = "INBOX", description = "公开文件所在文件夹")
  private Path inbox;

  @Parameters(paramLabel = "DIR", description = "输出文件夹")
  private Path out;

  @Option(names = "--whole", description = "也核对每个文件自身，并计算和比较指标")
  private boolean isWhole;

  @Override
  public Integer call() {
    PlainLoop.run(Inbox.list(inbox), out, isWhole);
    return ExitCode.DONE;
  }
}
