package duibiao.cli;

import duibiao.fact.Reading;
import duibiao.job.DigestIndex;
import duibiao.job.Inbox;
import duibiao.job.Request;
import duibiao.job.Settings;
import duibiao.report.Districts;
import duibiao.report.Language;
import duibiao.storage.Storage;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a command asks for, checked: a run on the files of a folder.
 *
 * @param inbox where the files are: a path, or a URI
 * @param out folder that {@code reports/} is in
 * @param data where the datasets are
 * @param districts the districts that reports are written about
 */
record RunOrder(
    String inbox,
    Reading reading,
    Settings settings,
    Language language,
    String source,
    Path out,
    String data,
    int kept,
    int retries,
    Districts districts) {

  /**
   * The files of the inbox as they are now.
   *
   * @throws RequestException if the folder is not there or empty
   */
  Inbox list() {
    Inbox files =
        Storage.isLocal(inbox)
            ? list(Path.of(inbox))
            : Remote.reach(inbox, () -> Inbox.list(Storage.at(inbox)));
    if (files.isEmpty()) {
      throw new RequestException("文件夹“%s”里没有文件，请放入预算公开文件后再运行".formatted(inbox));
    }
    return files;
  }

  private Inbox list(Path folder) {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new RequestException("“%s”是文件，请给出文件所在的文件夹".formatted(folder));
    }
    if (!Files.isDirectory(folder)) {
      throw new RequestException("找不到文件夹“%s”，请检查路径".formatted(folder));
    }
    return Inbox.list(folder, Request.state(out, data), Request.reports(out));
  }

  /** What is to be done with these files. */
  Request request(Inbox files) {
    return new Request(
        files.digested(DigestIndex.read(Request.state(out, data))),
        reading,
        settings,
        language,
        source,
        out,
        data,
        kept,
        retries,
        districts);
  }
}
