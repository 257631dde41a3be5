package duibiao.job;

import duibiao.catalog.RunRecord.Versions;
import duibiao.fact.Reading;
import duibiao.report.Districts;
import duibiao.report.Language;
import duibiao.storage.Storage;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a run is to do.
 *
 * @param inbox the disclosed files, with the digests of their contents
 * @param reading how to read them
 * @param settings what analysts have written down for it
 * @param language the language of the reports
 * @param source what the files are, in the words that reports put after 数据来源
 * @param out folder of this machine that the reports, the lock and the records of all runs are in
 * @param data where the datasets are published: a path, or a URI that all machines can reach
 * @param kept how many publications are kept
 * @param retries how often what may pass is tried again
 * @param districts the districts that reports are written about
 */
public record Request(
    Inbox inbox,
    Reading reading,
    Settings settings,
    Language language,
    String source,
    Path out,
    String data,
    int kept,
    int retries,
    Districts districts) {

  /** A week of nights. */
  public static final int KEPT = 7;

  /** As often as Spark does. */
  public static final int RETRIES = 3;

  /** The usual request, with the datasets beside the reports. */
  public Request(
      Inbox inbox,
      Reading reading,
      Settings settings,
      Language language,
      String source,
      Path out,
      int kept) {
    this(
        inbox,
        reading,
        settings,
        language,
        source,
        out,
        data(out).toString(),
        kept,
        RETRIES,
        Districts.ALL);
  }

  /** Where the datasets usually are. */
  public static Path data(Path out) {
    return out.resolve("notebooks-data");
  }

  Path state() {
    return state(out, data);
  }

  /**
   * Where this machine keeps the lock and the records of all runs: beside the datasets, if it can.
   */
  public static Path state(Path out, String data) {
    return Storage.isLocal(data) ? Path.of(data) : data(out);
  }

  Path reports() {
    return reports(out);
  }

  /** Where the reports are. */
  public static Path reports(Path out) {
    return out.resolve("reports");
  }

  /** What a publication of this depends on. */
  Versions versions() {
    return new Versions(
        CodeVersion.reader(),
        CodeVersion.program(),
        Sha256.of(
            Stream.of(
                settings.version(),
                reading.toString(),
                language.id(),
                source,
                String.join("\n", new TreeSet<>(districts.names())))),
        inbox.digest());
  }

  DocumentReader reader() {
    return new DocumentReader(
        inbox.root(), reading, ReadStore.in(Storage.at(data), reading), retries);
  }
}
