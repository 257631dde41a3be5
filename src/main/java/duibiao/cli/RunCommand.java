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
import duibiao.report.Language;
import duibiao.sample.SampleDistrict;
import duibiao.sample.SampleDistrict.Options;
import duibiao.taxonomy.Register;
import java.io.IOException;
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

  @Option(names = "--again", description = "即使没有变化也重新运行")
  private boolean isForced;

  @Option(
      names = "--keep",
      paramLabel = "N",
      description = "保留最近几次发布（默认：${DEFAULT-VALUE}）",
      defaultValue = "7")
  private int kept;

  @Option(names = "--lang", paramLabel = "LANG", description = "报告的语言：zh-CN 或 en（默认：zh-CN）")
  private String lang = Language.CHINESE.id();

  @Mixin private SettingsOptions settings;

  @Mixin private ReadingOptions options;

  @Override
  public Integer call() throws IOException {
    Folders.requireWritable(out);
    language();
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
    return request(files, settings.settings(), "source.disclosed");
  }

  private Request request(Inbox files, Settings given, String source) {
    return new Request(
        files.digested(),
        options.reading(),
        given,
        language(),
        language().words().of(source),
        out,
        kept);
  }

  private Language language() {
    return Language.find(lang)
        .orElseThrow(() -> new RequestException("没有语言“%s”的报告，请写 zh-CN 或 en".formatted(lang)));
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
        "source.sample");
  }

  private Inbox list(Path folder) {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new RequestException("“%s”是文件，请给出文件所在的文件夹".formatted(folder));
    }
    if (!Files.isDirectory(folder)) {
      throw new RequestException("找不到文件夹“%s”，请检查路径".formatted(folder));
    }
    Inbox files = Inbox.list(folder, out.resolve("notebooks-data"), out.resolve("reports"));
    if (files.isEmpty()) {
      throw new RequestException("文件夹“%s”里没有文件，请放入预算公开文件后再运行".formatted(folder));
    }
    return files;
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
