package duibiao.cli;

import duibiao.fact.Reading;
import duibiao.job.Inbox;
import duibiao.job.Request;
import duibiao.job.Settings;
import duibiao.report.Language;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a command asks for, checked: a run on the files of a folder.
 *
 * @param out folder that {@code reports/} is in
 * @param data where the datasets are
 */
record RunOrder(
    Path inbox,
    Reading reading,
    Settings settings,
    Language language,
    String source,
    Path out,
    String data,
    int kept,
    int retries) {

  /**
   * The files of the inbox as they are now.
   *
   * @throws RequestException if the folder is not there or empty
   */
  Inbox list() {
    if (Files.exists(inbox) && !Files.isDirectory(inbox)) {
      throw new RequestException("“%s”是文件，请给出文件所在的文件夹".formatted(inbox));
    }
    if (!Files.isDirectory(inbox)) {
      throw new RequestException("找不到文件夹“%s”，请检查路径".formatted(inbox));
    }
    Inbox files = Inbox.list(inbox, Path.of(data), Request.reports(out));
    if (files.isEmpty()) {
      throw new RequestException("文件夹“%s”里没有文件，请放入预算公开文件后再运行".formatted(inbox));
    }
    return files;
  }

  /** What is to be done with these files. */
  Request request(Inbox files) {
    return new Request(files.digested(), reading, settings, language, source, out, data, kept, retries);
  }
}
