package duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.benchmark.BenchmarkSettings;
import duibiao.catalog.Catalog;
import duibiao.catalog.DatasetName;
import duibiao.catalog.Publication;
import duibiao.catalog.RunJournal;
import duibiao.catalog.RunRecord;
import duibiao.dataset.Engine;
import duibiao.fact.Reading;
import duibiao.finding.Decisions;
import duibiao.ratio.MetricCatalogue;
import duibiao.report.Language;
import duibiao.report.ReportFolder;
import duibiao.sample.SampleDistrict;
import duibiao.sample.SampleDistrict.Options;
import duibiao.taxonomy.Register;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/**
 * A district of few documents, with what runs over it have published.
 *
 * @param folder folder of the inbox, of the output and of the log
 */
record SmallDistrict(Path folder) {

  /** Writes the documents. */
  static SmallDistrict write(Path folder) throws IOException {
    SampleDistrict.of(new Options(3, 2023, 2024, 7)).write(folder.resolve("sample"));
    Files.createDirectories(folder.resolve("out"));
    return new SmallDistrict(folder);
  }

  Path inbox() {
    return folder.resolve("sample/disclosures");
  }

  Path out() {
    return folder.resolve("out");
  }

  Path data() {
    return Request.data(out());
  }

  private Path log() {
    return folder.resolve("log");
  }

  List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(inbox())) {
      return files.sorted().toList();
    }
  }

  /** Adds a document or takes it away, so that there is something to publish. */
  void change() throws IOException {
    Path copy = inbox().resolve("副本.txt");
    if (!Files.deleteIfExists(copy)) {
      Path text =
          files().stream()
              .filter(file -> file.toString().endsWith(".txt"))
              .findFirst()
              .orElseThrow();
      Files.copy(text, copy);
    }
  }

  Request request() {
    return request(out(), Request.KEPT);
  }

  Request request(int kept) {
    return request(out(), kept);
  }

  private Request request(Path target, int kept) {
    Settings settings =
        new Settings(
            Register.EMPTY,
            MetricCatalogue.shipped(),
            Decisions.NONE,
            BenchmarkSettings.DEFAULT,
            "");
    return new Request(
        Inbox.list(inbox()).digested(),
        Reading.DEFAULT,
        settings,
        Language.CHINESE,
        "示例",
        target,
        kept);
  }

  /** Runs in this process. */
  Summary publish() {
    return publish(Progress.SILENT);
  }

  Summary publish(Progress progress) {
    try (Run run = Run.begin(request(), progress)) {
      return run.publish();
    }
  }

  /** What a run publishes that nothing has disturbed, and that finds nothing from before. */
  Map<String, List<String>> undisturbed(String name) {
    Path target = folder.resolve(name);
    try (Run run = Run.begin(request(target, 1), Progress.SILENT)) {
      run.publish();
    }
    return rows(Request.data(target));
  }

  /** The rows that readers see, of all datasets but that of the runs. */
  Map<String, List<String>> rows() {
    return rows(data());
  }

  private static Map<String, List<String>> rows(Path data) {
    Publication current = published(Catalog.at(data.toString()));
    Map<String, List<String>> rows = new TreeMap<>();
    for (DatasetName dataset : EnumSet.complementOf(EnumSet.of(DatasetName.RUNS))) {
      rows.put(
          dataset.id(),
          current.read(Engine.HELD, dataset).collect().stream()
              .map(Row::toString)
              .sorted()
              .toList());
    }
    return rows;
  }

  Catalog catalog() {
    return Catalog.at(data().toString());
  }

  /** What readers see. */
  Publication published() {
    return published(catalog());
  }

  private static Publication published(Catalog catalog) {
    return catalog.open(catalog.current().orElseThrow().id());
  }

  RunRecord current() {
    return catalog().current().orElseThrow();
  }

  List<RunRecord> records() {
    return new RunJournal(data()).records();
  }

  /**
   * Asserts that the reports are those of the data, and that nothing lies there from broken runs.
   */
  void assertTidy() throws IOException {
    List<String> whole = catalog().publications().stream().map(RunRecord::id).toList();
    assertThat(names(data().resolve(".publications"))).containsExactlyInAnyOrderElementsOf(whole);
    assertThat(new ReportFolder(Request.reports(out())).shown()).hasValue(current().id());
    assertThat(Request.reports(out()).resolve("latest/index.html")).isNotEmptyFile();
    assertThat(Request.reports(out()).resolve("index.html")).content().contains(current().id());
    List<String> reports = new ArrayList<>(whole);
    reports.addAll(List.of("index.html", "latest"));
    assertThat(names(Request.reports(out()))).containsExactlyInAnyOrderElementsOf(reports);
    assertThat(records()).extracting(RunRecord::id).containsAll(whole).doesNotHaveDuplicates();
    try (Stream<Path> files = Files.walk(out())) {
      assertThat(files.map(Path::toString)).noneMatch(file -> file.matches(".*(\\.new|\\.\\d+)"));
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  /** Starts a command of this project in a process of its own; all that it says goes to the log. */
  Process start(String... command) throws IOException {
    return startBy("exec \"$@\"", "duibiao.cli.Duibiao", command);
  }

  /** The same, of any class, by a line of the shell that runs its own arguments. */
  Process startBy(String line, String program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("bash", "-c", line, "run"));
    command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xmx1g", "-Djava.awt.headless=true"));
    command.addAll(List.of("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8"));
    command.add("-Dduibiao.home=" + Path.of("").toAbsolutePath());
    command.add("--add-opens=java.base/java.nio=ALL-UNNAMED");
    command.add("--add-opens=java.base/sun.util.calendar=ALL-UNNAMED");
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C.UTF-8");
    Files.deleteIfExists(log());
    return builder.redirectErrorStream(true).redirectOutput(Redirect.to(log().toFile())).start();
  }

  Process run() throws IOException {
    return start("run", inbox().toString(), "--out", out().toString());
  }

  /** What the last process has said so far. */
  List<String> said() throws IOException {
    return Files.readAllLines(log());
  }

  /** Waits until the process says something. */
  void await(Process process, String words) throws IOException {
    while (said().stream().noneMatch(line -> line.contains(words))) {
      assertThat(process.isAlive()).as("waiting for '%s' in %s", words, said()).isTrue();
      Pause.of(Duration.ofMillis(5));
    }
  }
}
