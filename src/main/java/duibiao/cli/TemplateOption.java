package duibiao.cli;

import duibiao.report.word.BriefingTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

  /** The template of the option, that of the project, or the standard one. */
  BriefingTemplate template() throws IOException {
    return file == null && !Files.exists(file())
        ? BriefingTemplate.STANDARD
        : SettingsFile.read("简报模板", "--briefing-template", file(), BriefingTemplate::read);
  }

  Path file() {
    return file == null ? Home.folder().resolve("jobs/templates/briefing.docx") : file;
  }
}
