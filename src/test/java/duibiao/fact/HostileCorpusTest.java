package duibiao.fact;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.document.Limits;
import duibiao.fact.Disclosure.Status;
import duibiao.fact.HostileCorpus.Line;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a file holds, reading it ends in time, in little memory, and with one sentence. */
class HostileCorpusTest {

  private static final Duration GRACE = Duration.ofSeconds(8);
  private static final long PATIENCE_MINUTES = 10;

  /** Kept, so that one can see what the slowest files are. */
  private static final Path REPORT = Path.of("target", "hostile-corpus.tsv");

  private static Map<String, Line> lines;

  @BeforeAll
  static void readsTheCorpusInLittleMemory(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path log = folder.resolve("log.txt");
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                HostileCorpus.class.getName(),
                Files.createDirectory(folder.resolve("inbox")).toString(),
                REPORT.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      assertThat(child.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).as("ends").isTrue();
    } finally {
      child.destroyForcibly();
    }
    assertThat(child.exitValue()).as(Files.readString(log)).isZero();
    lines =
        Files.readAllLines(REPORT, StandardCharsets.UTF_8).stream()
            .map(Line::parse)
            .collect(Collectors.toMap(Line::name, Function.identity()));
  }

  @Test
  void everyFileEndsInTime() {
    long most = Limits.DEFAULT.time().plus(GRACE).toMillis();

    assertThat(lines.values()).allSatisfy(line -> assertThat(line.millis()).isLessThan(most));
  }

  @Test
  void noFileMakesTheProgramFail() {
    assertThat(lines.values()).noneMatch(line -> line.sentence().contains("程序读取该文件时出错"));
  }

  @Test
  void everyRefusalIsASentence() {
    assertThat(lines.values())
        .filteredOn(line -> line.status() == Status.UNREADABLE)
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line.sentence()).matches("无法读取“.+”：\\p{IsHan}.+，.+"));
  }

  @Test
  void everyHostileFileEndsAsExpected() {
    List<HostileFile> files = HostileCorpus.files();

    assertThat(files)
        .allSatisfy(
            file -> {
              Line line = lines.get(file.name());
              assertThat(line).as(file.name()).isNotNull();
              assertThat(line.status() + ":" + line.sentence())
                  .as(file.name())
                  .contains(file.outcome());
            });
  }

  @Test
  void everyDamagedCopyEnds() {
    assertThat(lines.keySet().stream().filter(name -> name.matches("\\d+-.*")))
        .hasSize(DamagedCopies.COUNT);
  }

  @Test
  void formulasAreShownAndNeverWorkedOut() {
    assertThat(lines.get("formulas.xlsx").facts()).isEqualTo(lines.get("good.xlsx").facts());
  }

  /** The sample doc holds no form; what counts is that it is read as elsewhere. */
  @Test
  void theRunGoesOn(@TempDir Path inbox) throws IOException {
    for (Map.Entry<String, byte[]> good : GoodFiles.all().entrySet()) {
      String name = good.getKey();
      Files.write(inbox.resolve(name), good.getValue());
      Disclosure alone = InboxReader.read(inbox, name, Reading.DEFAULT).get(0);
      assertThat(lines.get(name).status()).as(name).isEqualTo(alone.status());
      assertThat(lines.get(name).facts()).as(name).isEqualTo(alone.facts().size());
    }
    assertThat(lines.get("good.txt").facts()).isPositive();
  }
}
