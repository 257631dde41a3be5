package duibiao.cli;

import duibiao.fact.Disclosure;
import duibiao.fact.Disclosure.Status;
import duibiao.fact.InboxReader;
import duibiao.fact.Reading;
import duibiao.finding.Finding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file named on the command line. */
final class OneFile {

  private OneFile() {}

  /** Reads a file that is one disclosure, or a bundle of one. */
  static Disclosure read(Path file, Reading reading) {
    List<Disclosure> disclosures = readAll(file, reading);
    if (disclosures.size() > 1) {
      throw new RequestException(
          "压缩包“%s”里有%s个文件，请解压后给出其中一个，或用 run 读取整个文件夹".formatted(file, disclosures.size()));
    }
    return disclosures.get(0);
  }

  /** Reads a file that is one disclosure, or a bundle of many. */
  static List<Disclosure> readAll(Path file, Reading reading) {
    if (Files.isDirectory(file)) {
      throw new RequestException("“%s”是文件夹，请给出其中的文件，或用 run 读取整个文件夹".formatted(file));
    }
    if (!Files.exists(file)) {
      throw new RequestException("找不到文件“%s”，请检查路径".formatted(file));
    }
    Path absolute = file.toAbsolutePath().normalize();
    return InboxReader.read(absolute.getParent(), absolute.getFileName().toString(), reading);
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
