package duibiao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import duibiao.job.nightly.NightlySettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The schedules in {@code jobs/}, held against what can judge them here. */
class SchedulesTest {

  private static final Path JOBS = Path.of("jobs");
  private static final String INSTALLED = "/opt/duibiao";

  @TempDir private Path folder;

  @Test
  void systemdAcceptsServiceAndTimer() throws IOException, InterruptedException {
    assumeTrue(isHere("systemd-analyze"), "systemd-analyze is not here");
    List<String> command = new ArrayList<>(List.of("systemd-analyze", "verify"));
    for (String name : List.of("duibiao.service", "duibiao.timer")) {
      String unit = Files.readString(JOBS.resolve("systemd").resolve(name));
      String here = Path.of("").toAbsolutePath().toString();
      Path file = folder.resolve(name);
      Files.writeString(file, unit.replace(INSTALLED, here));
      command.add(file.toString());
    }

    assertThat(output(command)).isEmpty();
  }

  @Test
  void pythonCompilesTheDag() throws IOException, InterruptedException {
    assumeTrue(isHere("python3"), "python3 is not here");
    String code = Files.readString(JOBS.resolve("airflow/duibiao_dag.py"));
    Path file = Files.writeString(folder.resolve("duibiao_dag.py"), code);

    assertThat(output(List.of("python3", "-m", "py_compile", file.toString()))).isEmpty();
  }

  /** Runs the DAG's task with stand-ins for Airflow that only pass functions through. */
  @ParameterizedTest
  @ValueSource(strings = {"airflow.sdk", "airflow.decorators"})
  void theDagTellsWhatMayPassFromWhatWillNot(String decorators)
      throws IOException, InterruptedException {
    assumeTrue(isHere("python3"), "python3 is not here");
    Path test = folder.resolve("check.py");
    Files.writeString(
        test,
        """
        import runpy, subprocess, sys, types
        class AirflowException(Exception): pass
        class AirflowFailException(AirflowException): pass
        def plain(*a, **k): return lambda function: function
        def dag(**k):
            print("all tries together:", k["dagrun_timeout"])
            return plain()
        def module(name, **members):
            sys.modules[name] = types.ModuleType(name)
            vars(sys.modules[name]).update(members)
        module("airflow")
        module(sys.argv[2], dag=dag, task=plain)
        module("airflow.exceptions", AirflowException=AirflowException,
               AirflowFailException=AirflowFailException)
        module("pendulum", datetime=lambda *a, **k: None)
        start = subprocess.Popen
        for code in range(4):
            subprocess.Popen = lambda command, **k: start(
                ["sh", "-c", f"echo told; exit {code}"], **k)
            try:
                runpy.run_path(sys.argv[1])
                print(code, "done")
            except AirflowException as e:
                print(code, type(e).__name__)
        """);

    assertThat(
            output(
                List.of(
                    "python3",
                    test.toString(),
                    JOBS.resolve("airflow/duibiao_dag.py").toAbsolutePath().toString(),
                    decorators)))
        .isEqualTo(
            Stream.of("0 done", "1 done", "2 AirflowFailException", "3 AirflowException")
                .map(end -> "all tries together: 6:00:00\ntold\n" + end + "\n")
                .collect(Collectors.joining()));
  }

  @Test
  void theCronLineHasTimeUserAndCommand() throws IOException {
    Matcher line = cronLine();

    assertThat(line.group("program")).isEqualTo(INSTALLED + "/duibiao");
    assertThat(line.group("settings")).isEqualTo(INSTALLED + "/jobs/nightly.yaml");
    assertThat(line.group()).as("cron makes a line feed of %%").doesNotContain("%");
  }

  @ParameterizedTest
  @CsvSource({"0, false", "1, false", "2, true", "3, true"})
  void cronMailsOfARunThatFailsOnly(String code, boolean isMailed)
      throws IOException, InterruptedException {
    Path run = Files.writeString(folder.resolve("run"), "echo told; exit " + code);
    Path logged = folder.resolve("logged");
    String command =
        cronLine()
            .group("command")
            .replace(INSTALLED + "/duibiao", "sh '" + run + "'")
            .replace("logger -t duibiao", "cat >'" + logged + "'");
    Path script = Files.writeString(folder.resolve("script"), command);

    String mailed = output(List.of("bash", script.toString()));
    assertThat(mailed.contains("夜间运行失败")).as(mailed).isEqualTo(isMailed);
    assertThat(mailed.isEmpty()).as(mailed).isNotEqualTo(isMailed);
    assertThat(logged).hasContent("told");
  }

  private static Matcher cronLine() throws IOException {
    Pattern variable = Pattern.compile("[A-Z_]+=.*");
    Pattern line =
        Pattern.compile(
            "\\d+ \\d+ \\* \\* \\* duibiao "
                + "(?<command>(?<program>\\S+) nightly --settings (?<settings>\\S+) 2>&1 .*)");
    List<String> lines =
        Files.readAllLines(JOBS.resolve("cron/duibiao.cron")).stream()
            .filter(each -> !each.startsWith("#") && !variable.matcher(each).matches())
            .toList();

    assertThat(lines).hasSize(1);
    Matcher matcher = line.matcher(lines.get(0));
    assertThat(matcher.matches()).as(lines.get(0)).isTrue();
    return matcher;
  }

