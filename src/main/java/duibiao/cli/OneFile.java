package duibiao.cli;

import duibiao.fact.Disclosure;
import duibiao.fact.Disclosure.Status;
import duibiao.fact.DisclosureReader;
import duibiao.finding.Finding;
import duibiao.finding.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file named on the command line. */
final class OneFile {

  private OneFile() {}

  static Disclosure read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new RequestException("找不到文件“%s”，请检查路径".formatted(file));
    }
    Path absolute = file.toAbsolutePath().normalize();
    return DisclosureReader.read(absolute.getParent(), absolute.getFileName().toString());
  }

  /** Tells on standard error what could not be read, and returns the exit code. */
  static int tellAndExit(Disclosure disclosure) {
    disclosure.findings().stream()
        .filter(
            finding ->
                finding.outcome() == Outcome.UNREADABLE
                    || finding.outcome() == Outcome.NOT_CHECKABLE)
        .map(Finding::explanation)
        .forEach(System.err::println);
    return disclosure.status() == Status.UNREADABLE ? ExitCode.SOME_UNREADABLE : ExitCode.DONE;
  }
}
