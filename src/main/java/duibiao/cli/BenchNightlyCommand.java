package duibiao.cli;

import com.sun.management.OperatingSystemMXBean;
import duibiao.catalog.Catalog;
import duibiao.catalog.RunRecord;
import duibiao.job.PlainLoop;
import duibiao.sample.SampleDistrict;
import duibiao.sample.SampleDistrict.Options;
import duibiao.sample.book.Roster;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.hadoop.util.StringUtils.TraditionalBinaryPrefix;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/**
 * Measures runs from start to exit as a user has them: all documents new, one in a hundred changed,
 * none changed; and the same documents through two plain loops: one that only reads and writes, and
 * one that writes all datasets. Reports are about the first district, as a bureau wants them,
 * however many districts there are.
 */
@Command(name = "nightly", description = "测量运行的耗时：全部新读、百分之一有变化、没有变化，并与两个普通循环比较：只读取的，和写出全部数据的")
final class BenchNightlyCommand implements Callable<Integer> {

  /** Sixty departments have this many text documents from 2019 to 2026. */
  private static final int DOCUMENTS_PER_DEPARTMENT = 15;

  private static final int CHANGED = 100;

  private static final int KILOBYTE = 1 << 10;

  private static final long MEMORY =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();

  @Option(
      names = "--documents",
      paramLabel = "N",
      split = ",",
      defaultValue = "1000,10000,100000",
      description = "文件数（默认：${DEFAULT-VALUE}）")
  private List<Integer> sizes;

  @Option(
      names = "--heap",
      paramLabel = "SIZE",
      defaultValue = "2g",
      converter = Bytes.class,
      description = "运行的堆内存上限（默认：${DEFAULT-VALUE}）；写出全部数据的循环把数字都放在内存里，不够时用到本机内存的四分之三")
  private long heap;

  /** A number of bytes as the JVM takes it, such as {@code 512m}. */
  private static final class Bytes implements ITypeConverter<Long> {

    @Override
    public Long convert(String written) {
      return TraditionalBinaryPrefix.string2long(written);
    }
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("duibiao-nightly");
    try {
      learn(folder.resolve("learn"));
      print("documents", "what", "wall s", "CPU s", "peak MB", "x reading", "x whole", "stages");
      for (int size : sizes) {
        measure(folder.resolve(String.valueOf(size)), size);
      }
    } finally {
      FileUtils.deleteDirectory(folder.toFile());
    }
    return ExitCode.DONE;
  }

  /** The first start of each kind also learns how to start faster. */
  private void learn(Path folder) throws IOException, InterruptedException {
    SampleDistrict.of(new Options(2, 2023, 2024, 1)).write(folder.resolve("sample"));
    wholeLoop(folder, 0);
    run(folder);
  }

  private void measure(Path folder, int size) throws IOException, InterruptedException {
    int departments = Math.max(1, Math.round((float) size / DOCUMENTS_PER_DEPARTMENT));
    int documents =
        SampleDistrict.of(new Options(departments, 2019, 2026, 1).withDefects(1))
            .write(folder.resolve("sample"));
    Loops loops = new Loops(documents, loop(folder), wholeLoop(folder, documents));
    loops.tell("reading loop", loops.reading(), Map.of());
    loops.tell("whole loop", loops.whole(), Map.of());
    loops.tell("all new", run(folder), stages(folder));
    change(folder.resolve("sample/disclosures"));
    loops.tell("1 % changed", run(folder), stages(folder));
    loops.tell("nothing changed", run(folder), Map.of());
    FileUtils.deleteDirectory(folder.toFile());
  }

  /**
   * Reads all documents, so that each process finds them in memory, whatever the last one needed.
   */
  private static void warm(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("sample/disclosures"))) {
      for (Path file : files.toList()) {
        Files.readAllBytes(file);
      }
    }
  }

  private MeasuredProcess loop(Path folder) throws IOException, InterruptedException {
    warm(folder);
    return measured(heap, loopOver(folder));
  }

  private MeasuredProcess wholeLoop(Path folder, int documents)
      throws IOException, InterruptedException {
    long most = MEMORY / 4 * 3;
    long held = Math.min(most, PlainLoop.heap(documents));
    warm(folder);
    return measured(Math.max(heap, held), Stream.concat(loopOver(folder), Stream.of("--whole")));
  }

  private static Stream<Object> loopOver(Path folder) {
    return Stream.of("bench", "loop", folder.resolve("sample/disclosures"), folder.resolve("loop"));
  }

  private MeasuredProcess run(Path folder) throws IOException, InterruptedException {
    warm(folder);
    return measured(
        heap,
        Stream.of(
            "run",
            folder.resolve("sample/disclosures"),
            "--out",
            folder.resolve("out"),
            "--districts",
            Roster.FIRST_DISTRICT));
  }

  private static MeasuredProcess measured(long heap, Stream<Object> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Home.folder().resolve("duibiao").toString());
    arguments.map(Object::toString).forEach(command::add);
    MeasuredProcess measured =
        MeasuredProcess.run(command, Map.of("DUIBIAO_HEAP", heap / KILOBYTE + "k"));
    if (measured.exitCode() > ExitCode.SOME_UNREADABLE) {
      throw new FaultException("运行失败，无法测量：" + String.join(" ", command));
    }
    return measured;
  }

  private static Map<String, Double> stages(Path folder) {
    return Catalog.at(folder.resolve("out/notebooks-data").toString())
        .current()
        .map(RunRecord::seconds)
        .orElse(Map.of());
  }

  private static void change(Path disclosures) throws IOException {
    try (Stream<Path> files = Files.list(disclosures)) {
      List<Path> all = files.sorted().toList();
      for (int i = 0; i < all.size(); i += CHANGED) {
        Files.writeString(all.get(i), "\n补充说明。\n", StandardOpenOption.APPEND);
      }
    }
  }

  /** What runs over some documents are measured against. */
  private record Loops(int documents, MeasuredProcess reading, MeasuredProcess whole) {

    void tell(String what, MeasuredProcess measured, Map<String, Double> stages) {
      print(
          String.valueOf(documents),
          what,
          decimal(measured.wallSeconds()),
          decimal(measured.cpuSeconds()),
          String.valueOf(measured.peakMegabytes()),
          decimal(measured.wallSeconds() / reading.wallSeconds()),
          decimal(measured.wallSeconds() / whole.wallSeconds()),
          stages.toString());
    }
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static void print(String... cells) {
    System.out.printf(Locale.ROOT, "%10s %16s %8s %8s %8s %9s %7s  %s%n", (Object[]) cells);
  }
}
