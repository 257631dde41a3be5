package duibiao.cli;

import duibiao.finding.Decisions;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
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
    try {
      return Decisions.read(file);
    } catch (NoSuchFileException e) {
      throw new RequestException("找不到核实记录“%s”，请检查 --decisions".formatted(file));
    } catch (CharacterCodingException e) {
      throw new RequestException("核实记录“%s”不是 UTF-8 编码，请另存为 UTF-8".formatted(file));
    } catch (IllegalArgumentException e) {
      throw new RequestException(e.getMessage());
    }
  }
}
