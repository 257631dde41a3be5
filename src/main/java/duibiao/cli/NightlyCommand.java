package duibiao.cli;

import duibiao.job.nightly.NightlySettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The scheduled run, by a file of settings. */
@Command(name = "nightly", description = "按设置文件无人值守地运行，供定时任务调用")
final class NightlyCommand implements Callable<Integer> {

  @Option(names = "--settings", paramLabel = "FILE", description = "设置文件（默认：jobs/nightly.yaml）")
  private Path file = settingsFile();

  @Option(names = "--again", description = "即使没有变化也重新运行")
  private boolean isForced;

  /** The settings that ship. */
  static Path settingsFile() {
    return Home.folder().resolve("jobs/nightly.yaml");
  }

  /** Reads the settings; a mistake is a wrong request. */
  static NightlySettings read(Path file) throws IOException {
    return SettingsFile.read(
        "设置文件", "--settings", file, given -> NightlySettings.read(given, Home.folder()));
  }

  @Override
  public Integer call() throws IOException {
    NightlySettings settings = read(file);
    try (RunLog log = RunLog.of(settings.log())) {
      return new NightlyRun(settings, log, isForced).run();
    }
  }
}
