package duibiao.cli;

import duibiao.catalog.Catalog;
import duibiao.job.Pause;
import duibiao.job.Request;
import duibiao.job.RunningException;
import duibiao.job.UnfinishedException;
import duibiao.job.nightly.Deadline;
import duibiao.job.nightly.NightlySettings;
import duibiao.job.nightly.QuietInbox;
import duibiao.job.nightly.RunMetrics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * One scheduled run: waits for whole files, keeps the deadline, and leaves metrics, unless another
 * run is at work, which leaves its own.
 */
final class NightlyRun {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  private final NightlySettings settings;
  private final RunLog log;
  private final boolean isForced;
  private final Runner runner;
  private final Instant started = Instant.now();

  NightlyRun(NightlySettings settings, RunLog log, boolean isForced) {
    this.settings = settings;
    this.log = log;
    this.isForced = isForced;
    this.runner = new Runner(log);
  }

  @SuppressWarnings("checkstyle:IllegalCatch")
  int run() {
    settings.deadline().ifPresent(this::watch);
    int exitCode = ExitCode.FAULT;
    boolean isAlone = true;
    Termination termination = new Termination(this::terminate);
    try {
      exitCode = runToTheEnd();
    } catch (RequestException e) {
      log.tell("wrong_request", e.getMessage());
      exitCode = ExitCode.WRONG_REQUEST;
    } catch (RunningException e) {
      log.tell("running", e.getMessage());
      isAlone = false;
    } catch (FaultException e) {
      log.tell("fault", e.getMessage());
    } catch (UnfinishedException e) {
      log.tell("unfinished", e.getMessage());
    } catch (IOException | RuntimeException | Error e) {
      log.tell(Trouble.of(e));
    } finally {
      termination.forget();
      if (isAlone) {
        writeMetrics(exitCode);
      }
    }
    return exitCode;
  }

  private int runToTheEnd() throws IOException {
    Folders.requireWritable(settings.out(), settings.data());
    int exitCode = runner.run(state(), this::request, isForced);
    tellOthers();
    return exitCode;
  }

  /** Waits for files that are being written. */
  private Request request() throws IOException {
    RunOrder order =
        new RunOrder(
            settings.inbox(),
            ReadingOptions.reading(settings.recognises()),
            SettingsFiles.of(settings).settings(),
            settings.language(),
            settings.source(),
            settings.out(),
            settings.data(),
            settings.keep(),
            settings.retries(),
            settings.districts());
    QuietInbox.Waited waited =
        new QuietInbox(settings.quiet(), settings.patience()).list(order::list, this::tellWaiting);
    if (!waited.restless().isEmpty()) {
      log.tell(
          "still_changing",
          "有%s个文件等到最后仍在变化，照现状读取，下次运行会再读：%s"
              .formatted(waited.restless().size(), String.join("、", waited.restless())));
    }
    return order.request(waited.inbox());
  }

  /** Nothing is published anew where the hook fails, and nothing is taken back. */
  private void tellOthers() {
    settings
        .hook()
        .map(command -> new DigestHook(command, Request.reports(settings.out()), state()))
        .map(DigestHook::tell)
        .filter(trouble -> !trouble.isEmpty())
        .ifPresent(trouble -> log.tell("hook_failed", trouble));
  }

  private void tellWaiting(List<String> restless) {
    log.tell(
        "waiting",
        "有%s个文件刚有变化，等它们写完（最多 %s 秒）".formatted(restless.size(), settings.patience().toSeconds()));
  }

  /** The JVM ends while a stage is at work: what was not published is removed by the next run. */
  private void watch(Deadline deadline) {
    Duration time = deadline.after(ZonedDateTime.now(SHANGHAI));
    String reason = "到截止时间（%s）仍未完成".formatted(deadline.text());
    // Sleeping does not heed the clock, which may be set meanwhile.
    Thread late =
        new Thread(
            () -> {
              Pause.of(time);
              end(
                  ExitCode.FAULT,
                  () -> runner.giveUp(reason, state(), "deadline", "请放宽 deadline 或查看各阶段用时"));
            },
            "deadline");
    late.setDaemon(true);
    late.start();
  }

  private void terminate() {
    end(ExitCode.TERMINATED, () -> runner.terminate(state()));
  }

  /** Ends the process, whatever fails on the way, unless the run is done already. */
  private void end(int exitCode, BooleanSupplier givenUp) {
    boolean isOver = true;
    try {
      isOver = givenUp.getAsBoolean();
      if (isOver) {
        writeMetrics(exitCode);
      }
    } finally {
      if (isOver) {
        Runtime.getRuntime().halt(exitCode);
      }
    }
  }

  private Path state() {
    return Request.state(settings.out(), settings.data());
  }

  /** What was published stays so where the metrics cannot be written. */
  private void writeMetrics(int exitCode) {
    if (settings.metricsFile().isEmpty()) {
      return;
    }
    Catalog catalog = Catalog.at(settings.data());
    try {
      new RunMetrics(exitCode, started, Instant.now(), runner.record(), catalog)
          .write(settings.metricsFile().get());
    } catch (IOException | UncheckedIOException e) {
      log.tell(
          "metrics_not_written", "无法写运行指标“%s”，请检查文件夹和权限".formatted(settings.metricsFile().get()));
    }
  }
}
