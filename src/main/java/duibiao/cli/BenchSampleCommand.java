package duibiao.cli;

import duibiao.sample.SampleDistrict;
import duibiao.sample.SampleDistrict.Options;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.commons.io.FileUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Measures how fast text documents of sample districts are written, with their truth: documents a
 * second of wall time, CPU time a document, and the most heap that was in use.
 */
@Command(name = "sample", description = "测量示例区文本文件的生成速度（文件/秒、每个文件的CPU毫秒、堆内存峰值）")
final class BenchSampleCommand implements Callable<Integer> {

  private static final double BILLION = 1e9;
  private static final double MILLION = 1e6;
  private static final int MEGABYTE = 1 << 20;
  private static final int WARM_UP_DEPARTMENTS = 60;

  @Option(
      names = "--departments",
      paramLabel = "N",
      defaultValue = "600",
      description = "部门数，每个部门有预算8份、决算7份（默认：${DEFAULT-VALUE}）")
  private int departments;

  @Override
  public Integer call() throws IOException {
    Path folder = Files.createTempDirectory("duibiao-sample");
    try {
      SampleDistrict.of(options(WARM_UP_DEPARTMENTS)).write(folder.resolve("warm"));
      heapPools(MemoryPoolMXBean::resetPeakUsage);
      long cpuBefore = processCpu();
      long before = System.nanoTime();
      int documents = SampleDistrict.of(options(departments)).write(folder.resolve("measured"));
      double seconds = (System.nanoTime() - before) / BILLION;
      double cpu = (processCpu() - cpuBefore) / MILLION;
      long[] peak = new long[1];
      heapPools(pool -> peak[0] += pool.getPeakUsage().getUsed());
      System.out.printf(
          Locale.ROOT,
          "documents %d, wall %.1f s, %.0f documents/s, CPU %.2f ms/document, peak heap %d MB%n",
          documents,
          seconds,
          documents / seconds,
          cpu / documents,
          peak[0] / MEGABYTE);
    } finally {
      FileUtils.deleteDirectory(folder.toFile());
    }
    return ExitCode.DONE;
  }

  private static Options options(int count) {
    try {
      return new Options(count, 2019, 2026, 1);
    } catch (IllegalArgumentException e) {
      throw new RequestException("无法生成示例区：" + e.getMessage());
    }
  }

  private static void heapPools(java.util.function.Consumer<MemoryPoolMXBean> action) {
    ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .forEach(action);
  }

  private static long processCpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
