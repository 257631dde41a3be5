package duibiao.cli;

import duibiao.finding.Decisions;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that names the decisions about findings. */
final class DecisionOption {

  @Option(
      names = "--decisions",
      paramLabel = "FILE",
      description = "核实记录：对待核实事项的人工结论（默认：jobs/decisions.csv）")
  private Path file = Home.folder().resolve("jobs/decisions.csv");

  Decisions decisions() throws IOException {
    return SettingsFile.read("核实记录", "--decisions", file, Decisions::read);
  }

  Path file() {
    return file;
  }
}
