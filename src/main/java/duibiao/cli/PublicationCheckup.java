package duibiao.cli;

import duibiao.catalog.Catalog;
import duibiao.catalog.RunJournal;
import duibiao.catalog.RunRecord;
import duibiao.catalog.RunRecord.Outcome;
import duibiao.job.Publications;
import duibiao.job.RunningException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What earlier runs have left. */
final class PublicationCheckup {

  private PublicationCheckup() {}

  static List<Diagnosis> diagnoses(Path data, OffsetDateTime now) {
    Catalog catalog = Catalog.at(data.toString());
    List<RunRecord> runs = new RunJournal(data).records();
    List<Diagnosis> diagnoses = new ArrayList<>();
    diagnoses.add(
        catalog
            .current()
            .map(current -> Diagnosis.fine("当前发布 %s".formatted(current.id())))
            .orElse(Diagnosis.doubtful("还没有发布过，请先运行一次")));
    diagnoses.add(clock(Stream.concat(catalog.publications().stream(), runs.stream()), now));
    diagnoses.add(leftBehind(data));
    runs.stream()
        .limit(1)
        .filter(last -> last.outcome() == Outcome.FAILED)
        .map(last -> "上一次运行（%s）没有发布：%s，请查看日志".formatted(last.started(), last.reason()))
        .map(Diagnosis::doubtful)
        .forEach(diagnoses::add);
    return diagnoses;
  }

  private static Diagnosis clock(Stream<RunRecord> runs, OffsetDateTime now) {
    return runs.map(RunRecord::finished)
        .filter(finished -> OffsetDateTime.parse(finished).isAfter(now))
        .max(String::compareTo)
        .map(
            finished ->
                Diagnosis.doubtful(
                    "最近的运行在将来（%s），现在是 %s：时钟错了，请校准（timedatectl）".formatted(finished, now)))
        .orElse(Diagnosis.fine("时钟 %s，没有将来的运行".formatted(now)));
  }

  private static Diagnosis leftBehind(Path data) {
    try {
      List<String> left = Publications.leftBehind(data);
      return left.isEmpty()
          ? Diagnosis.fine("没有运行在进行，也没有中断的运行留下的文件")
          : Diagnosis.doubtful(
              "有%s次运行中断后留下的文件，下次运行会清理：%s".formatted(left.size(), String.join("、", left)));
    } catch (RunningException e) {
      return Diagnosis.doubtful(e.getMessage() + "；若没有运行，请用 fuser 查看谁占用 .lock");
    }
  }
}
