package duibiao.cli;

import duibiao.benchmark.BenchmarkSettings;
import duibiao.benchmark.Judgements;
import duibiao.benchmark.peer.Kinds;
import duibiao.benchmark.peer.OwnSets;
import duibiao.fact.Disclosure.Status;
import duibiao.job.DistrictJob;
import duibiao.job.DistrictJob.Request;
import duibiao.job.DistrictJob.Summary;
import duibiao.job.Inbox;
import duibiao.job.Sessions;
import duibiao.sample.SampleDistrict;
import duibiao.sample.SampleDistrict.Options;
import duibiao.taxonomy.Register;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
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

  @Option(
      names = "--departments",
      paramLabel = "FILE",
      description = "部门登记簿：更名、合并和简称（默认：jobs/departments.csv）")
  private Path departments = Home.folder().resolve("jobs/departments.csv");

  @Option(names = "--peers", paramLabel = "FILE", description = "自选同类组（默认：jobs/peers.yaml）")
  private Path peers = Home.folder().resolve("jobs/peers.yaml");

  @Option(names = "--kinds", paramLabel = "FILE", description = "部门类别：名称看不出或看错的（默认：jobs/kinds.csv）")
  private Path kinds = Home.folder().resolve("jobs/kinds.csv");

  @Mixin private ReadingOptions options;

  @Override
  public Integer call() throws IOException {
    Folders.requireWritable(out);
    Request request = inbox == null ? sampleDistrict() : request(list(inbox), register());
    try (SparkSession spark = Sessions.open()) {
      Summary summary = DistrictJob.run(spark, request);
      System.err.println(sentence(summary));
      return summary.count(Status.UNREADABLE) > 0 ? ExitCode.SOME_UNREADABLE : ExitCode.DONE;
    }
  }

  /** A district that is interesting to look at, with defects as in real documents. */
  private Request sampleDistrict() throws IOException {
    Path folder = out.resolve("notebooks-data/sample-district");
    FileUtils.deleteDirectory(folder.toFile());
    int documents = SampleDistrict.of(Options.DEFAULT.withDefects(1)).write(folder);
    System.err.printf("未指定文件夹，已生成示例区%s个文件：%s%n", documents, folder);
    Register register = Register.read(folder.resolve("departments.csv"));
    Inbox inbox = Inbox.list(folder.resolve("disclosures"));
    return new Request(inbox, options.reading(), register, "示例区（由程序生成，不是真实单位）", out);
  }

  private Request request(Inbox files, Register register) throws IOException {
    OwnSets own = read("同类组文件", "--peers", peers, file -> OwnSets.read(file, register));
    Kinds known = read("部门类别文件", "--kinds", kinds, Kinds::read);
    return new Request(
        files,
        options.reading(),
        register,
        "各部门预算公开文本",
        out,
        new BenchmarkSettings(known, own, Judgements.DEFAULT));
  }

  private Register register() throws IOException {
    return read("部门登记簿", "--departments", departments, Register::read);
  }

  /** What is read of a file of settings. */
  private interface Reader<T> {
    T read(Path file) throws IOException;
  }

  private static <T> T read(String what, String option, Path file, Reader<T> reader)
      throws IOException {
    try {
      return reader.read(file);
    } catch (NoSuchFileException e) {
      throw new RequestException("找不到%s“%s”，请检查 %s".formatted(what, file, option));
    } catch (CharacterCodingException e) {
      throw new RequestException("%s“%s”不是 UTF-8 编码，请另存为 UTF-8".formatted(what, file));
    } catch (IllegalArgumentException e) {
      throw new RequestException(e.getMessage());
    }
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

  private String sentence(Summary summary) {
    return "共%s个文件：已读取%s个，无法读取%s个。报告：%s"
        .formatted(
            summary.total(),
            summary.count(Status.READ),
            summary.count(Status.UNREADABLE),
            out.resolve("reports/index.html"));
  }
}
