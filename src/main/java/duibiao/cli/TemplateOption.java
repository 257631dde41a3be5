package duibiao.cli;

import duibiao.report.word.BriefingTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/**
 * Which Word document the briefing is put into. What is wrong in it is told before anything runs.
 */
final class TemplateOption {

  @Option(
      names = "--briefing-template",
      paramLabel = "FILE",
      description = "简报的 Word 模板（默认：有 jobs/templates/briefing.docx 就用它）")
  private Path file;

  /** The file that the option names. */
  Optional<Path> given() {
    return Optional.ofNullable(file);
  }

  /** The template of a file; without one that of the project, or the standard one. */
  static BriefingTemplate template(Optional<Path> given) throws IOException {
    Path file = file(given);
    return given.isEmpty() && !Files.exists(file)
        ? BriefingTemplate.STANDARD
        : SettingsFile.read("简报模板", "--briefing-template", file, BriefingTemplate::read);
  }

  static Path file(Optional<Path> given) {
    return given.orElse(Home.folder().resolve("jobs/templates/briefing.docx"));
  }
}
