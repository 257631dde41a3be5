package duibiao.cli;

import duibiao.job.Request;
import duibiao.job.nightly.NightlySettings;
import duibiao.storage.Storage;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says what is missing for the scheduled run, and how to mend it. It changes nothing. */
@Command(name = "doctor", description = "检查本机和设置，逐项说明缺什么、怎么办")
final class DoctorCommand implements Callable<Integer> {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  @Option(names = "--settings", paramLabel = "FILE", description = "设置文件（默认：jobs/nightly.yaml）")
  private Path file = NightlyCommand.settingsFile();

  private final List<Diagnosis> diagnoses = new ArrayList<>();

  @Override
  public Integer call() {
    diagnoses.addAll(MachineCheckup.diagnoses());
    try {
      NightlySettings settings = NightlyCommand.read(file);
      diagnoses.add(Diagnosis.fine("设置文件“%s”正确".formatted(file)));
      examine(settings);
    } catch (RequestException e) {
      diagnoses.add(Diagnosis.wrong(e.getMessage()));
    } catch (IOException e) {
      diagnoses.add(Diagnosis.wrong("无法读取设置文件“%s”，请检查权限".formatted(file)));
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    diagnoses.forEach(diagnosis -> out.println(diagnosis.line()));
    return diagnoses.stream().anyMatch(Diagnosis::isWrong) ? ExitCode.WRONG_REQUEST : ExitCode.DONE;
  }

  private void examine(NightlySettings settings) {
    add(() -> List.of(files(settings)));
    Path data = Request.state(settings.out(), settings.data());
    add(() -> List.of(inbox(settings.inbox(), data, Request.reports(settings.out()))));
    if (!Folders.isReachable(settings.data())) {
      diagnoses.add(Diagnosis.doubtful(Folders.unreachable(settings.data())));
    }
    waiting(settings.quiet(), settings.patience()).ifPresent(diagnoses::add);
    add(() -> FolderCheckup.output(settings.out(), data));
    settings.metricsFile().ifPresent(metrics -> add(() -> List.of(metrics(metrics))));
    if (settings.recognises()) {
      add(() -> List.of(MachineCheckup.recognition()));
    }
    OffsetDateTime now = OffsetDateTime.now(SHANGHAI).truncatedTo(ChronoUnit.SECONDS);
    add(() -> PublicationCheckup.diagnoses(data, now));
  }

  /** What cannot even be asked is wrong too. */
  private void add(Supplier<List<Diagnosis>> examination) {
    try {
      diagnoses.addAll(examination.get());
    } catch (UncheckedIOException e) {
      diagnoses.add(Diagnosis.wrong("无法检查：%s，请检查磁盘和权限".formatted(e.getMessage())));
    }
  }

  private static Diagnosis inbox(String location, Path... excluded) {
    return Storage.isLocal(location)
        ? FolderCheckup.inbox(Path.of(location), excluded)
        : Diagnosis.doubtful("收件箱“%s”在集群或对象存储上，要用 spark-submit 运行，这里无法检查".formatted(location));
  }

  /** A file that must lie still for longer than anybody waits never does. */
  static Optional<Diagnosis> waiting(Duration quiet, Duration patience) {
    return quiet.compareTo(patience) > 0
        ? Optional.of(
            Diagnosis.doubtful(
                "quiet（%s秒）比 patience（%s秒）长，刚有变化的文件总要等到最后，请把 quiet 改小"
                    .formatted(quiet.toSeconds(), patience.toSeconds())))
        : Optional.empty();
  }

  private static Diagnosis files(NightlySettings settings) {
    try {
      SettingsFiles.of(settings).settings();
      return Diagnosis.fine("登记簿、同类组、部门类别、科目对应、指标目录和核实记录正确");
    } catch (RequestException e) {
      return Diagnosis.wrong(e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read settings", e);
    }
  }

  private static Diagnosis metrics(Path file) {
    return Files.isWritable(file.getParent())
        ? Diagnosis.fine("运行指标可以写到“%s”".formatted(file))
        : Diagnosis.doubtful("无法写运行指标“%s”，请建好文件夹并给写权限".formatted(file));
  }
}
