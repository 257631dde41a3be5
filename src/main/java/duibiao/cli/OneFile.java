package duibiao.cli;

import duibiao.fact.Disclosure;
import duibiao.fact.Disclosure.Status;
import duibiao.fact.DisclosureReader;
import duibiao.finding.Finding;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file named on the command line. */
final class OneFile {

  private OneFile() {}

  static Disclosure read(Path file) {
    if (Files.isDirectory(file)) {
      throw new RequestException("“%s”是文件夹，请给出其中的文件，或用 run 读取整个文件夹".formatted(file));
    }
    if (!Files.exists(file)) {
      throw new RequestException("找不到文件“%s”，请检查路径".formatted(file));
    }
    Path absolute = file.toAbsolutePath().normalize();
    return DisclosureReader.read(absolute.getParent(), absolute.getFileName().toString());
  }

  /** Tells on standard error what could not be read. */
  static void tell(Disclosure disclosure) {
    disclosure.findings().stream().map(Finding::explanation).forEach(System.err::println);
  }

  /** Tells what could not be read, and returns the exit code. */
  static int tellAndExit(Disclosure disclosure) {
    tell(disclosure);
    return disclosure.status() == Status.UNREADABLE ? ExitCode.SOME_UNREADABLE : ExitCode.DONE;
  }
}
