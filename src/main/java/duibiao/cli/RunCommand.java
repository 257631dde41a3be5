package duibiao.cli;

import duibiao.job.Request;
import duibiao.job.Settings;
import duibiao.job.nightly.LogStyle;
import duibiao.report.Districts;
import duibiao.report.Language;
import duibiao.sample.SampleDistrict;
import duibiao.sample.SampleDistrict.Options;
import duibiao.taxonomy.Register;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.commons.io.FileUtils;
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

  @Option(names = "--lang", paramLabel = "LANG", description = "报告的语言：zh-CN 或 en（默认：zh-CN）")
  private String lang = Language.CHINESE.id();

  @Option(
      names = "--districts",
      paramLabel = "区,区",
      description = "只为这些区写报告，以逗号分隔；数据和对标仍包括全部部门（默认：全部）")
  private String districts = "";

  @Mixin private SettingsOptions settings;

  @Mixin private ReadingOptions options;

  @Override
  public Integer call() throws IOException {
    Folders.requireWritable(out, data());
    language();
    if (kept < 1) {
      throw new RequestException("--keep 至少为 1，不能是 %s".formatted(kept));
    }
    try (RunLog log = RunLog.of(LogStyle.AUTO)) {
      Runner runner = new Runner(log);
      Termination termination = new Termination(() -> terminate(runner));
      try {
        return runner.run(state(), () -> request(log), isForced);
      } finally {
        termination.forget();
      }
    }
  }

  private Request request(RunLog log) throws IOException {
    RunOrder order = inbox == null ? sampleDistrict(log) : given();
    return order.request(order.list());
  }

  private void terminate(Runner runner) {
    if (runner.terminate(state())) {
      Runtime.getRuntime().halt(ExitCode.TERMINATED);
    }
  }

  private Path state() {
    return Request.state(out, data());
  }

  private String data() {
    return data == null ? Request.data(out).toString() : data;
  }

  private RunOrder given() throws IOException {
    return order(inbox, settings.settings(), "source.disclosed");
  }

  private Language language() {
    return Language.find(lang)
        .orElseThrow(() -> new RequestException("没有语言“%s”的报告，请写 zh-CN 或 en".formatted(lang)));
  }

  private RunOrder order(String folder, Settings given, String source) {
    return new RunOrder(
        folder,
        options.reading(),
        given,
        language(),
        language().words().of(source),
        out,
        data(),
        kept,
        Request.RETRIES,
        Districts.of(districts));
  }

  /** A district that is interesting to look at, with defects as in real documents. */
  private RunOrder sampleDistrict(RunLog log) throws IOException {
    Settings given = settings.settings();
    Path folder = Request.data(out).resolve("sample-district");
    FileUtils.deleteDirectory(folder.toFile());
    int documents = SampleDistrict.of(Options.DEFAULT.withDefects(1)).write(folder);
    log.tell("sample", "未指定文件夹，已生成示例区%s个文件：%s".formatted(documents, folder));
    Path register = folder.resolve("departments.csv");
    return order(
        folder.resolve("disclosures").toString(),
        given.with(Register.read(register), register),
        "source.sample");
  }
}
