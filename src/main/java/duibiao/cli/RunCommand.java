package duibiao.cli;

import duibiao.fact.Disclosure.Status;
import duibiao.job.DistrictJob;
import duibiao.job.DistrictJob.Summary;
import duibiao.job.Sessions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs everything on a folder of disclosed files, embedded. */
@Command(name = "run", description = "读取一个文件夹，发布数据和报告；不给文件夹则用示例区")
final class RunCommand implements Callable<Integer> {

  @Parameters(paramLabel = "INBOX", arity = "0..1", description = "公开文件所在文件夹（含子文件夹）")
  private Path inbox;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "输出位置，其下写 notebooks-data/ 和 reports/（默认：项目文件夹）")
  private Path out = Home.folder();

  @Override
  public Integer call() throws IOException {
    Path source = inbox == null ? sampleDistrict() : inbox;
    if (!Files.isDirectory(source)) {
      throw new RequestException("找不到文件夹“%s”，请检查路径".formatted(source));
    }
    try (SparkSession spark = Sessions.open()) {
      Summary summary = DistrictJob.run(spark, source, out);
      System.err.println(summary);
      return summary.count(Status.UNREADABLE) > 0 ? ExitCode.SOME_UNREADABLE : ExitCode.DONE;
    }
  }
}