  @Test
  void theCronJobOfKubernetesHoldsRightSettingsAndRunsOneAtATime() throws IOException {
    List<Map<?, ?>> documents = kubernetes();

    assertThat(documents).extracting("kind").containsExactly("ConfigMap", "CronJob");
    Path file = folder.resolve("nightly.yaml");
    Files.writeString(file, (String) at(documents.get(0), "data", "nightly.yaml"));
    NightlySettings settings = NightlySettings.read(file, Path.of(INSTALLED));
    assertThat(settings.inbox()).isEqualTo("/data/inbox");
    Map<?, ?> job = documents.get(1);
    assertThat(at(job, "apiVersion")).isEqualTo("batch/v1");
    assertThat(at(job, "spec", "concurrencyPolicy")).isEqualTo("Forbid");
    assertThat(at(job, "spec", "timeZone")).isEqualTo("Asia/Shanghai");
    Object seconds = at(job, "spec", "jobTemplate", "spec", "activeDeadlineSeconds");
    assertThat(Duration.ofSeconds((Integer) seconds))
        .isGreaterThan(
            settings.deadline().orElseThrow().after(ZonedDateTime.now(ZoneId.of("Asia/Shanghai"))))
        .isLessThanOrEqualTo(Duration.ofHours(6));
    Map<?, ?> pod = pod();
    assertThat(at(pod, "restartPolicy")).isEqualTo("Never");
    assertThat(names(at(container(), "volumeMounts"))).isEqualTo(names(at(pod, "volumes")));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 0", "2, 2", "3, 3"})
  void thePodEndsAsItsRunDoesAndWellWhereSomeFilesCouldNotBeRead(String code, int expected)
      throws IOException, InterruptedException {
    assertThat(ended(started(podCommand("exit " + code))).code()).isEqualTo(expected);
  }

  @Test
  void thePodPassesTheSignalToEndOnToItsRun() throws IOException, InterruptedException {
    List<String> command =
        podCommand(
            """
            trap 'echo recorded; exit 143' TERM
            echo begun
            for tenth in $(seq 300); do sleep 0.1; done
            """);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (BufferedReader told = process.inputReader(StandardCharsets.UTF_8)) {
      assertThat(told.readLine()).isEqualTo("begun");
      // Unlike the process itself, its handle leaves the streams open.
      process.toHandle().destroy();
      assertThat(told.readLine()).isEqualTo("recorded");
      assertThat(process.waitFor()).isEqualTo(143);
    }
  }

  @Test
  void theImageIsBuiltWithoutTheBuildOfThisMachine() throws IOException {
    assertThat(Files.readAllLines(Path.of(".dockerignore")))
        .contains("target", ".git", "inbox")
        .doesNotContain("src", "jobs", ".mvn", "duibiao", "pom.xml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"pom.xml", "letter.docx"})
  void stagingSparesAFolderThatHoldsOtherThings(String name)
      throws IOException, InterruptedException {
    Path jobs = Files.createDirectories(folder.resolve("project/jobs"));
    Files.createFile(jobs.resolveSibling(name));
    String stage = JOBS.resolve("spark-submit/stage").toAbsolutePath().toString();

    Ended refused = ended(started(List.of(stage, jobs.getParent().toString())));

    assertThat(refused.code()).as(refused.text()).isEqualTo(ExitCode.WRONG_REQUEST);
    assertThat(refused.text()).contains("请换一个新的或空的文件夹").hasLineCount(1);
    assertThat(jobs).exists();
  }

  /** The command of the pod, with a script of the shell in place of the launcher. */
  private List<String> podCommand(String launcher) throws IOException {
    Path run = Files.writeString(folder.resolve("run"), launcher);
    String text = (String) ((List<?>) at(container(), "args")).get(0);
    String command = text.replace(INSTALLED + "/duibiao", "sh '" + run + "'");
    return List.of("sh", Files.writeString(folder.resolve("script"), command).toString());
  }

  private static Map<?, ?> container() throws IOException {
    return (Map<?, ?>) ((List<?>) at(pod(), "containers")).get(0);
  }

  private static Map<?, ?> pod() throws IOException {
    return (Map<?, ?>) at(kubernetes().get(1), "spec", "jobTemplate", "spec", "template", "spec");
  }

  /** The ConfigMap and the CronJob. */
  private static List<Map<?, ?>> kubernetes() throws IOException {
    Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
    String text = Files.readString(JOBS.resolve("kubernetes/cronjob.yaml"));
    return StreamSupport.stream(yaml.loadAll(text).spliterator(), false)
        .<Map<?, ?>>map(Map.class::cast)
        .toList();
  }

  private static List<Object> names(Object list) {
    return ((List<?>) list).stream().<Object>map(each -> at((Map<?, ?>) each, "name")).toList();
  }

  private static Object at(Map<?, ?> map, String... keys) {
    Object value = map;
    for (String key : keys) {
      value = ((Map<?, ?>) value).get(key);
    }
    assertThat(value).as(String.join(".", keys)).isNotNull();
    return value;
  }

  private static boolean isHere(String program) {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
  }

  /** What a program prints; it must end well. */
  private String output(List<String> command) throws IOException, InterruptedException {
    Ended ended = ended(started(command));
    assertThat(ended.code()).as(ended.text()).isZero();
    return ended.text();
  }

  private Process started(List<String> command) throws IOException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("printed").toFile())
        .start();
  }

  private Ended ended(Process process) throws IOException, InterruptedException {
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    String text = Files.readString(folder.resolve("printed"), StandardCharsets.UTF_8);
    return new Ended(process.exitValue(), text);
  }

  /** How a program has ended, and what it has printed. */
  private record Ended(int code, String text) {}
}
