package duibiao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import duibiao.job.nightly.NightlySettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
  @Test
  void theDagTellsWhatMayPassFromWhatWillNot() throws IOException, InterruptedException {
    assumeTrue(isHere("python3"), "python3 is not here");
    Path test = folder.resolve("check.py");
    Files.writeString(
        test,
        """
        import runpy, subprocess, sys, types
        class AirflowException(Exception): pass
        class AirflowFailException(AirflowException): pass
        def plain(*a, **k): return lambda function: function
        def module(name, **members):
            sys.modules[name] = types.ModuleType(name)
            vars(sys.modules[name]).update(members)
        module("airflow")
        module("airflow.decorators", dag=plain, task=plain)
        module("airflow.exceptions", AirflowException=AirflowException,
               AirflowFailException=AirflowFailException)
        module("pendulum", datetime=lambda *a, **k: None)
        for code in range(4):
            subprocess.run = lambda *a, **k: types.SimpleNamespace(returncode=code)
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
                    JOBS.resolve("airflow/duibiao_dag.py").toAbsolutePath().toString())))
        .isEqualTo("0 done\n1 done\n2 AirflowFailException\n3 AirflowException\n");
  }

  @Test
  void theCronLineHasTimeUserAndCommand() throws IOException {
    Pattern variable = Pattern.compile("[A-Z_]+=.*");
    Pattern line =
        Pattern.compile("(\\d+) (\\d+) \\* \\* \\* duibiao (\\S+) nightly --settings (\\S+) >>.*");
    List<String> lines =
        Files.readAllLines(JOBS.resolve("cron/duibiao.cron")).stream()
            .filter(each -> !each.startsWith("#") && !variable.matcher(each).matches())
            .toList();

    assertThat(lines).hasSize(1);
    Matcher matcher = line.matcher(lines.get(0));
    assertThat(matcher.matches()).isTrue();
    assertThat(matcher.group(3)).isEqualTo(INSTALLED + "/duibiao");
    assertThat(matcher.group(4)).isEqualTo(INSTALLED + "/jobs/nightly.yaml");
    assertThat(lines.get(0)).as("cron makes a line feed of %%").doesNotContain("%");
  }

  @Test
  void theCronJobOfKubernetesHoldsRightSettingsAndRunsOneAtATime() throws IOException {
    Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
    String text = Files.readString(JOBS.resolve("kubernetes/cronjob.yaml"));
    List<Map<?, ?>> documents =
        StreamSupport.stream(yaml.loadAll(text).spliterator(), false)
            .<Map<?, ?>>map(Map.class::cast)
            .toList();

    assertThat(documents).extracting("kind").containsExactly("ConfigMap", "CronJob");
    Path file = folder.resolve("nightly.yaml");
    Files.writeString(file, (String) at(documents.get(0), "data", "nightly.yaml"));
    assertThat(NightlySettings.read(file, Path.of(INSTALLED)).inbox()).isEqualTo("/data/inbox");
    Map<?, ?> job = documents.get(1);
    assertThat(at(job, "apiVersion")).isEqualTo("batch/v1");
    assertThat(at(job, "spec", "concurrencyPolicy")).isEqualTo("Forbid");
    assertThat(at(job, "spec", "timeZone")).isEqualTo("Asia/Shanghai");
    Map<?, ?> pod = (Map<?, ?>) at(job, "spec", "jobTemplate", "spec", "template", "spec");
    assertThat(at(pod, "restartPolicy")).isEqualTo("Never");
    Map<?, ?> container = (Map<?, ?>) ((List<?>) at(pod, "containers")).get(0);
    assertThat(names(at(container, "volumeMounts"))).isEqualTo(names(at(pod, "volumes")));
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
    Path printed = folder.resolve("printed");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    String text = Files.readString(printed, StandardCharsets.UTF_8);
    assertThat(process.exitValue()).as(text).isZero();
    return text;
  }
}
