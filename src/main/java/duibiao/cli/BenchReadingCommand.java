package duibiao.cli;

import duibiao.document.Budget;
import duibiao.document.DocumentReader;
import duibiao.document.Format;
import duibiao.document.Limits;
import duibiao.document.UnreadableDocumentException;
import duibiao.fact.Readers;
import duibiao.fact.Reading;
import duibiao.job.Inbox;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Measures how long readers take: CPU time of one thread, in a warm JVM, the median of several
 * readings of each document.
 */
@Command(
    name = "reading",
    description = "测量各格式的读取时间（单线程CPU毫秒，预热后各文件的中位数），PDF 与 tabula-java 在同一次运行中比较")
final class BenchReadingCommand implements Callable<Integer> {

  private static final double MILLION = 1e6;
  private static final double P95 = 0.95;

  @Parameters(paramLabel = "DIR", description = "公开文件所在文件夹（含子文件夹）")
  private Path folder;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "20",
      description = "预热和测量各读几遍（默认：${DEFAULT-VALUE}）")
  private int rounds;

  /** Something that reads a document. */
  private interface Work {
    void read(byte[] content) throws Exception;
  }

  @Override
  public Integer call() throws Exception {
    if (!Files.isDirectory(folder)) {
      throw new RequestException("找不到文件夹“%s”，请检查路径".formatted(folder));
    }
    Map<Format, List<byte[]>> documents = documents();
    if (documents.isEmpty()) {
      throw new RequestException("文件夹“%s”里没有可读取的文件".formatted(folder));
    }
    print("%-16s %5s %8s %8s %8s %8s", "reader", "files", "mean ms", "p50 ms", "p95 ms", "KB/file");
    for (Map.Entry<Format, List<byte[]>> format : documents.entrySet()) {
      DocumentReader reader = Readers.of(format.getKey(), Reading.DEFAULT);
      double mean =
          measure(
              format.getKey().id(),
              format.getValue(),
              content -> reader.read("", content, new Budget(Limits.DEFAULT)));
      if (format.getKey() == Format.PDF) {
        compare(mean, format.getValue());
      }
    }
    return ExitCode.DONE;
  }

  private void compare(double mean, List<byte[]> documents) throws Exception {
    Path jars = Home.folder().resolve("target/bench/tabula");
    if (!Files.isDirectory(jars)) {
      print("没有与 tabula-java 比较：“%s”不存在，请联网后重试", jars);
      return;
    }
    try (Tabula tabula = new Tabula(jars)) {
      double others = measure("pdf by tabula", documents, tabula::read);
      print("%-16s %.2f × %s", "", others / mean, "tabula-java / duibiao");
    }
  }

  private Map<Format, List<byte[]>> documents() throws IOException {
    Map<Format, List<byte[]>> documents = new TreeMap<>();
    for (Inbox.Item item : Inbox.list(folder).files()) {
      byte[] content = Files.readAllBytes(folder.resolve(item.path()));
      try {
        Format format = Format.of(content);
        Readers.of(format, Reading.DEFAULT).read("", content, new Budget(Limits.DEFAULT));
        documents.computeIfAbsent(format, key -> new ArrayList<>()).add(content);
      } catch (UnreadableDocumentException e) {
        System.err.printf("略过“%s”：%s%n", item.path(), e.sentence());
      }
    }
    return documents;
  }

  /** Prints a line of the table and returns the mean. */
  private double measure(String name, List<byte[]> documents, Work work) throws Exception {
    for (int round = 0; round < rounds; round++) {
      for (byte[] document : documents) {
        work.read(document);
      }
    }
    double[] times = new double[documents.size()];
    for (int i = 0; i < times.length; i++) {
      double[] readings = new double[rounds];
      for (int round = 0; round < rounds; round++) {
        readings[round] = cpuMillis(documents.get(i), work);
      }
      times[i] = quantile(readings, 0.5);
    }
    double mean = Arrays.stream(times).average().orElseThrow();
    double bytes = documents.stream().mapToInt(document -> document.length).average().orElseThrow();
    print(
        "%-16s %5d %8.1f %8.1f %8.1f %8.0f",
        name, times.length, mean, quantile(times, 0.5), quantile(times, P95), bytes / 1024);
    return mean;
  }

  private static double cpuMillis(byte[] document, Work work) throws Exception {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    work.read(document);
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / MILLION;
  }

  /** The smallest value that at least a share of all values does not exceed. */
  private static double quantile(double[] values, double share) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
  }

  private static void print(String line, Object... values) {
    System.out.println(String.format(Locale.ROOT, line, values));
  }
}
