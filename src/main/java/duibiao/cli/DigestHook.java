package duibiao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Runs the bureau's own command with the digest, which is its standard input and lies in the files
 * that {@code DUIBIAO_DIGEST_MD} and {@code DUIBIAO_DIGEST_JSON} name. No text of a document is
 * ever part of the command.
 */
final class DigestHook {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private DigestHook() {}

  /**
   * Runs a command of the shell and waits for its end.
   *
   * @param reports folder of the reports, with both digests
   * @return what went wrong, in a sentence; empty if nothing did
   */
  static String run(String command, Path reports) {
    Path markdown = reports.resolve("digest.md").toAbsolutePath();
    Path json = reports.resolve("digest.json").toAbsolutePath();
    ProcessBuilder builder =
        new ProcessBuilder("sh", "-c", command)
            .redirectInput(markdown.toFile())
            .redirectOutput(ProcessBuilder.Redirect.INHERIT)
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    builder
        .environment()
        .putAll(
            Map.of(
                "DUIBIAO_DIGEST_MD", markdown.toString(),
                "DUIBIAO_DIGEST_JSON", json.toString()));
    try {
      Process process = builder.start();
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return "hook 命令超过%s秒没有结束，已停止；数据和报告已发布".formatted(PATIENCE.toSeconds());
      }
      return process.exitValue() == 0
          ? ""
          : "hook 命令以 %s 结束，摘要可能没有送出；数据和报告已发布".formatted(process.exitValue());
    } catch (IOException e) {
      return "无法执行 hook 命令，请检查设置；数据和报告已发布";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "等待 hook 命令时被中断；数据和报告已发布";
    }
  }
}
