package duibiao.cli;

import duibiao.job.Request;
import duibiao.job.Sessions;
import duibiao.storage.Storage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Folders that commands write to. */
final class Folders {

  private Folders() {}

  /**
   * All that a run writes to.
   *
   * @param out folder that the reports are in
   * @param data where the datasets are: a path, or a URI, which only {@code spark-submit} can write
   *     to and which is not looked at here
   */
  static void requireWritable(Path out, String data) {
    if (!isReachable(data)) {
      throw new RequestException(unreachable(data));
    }
    requireWritable(out);
    requireWritable(Request.reports(out));
    requireWritable(Request.state(out, data));
  }

  /** Whether datasets can be written there at all by a process that was started as this one was. */
  static boolean isReachable(String data) {
    return Storage.isLocal(data) || Sessions.isSubmitted();
  }

  /** Says what it takes to write datasets to a cluster. */
  static String unreachable(String data) {
    return "数据位置“%s”在集群或对象存储上，要用 spark-submit 运行（见 jobs/spark-submit），或把 data 改为本机的文件夹"
        .formatted(data);
  }

  /** Makes the folder if it is not there; a folder that cannot be written is a wrong request. */
  static void requireWritable(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw unwritable(folder);
    }
    if (!Files.isWritable(folder)) {
      throw unwritable(folder);
    }
  }

  private static RequestException unwritable(Path folder) {
    return new RequestException(refusal(folder));
  }

  /** Says of a folder that it cannot be written, and what to do. */
  static String refusal(Path folder) {
    return "无法写入“%s”（没有权限、磁盘只读或不是文件夹），请给运行的用户写权限，或指定可写的文件夹".formatted(folder);
  }
}
