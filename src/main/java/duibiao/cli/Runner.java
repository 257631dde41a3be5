package duibiao.cli;

import duibiao.catalog.RunRecord;
import duibiao.fact.Disclosure.Status;
import duibiao.job.Request;
import duibiao.job.Run;
import duibiao.job.RunLock;
import duibiao.job.Summary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Carries out a run and tells how it goes, for people and for schedulers alike. */
final class Runner {

  private final RunLog log;
  private volatile Run run;

  Runner(RunLog log) {
    this.log = log;
  }

  /** Says what is to be done, which may take as long as files are still being written. */
  interface Preparation {
    Request request() throws IOException;
  }

  /**
   * Runs, and tells the exit code.
   *
   * @param state the folder in which runs meet, see {@link Request#state}
   * @param preparation what to do; asked when no other run is at work
   * @param isForced whether also if nothing has changed
   */
  int run(Path state, Preparation preparation, boolean isForced) throws IOException {
    RunLock lock = RunLock.of(state);
    try {
      return run(preparation.request(), lock, isForced);
    } catch (FaultException e) {
      leaveRecord(state, e.getMessage());
      throw e;
    } catch (IOException | UncheckedIOException e) {
      leaveRecord(state, Trouble.of(e).sentence());
      throw e;
    } finally {
      lock.close();
    }
  }

  /** A run that has begun leaves its own. */
  private void leaveRecord(Path state, String reason) {
    if (run == null) {
      try {
        Run.neverBegan(state, reason);
      } catch (UncheckedIOException e) {
        tellNoRecord(e);
      }
    }
  }

  private void tellNoRecord(UncheckedIOException e) {
    log.tell("record_not_written", "无法写运行记录，请检查磁盘空间和权限：" + e.getMessage());
  }

  private int run(Request request, RunLock lock, boolean isForced) throws IOException {
    try (Run current = Run.begin(lock, request, log)) {
      run = current;
      if (!current.hasChanged() && !isForced) {
        return tellUnchanged(current.endUnchanged());
      }
      Summary summary = current.publish();
      tellPublished(summary, request);
      tellUnknown(summary.unknownDistricts());
      tellChanged(summary.changed());
      tellLapsed(summary.lapsedDecisions());
      current.undone().ifPresent(this::tellUndone);
      return exitCode(summary.count(Status.UNREADABLE));
    }
  }

  /**
   * Gives up the run from another thread and says so, before the caller ends the process; false if
   * it is done already.
   *
   * @param data where the record of a run is left that has not begun
   * @param event name of the event that the log tells
   * @param advice what to do, in a part of a sentence
   */
  boolean giveUp(String reason, Path data, String event, String advice) {
    try {
      if (!giveUp(reason, data)) {
        return false;
      }
    } catch (UncheckedIOException e) {
      tellNoRecord(e);
    }
    log.tell(event, "运行%s，已停止，没有发布任何内容；%s".formatted(reason, advice));
    log.close();
    return true;
  }

  /** The same, where a signal asks the process to end. */
  boolean terminate(Path data) {
    return giveUp("被终止（收到停止信号）", data, "terminated", "原有的发布不受影响，重新运行即可");
  }

  private boolean giveUp(String reason, Path data) {
    if (run == null) {
      Run.neverBegan(data, reason);
      return true;
    }
    return run.giveUp(reason);
  }

  /** The record that the run has left; empty if it has not come so far. */
  Optional<RunRecord> record() {
    return Optional.ofNullable(run).flatMap(Run::left);
  }

  private int tellUnchanged(RunRecord unchanged) {
    log.tell("unchanged", "文件、设置和程序与上次发布（%s）相同，没有变化；要重新运行请加 --again".formatted(unchanged.before()));
    return exitCode(unchanged.unreadable().size());
  }

  private void tellPublished(Summary summary, Request request) {
    log.tell(
        "published",
        "共%s个文件：已读取%s个（其中%s个没有变化，未重读），无法读取%s个。报告：%s"
            .formatted(
                summary.total(),
                summary.count(Status.READ),
                summary.reused(),
                summary.count(Status.UNREADABLE),
                Request.reports(request.out()).resolve("index.html")),
        Map.of("documents", summary.total(), "unreadable", summary.count(Status.UNREADABLE)));
  }

  private void tellUnknown(List<String> districts) {
    if (!districts.isEmpty()) {
      log.tell(
          "unknown_districts",
          "没有“%s”的文件，报告里没有这些区，请检查区名（districts）是否写对".formatted(String.join("、", districts)));
    }
  }

  private void tellChanged(long files) {
    if (files > 0) {
      log.tell("changed_meanwhile", "有%s个文件在运行时被改动、移走或删除，已照读到的样子处理，下次运行会再读".formatted(files));
    }
  }

  private void tellLapsed(Set<String> keys) {
    if (!keys.isEmpty()) {
      log.tell(
          "lapsed_decisions",
          "核实记录中有%s条已无对应事项（数字已变化、规则已不再提出或文件已不在），请核对后删去：%s"
              .formatted(keys.size(), String.join("、", keys)));
    }
  }

  private void tellUndone(String why) {
    log.tell("not_tidied", "已发布，但没有清理完旧文件（%s），请检查磁盘和权限；下次运行会再清理".formatted(why));
  }

  private static int exitCode(long unreadable) {
    return unreadable > 0 ? ExitCode.SOME_UNREADABLE : ExitCode.DONE;
  }
}
