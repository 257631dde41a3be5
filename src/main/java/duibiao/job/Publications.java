package duibiao.job;

import duibiao.catalog.Catalog;
import duibiao.report.ReportFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The publications that are kept, with their reports. */
public final class Publications {

  private Publications() {}

  /**
   * Shows a publication again, first its data and then its reports. The next run that finds a
   * change publishes anew.
   *
   * @param out folder that the reports are in
   * @param data where the datasets are: a path, or a URI
   * @throws IllegalArgumentException if there is no whole publication of this name
   * @throws RunningException if a run is at work
   */
  public static void restore(Path out, String data, String id) {
    RunLock lock = RunLock.of(Request.state(out, data));
    try {
      Catalog.at(data).restore(id);
      new ReportFolder(Request.reports(out)).show(id);
    } finally {
      lock.close();
    }
  }

  /**
   * What interrupted runs have left behind, which the next run removes: names of publications that
   * are not whole.
   *
   * @throws RunningException if a run is at work, and with it files that are not whole yet
   */
  public static List<String> leftBehind(Path data) {
    if (!Files.isDirectory(data)) {
      return List.of();
    }
    RunLock lock = RunLock.of(data);
    try {
      return Catalog.at(data.toString()).unfinished();
    } finally {
      lock.close();
    }
  }
}
