package duibiao.job;

import duibiao.benchmark.BenchmarkSettings;
import duibiao.catalog.Catalog;
import duibiao.catalog.PartitionedWriter;
import duibiao.catalog.Publication;
import duibiao.check.Checks;
import duibiao.dataset.Engine;
import duibiao.fact.Disclosure;
import duibiao.fact.InboxReader;
import duibiao.fact.Reading;
import duibiao.finding.Decisions;
import duibiao.finding.Finding;
import duibiao.ratio.MetricCatalogue;
import duibiao.taxonomy.Register;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The least that a program has to do with an inbox: a loop over the files on all cores that writes
 * the same Parquet as a run does, without holding documents against one another, keeping or
 * publishing anything. What a run costs beside it is measured by {@code ./duibiao bench nightly}.
 */
public final class PlainLoop {

  private static final Settings SETTINGS =
      new Settings(
          Register.EMPTY, MetricCatalogue.shipped(), Decisions.NONE, BenchmarkSettings.DEFAULT, "");

  private PlainLoop() {}

  /** The heap in bytes that a whole loop needs over so many documents. */
  public static long heap(int documents) {
    return documents * Engines.BYTES_A_DOCUMENT;
  }

  /**
   * Reads all files and writes what they say.
   *
   * @param isWhole whether also all that follows from it: what does not agree within each document,
   *     the ratios, and how they compare, for which this process holds all figures
   */
  public static void run(Inbox inbox, Path out, boolean isWhole) {
    Publication target = Catalog.at(out.toAbsolutePath().toString()).begin("loop");
    List<List<Inbox.Item>> shares = inbox.packed(Runtime.getRuntime().availableProcessors());
    IntStream.range(0, shares.size())
        .parallel()
        .mapToObj(share -> read(inbox, shares.get(share), target, share, isWhole))
        .toList()
        .forEach(target::add);
    if (isWhole) {
      CompareStage.run(Engine.HELD, SETTINGS, target);
    }
  }

  private static List<String> read(
      Inbox inbox, List<Inbox.Item> files, Publication target, int share, boolean isChecked) {
    PartitionedWriter writer = new PartitionedWriter(target.folder(), "loop-" + share);
    for (Inbox.Item file : files) {
      for (Disclosure disclosure : InboxReader.read(inbox.root(), file.path(), Reading.DEFAULT)) {
        ReadStage.write(disclosure, writer);
        if (isChecked) {
          List<Finding> findings = Checks.together(List.of(disclosure)).get(0);
          CheckStage.write(disclosure, findings, Decisions.NONE, writer);
        }
      }
    }
    return writer.close();
  }
}
