package duibiao.cli;

import duibiao.report.ReportFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The bureau's own command with the digest, which is its standard input and lies in the files that
 * {@code DUIBIAO_DIGEST_MD} and {@code DUIBIAO_DIGEST_JSON} name. No text of a document is ever
 * part of the command.
 *
 * @param command a command of the shell
 * @param reports folder of all reports
 * @param state folder that remembers which publication was told
 */
record DigestHook(String command, Path reports, Path state) {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String TOLD = ".told";

  /**
   * Tells of the publication that is shown, once: not again where nothing is new, but again where
   * the command failed or the run was killed before it.
   *
   * @return what went wrong, in a sentence; empty if nothing did
   */
  String tell() {
    String shown = new ReportFolder(reports).shown().orElse("");
    Path told = state.resolve(TOLD);
    try {
      if (shown.isEmpty() || (Files.exists(told) && Files.readString(told).equals(shown))) {
        return "";
      }
      String trouble = run();
      if (trouble.isEmpty()) {
        Files.writeString(told, shown);
      }
      return trouble;
    } catch (IOException e) {
      return "无法记下“%s”，下次运行可能再送一次同样的摘要，请检查磁盘和权限".formatted(told);
    }
  }

  /** Runs the command and waits for its end. */
  private String run() {
    Path latest = reports.resolve(ReportFolder.LATEST);
    Path markdown = latest.resolve("digest.md").toAbsolutePath();
    Path json = latest.resolve("digest.json").toAbsolutePath();
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
        // Also what the shell has started, which would hold on to the streams of this process.
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        return "hook 命令超过%s秒没有结束，已停止，下次运行再送；数据和报告已发布".formatted(PATIENCE.toSeconds());
      }
      return process.exitValue() == 0
          ? ""
          : "hook 命令以 %s 结束，摘要可能没有送出，下次运行再送；数据和报告已发布".formatted(process.exitValue());
    } catch (IOException e) {
      return "无法执行 hook 命令，请检查设置；数据和报告已发布";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "等待 hook 命令时被中断；数据和报告已发布";
    }
  }
}
