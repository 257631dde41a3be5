package duibiao.job;

import duibiao.fact.Reading;
import duibiao.report.Language;
import java.nio.file.Path;

/**
 * What a run is to do.
 *
 * @param inbox the disclosed files, with the digests of their contents
 * @param reading how to read them
 * @param settings what analysts have written down for it
 * @param language the language of the reports
 * @param source what the files are, in the words that reports put after 数据来源
 * @param out folder that {@code notebooks-data/} and {@code reports/} are in
 * @param kept how many publications are kept
 */
public record Request(
    Inbox inbox,
    Reading reading,
    Settings settings,
    Language language,
    String source,
    Path out,
    int kept) {

  /** A week of nights. */
  public static final int KEPT = 7;

  Path data() {
    return out.resolve("notebooks-data");
  }

  Path reports() {
    return out.resolve("reports");
  }

  DocumentReader reader() {
    return new DocumentReader(inbox.root().toString(), reading, ReadStore.in(data(), reading));
  }
}
