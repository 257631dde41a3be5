package duibiao.cli;

import com.sun.management.OperatingSystemMXBean;
import duibiao.check.Checks;
import duibiao.fact.Disclosure;
import duibiao.fact.InboxReader;
import duibiao.fact.Reading;
import duibiao.finding.Finding;
import duibiao.finding.Outcome;
import duibiao.finding.Severity;
import duibiao.sample.SampleDistrict;
import duibiao.sample.SampleDistrict.Options;
import duibiao.sample.print.Rendering;
import duibiao.taxonomy.Register;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Measures the checks on a sample district whose defects are known: precision and recall, and the
 * CPU time of checking beside that of reading.
 *
 * <p>Counted are findings above info that say a rule is broken. A defect is found if a finding of
 * its document is about it as {@link KnownDefect#isToldBy} says, and found by its own rule if that
 * finding has the rule of the defect. A finding is right if it is about a defect of its document;
 * one that compares documents also if it is about a defect of another one of its department. CPU
 * time is that of the whole process, so that of the compiler and the collector too.
 */
@Command(name = "checking", description = "在已知缺陷的示例区上测量核对的查准率、查全率和耗时")
final class BenchCheckingCommand implements Callable<Integer> {

  private static final double NANOS = 1e9;
  private static final double PERCENT = 100;
  private static final int FIRST_YEAR = 2019;
  private static final int LAST_YEAR = 2026;

  /** Of all threads, as documents are read on threads of their own. */
  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  @Option(names = "--departments", paramLabel = "N", description = "部门数（默认 ${DEFAULT-VALUE}）")
  private int departments = 30;

  @Option(names = "--seed", paramLabel = "S", description = "随机种子（默认 ${DEFAULT-VALUE}）")
  private long seed = 1;

  @Option(
      names = "--defects",
      paramLabel = "RATE",
      description = "缺陷频率，同 sample（默认 ${DEFAULT-VALUE}）")
  private double defectRate = 1;

  @Option(
      names = "--formats",
      paramLabel = "F,F",
      description = "文件格式，同 sample（默认 ${DEFAULT-VALUE}）")
  private String formats = "txt";

  @Option(names = "--details", description = "另列出每个未查出的缺陷和每个误报")
  private boolean isDetailed;

  private final CheckScore score = new CheckScore();
  private int documents;
  private long reading;
  private long checking;

  @Override
  public Integer call() throws IOException {
    Path folder = Files.createTempDirectory("duibiao-bench");
    try {
      SampleDistrict.of(options()).write(folder);
      measure(folder);
    } finally {
      delete(folder);
    }
    CheckTable.print(score);
    print(
        "%d documents; CPU of reading the second half %.1f s, of checking it %.1f s: %.1f%%",
        documents, reading / NANOS, checking / NANOS, PERCENT * checking / reading);
    if (isDetailed) {
      score.missed.forEach(defect -> print("missed: %s", defect));
      score.wrong.forEach(finding -> print("false: %s", finding));
    }
    return ExitCode.DONE;
  }

  private Options options() {
    try {
      return new Options(departments, FIRST_YEAR, LAST_YEAR, seed)
          .withDefects(defectRate)
          .withUnits()
          .withFormats(Rendering.named(formats));
    } catch (IllegalArgumentException e) {
      throw new RequestException("无法生成示例区：" + e.getMessage());
    }
  }

  private void measure(Path folder) throws IOException {
    Register register = Register.read(folder.resolve("departments.csv"));
    Map<String, List<KnownDefect>> defects =
        rows(folder.resolve("truth/defects.csv")).stream()
            .map(KnownDefect::of)
            .collect(Collectors.groupingBy(KnownDefect::document));
    Map<String, List<String>> departments =
        rows(folder.resolve("truth/documents.csv")).stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.get("department"),
                    TreeMap::new,
                    Collectors.mapping(row -> row.get("document"), Collectors.toList())));
    Set<String> odd =
        rows(folder.resolve("truth/oddities.csv")).stream()
            .map(row -> row.get("document"))
            .collect(Collectors.toSet());
    int done = 0;
    for (List<String> files : departments.values()) {
      if (done++ == departments.size() / 2) {
        // The JVM has learnt the code by now, as in a long run.
        reading = 0;
        checking = 0;
      }
      measure(folder.resolve("disclosures"), files, register, defects);
    }
    score.countOdd(odd);
  }

  /** Reads and checks the documents of one department. */
  private void measure(
      Path inbox, List<String> files, Register register, Map<String, List<KnownDefect>> defects) {
    long start = cpuNanos();
    List<Disclosure> disclosures =
        files.stream()
            .flatMap(file -> InboxReader.read(inbox, file, Reading.DEFAULT).stream())
            .map(disclosure -> disclosure.registeredIn(register))
            .toList();
    long between = cpuNanos();
    List<List<Finding>> findings =
        Checks.together(disclosures).stream()
            .map(all -> all.stream().filter(BenchCheckingCommand::isTold).toList())
            .toList();
    checking += cpuNanos() - between;
    reading += between - start;
    documents += disclosures.size();
    List<KnownDefect> all =
        files.stream().flatMap(file -> defects.getOrDefault(file, List.of()).stream()).toList();
    for (int i = 0; i < files.size(); i++) {
      score.add(findings.get(i), defects.getOrDefault(files.get(i), List.of()), all);
    }
  }

  private static boolean isTold(Finding finding) {
    boolean isBroken = finding.outcome() == Outcome.FAILS || finding.outcome() == Outcome.EXPLAINED;
    return isBroken && finding.severity() != Severity.INFO;
  }

  private static long cpuNanos() {
    return PROCESS.getProcessCpuTime();
  }

  private static List<CSVRecord> rows(Path file) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(Files.newBufferedReader(file), format)) {
      return parser.getRecords();
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(folder)) {
      paths = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : paths) {
      Files.delete(path);
    }
  }

  static void print(String line, Object... values) {
    System.out.println(String.format(Locale.ROOT, line, values));
  }
}
