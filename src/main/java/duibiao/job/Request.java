package duibiao.job;

import duibiao.fact.Reading;
import duibiao.storage.Storage;
import java.nio.file.Path;

/**
 * What a run is to do.
 *
 * @param inbox the disclosed files, with the digests of their contents
 * @param reading how to read them
 * @param settings what analysts have written down for it
 * @param source what the files are, in the words that reports put after 数据来源
 * @param out folder of this machine that the reports, the lock and the records of all runs are in
 * @param data where the datasets are published: a path, or a URI that all machines can reach
 * @param kept how many publications are kept
 */
public record Request(
    Inbox inbox,
    Reading reading,
    Settings settings,
    String source,
    Path out,
    String data,
    int kept) {

  /** A week of nights. */
  public static final int KEPT = 7;

  private static final String DATA = "notebooks-data";

  /** Publishes the datasets beside the reports, in {@code notebooks-data/}. */
  public Request(
      Inbox inbox, Reading reading, Settings settings, String source, Path out, int kept) {
    this(inbox, reading, settings, source, out, out.resolve(DATA).toString(), kept);
  }

  /** Where this machine keeps the lock and the records of all runs. */
  Path state() {
    return out.resolve(DATA);
  }

  Path reports() {
    return out.resolve("reports");
  }

  DocumentReader reader() {
    return new DocumentReader(inbox.root(), reading, ReadStore.in(Storage.at(data), reading));
  }
}
