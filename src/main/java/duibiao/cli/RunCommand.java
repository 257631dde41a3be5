package duibiao.cli;

import duibiao.catalog.RunRecord;
import duibiao.fact.Disclosure.Status;
import duibiao.job.Inbox;
import duibiao.job.Progress;
import duibiao.job.Request;
import duibiao.job.Run;
import duibiao.job.Sessions;
import duibiao.job.Settings;
import duibiao.job.Summary;
import duibiao.sample.SampleDistrict;
import duibiao.sample.SampleDistrict.Options;
import duibiao.storage.Storage;
import duibiao.taxonomy.Register;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.commons.io.FileUtils;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs everything on a folder of disclosed files, embedded or as {@code spark-submit} says. */
@Command(name = "run", description = "读取一个文件夹，发布数据和报告；不给文件夹则用示例区")
final class RunCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "INBOX",
      arity = "0..1",
      description = "公开文件所在文件夹（含子文件夹），或 hdfs://、s3a:// 等地址")
  private String inbox;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "输出位置，其下写 notebooks-data/ 和 reports/（默认：项目文件夹）")
  private Path out = Home.folder();

  @Option(
      names = "--data",
      paramLabel = "URI",
      description = "数据发布位置，如 hdfs://主机/目录；给出时以 Delta 表发布（默认：DIR/notebooks-data）")
  private String data;

  @Option(names = "--again", description = "即使没有变化也重新运行")
  private boolean isForced;

  @Option(
      names = "--keep",
      paramLabel = "N",
      description = "保留最近几次发布（默认：${DEFAULT-VALUE}）",
      defaultValue = "7")
  private int kept;

  @Mixin private SettingsOptions settings;

  @Mixin private ReadingOptions options;

  @Override
  public Integer call() throws IOException {
    Folders.requireWritable(out);
    Request request = inbox == null ? sampleDistrict() : request(list(inbox));
    try (Run run = Run.begin(request, Progress.SILENT)) {
      if (!run.hasChanged() && !isForced) {
        return tellUnchanged(run.endUnchanged());
      }
      try (SparkSession spark = Sessions.open()) {
        Summary summary = run.publish(spark);
        System.err.println(sentence(summary));
        tellLapsed(summary.lapsedDecisions());
        return exitCode(summary.count(Status.UNREADABLE));
      }
    }
  }

  private int tellUnchanged(RunRecord run) {
    System.err.printf("文件、设置和程序与上次发布（%s）相同，没有变化；要重新运行请加 --again%n", run.before());
    return exitCode(run.unreadable().size());
  }

  private static int exitCode(long unreadable) {
    return unreadable > 0 ? ExitCode.SOME_UNREADABLE : ExitCode.DONE;
  }

  private Request request(Inbox files) throws IOException {
    return request(files, settings.settings(), "各部门预算公开文本");
  }

  /** A district that is interesting to look at, with defects as in real documents. */
  private Request sampleDistrict() throws IOException {
    Settings given = settings.settings();
    Path folder = out.resolve("notebooks-data/sample-district");
    FileUtils.deleteDirectory(folder.toFile());
    int documents = SampleDistrict.of(Options.DEFAULT.withDefects(1)).write(folder);
    System.err.printf("未指定文件夹，已生成示例区%s个文件：%s%n", documents, folder);
    Path register = folder.resolve("departments.csv");
    return request(
        Inbox.list(folder.resolve("disclosures")),
        given.with(Register.read(register), register),
        "示例区（由程序生成，不是真实单位）");
  }

  private Request request(Inbox files, Settings given, String source) {
    Inbox read = files.digested();
    return data == null
        ? new Request(read, options.reading(), given, source, out, kept)
        : new Request(read, options.reading(), given, source, out, data, kept);
  }

  private Inbox list(String location) {
    Inbox files = Storage.isLocal(location) ? list(Path.of(location)) : listRemote(location);
    if (files.isEmpty()) {
      throw new RequestException("文件夹“%s”里没有文件，请放入预算公开文件后再运行".formatted(location));
    }
    return files;
  }

  private static Inbox listRemote(String location) {
    try {
      return Inbox.list(Storage.at(location));
    } catch (UncheckedIOException e) {
      throw new RequestException(
          "无法访问“%s”（%s），请检查地址、权限和所需的库".formatted(location, e.getCause().getMessage()));
    }
  }

  private Inbox list(Path folder) {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new RequestException("“%s”是文件，请给出文件所在的文件夹".formatted(folder));
    }
    if (!Files.isDirectory(folder)) {
      throw new RequestException("找不到文件夹“%s”，请检查路径".formatted(folder));
    }
    return Inbox.list(folder, out.resolve("notebooks-data"), out.resolve("reports"));
  }

  private static void tellLapsed(Set<String> keys) {
    if (!keys.isEmpty()) {
      System.err.printf(
          "核实记录中有%s条已无对应事项（数字已变化、规则已不再提出或文件已不在），请核对后删去：%s%n", keys.size(), String.join("、", keys));
    }
  }

  private String sentence(Summary summary) {
    return "共%s个文件：已读取%s个（其中%s个没有变化，未重读），无法读取%s个。报告：%s"
        .formatted(
            summary.total(),
            summary.count(Status.READ),
            summary.reused(),
            summary.count(Status.UNREADABLE),
            out.resolve("reports/index.html"));
  }
}
