package duibiao.job;

import duibiao.benchmark.BenchmarkSettings;
import duibiao.catalog.Catalog;
import duibiao.catalog.DatasetName;
import duibiao.catalog.PartitionedWriter;
import duibiao.catalog.Publication;
import duibiao.check.Checks;
import duibiao.check.FailedChecks;
import duibiao.check.Gate;
import duibiao.dataset.Engine;
import duibiao.dataset.Rows;
import duibiao.fact.Disclosure;
import duibiao.fact.Facts;
import duibiao.fact.InboxReader;
import duibiao.fact.Reading;
import duibiao.finding.Decisions;
import duibiao.ratio.MetricCatalogue;
import duibiao.ratio.Ratios;
import duibiao.taxonomy.Register;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The least that a program has to do with an inbox: a loop over the files on all cores that writes
 * the same Parquet as a run does, without holding documents against one another, keeping or
 * publishing anything. What a run costs beside it is measured by {@code ./duibiao bench nightly}.
 */
public final class PlainLoop {

  private static final Settings SETTINGS =
      new Settings(
          Register.EMPTY, MetricCatalogue.shipped(), Decisions.NONE, BenchmarkSettings.DEFAULT, "");

  /** The amounts as they are printed are most of the bytes of the facts, and no ratio uses them. */
  private static final String[] FIGURES =
      Stream.of(Facts.SCHEMA.fieldNames())
          .filter(column -> !Set.of("printed", "unit", "reading").contains(column))
          .toArray(String[]::new);

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
      target.write(DatasetName.RATIOS, ratios(name -> target.read(Engine.HELD, name)));
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
          CheckedRows checked = new CheckedRows();
          checked.add(disclosure, Checks.together(List.of(disclosure)).get(0), Decisions.NONE);
          checked.write(writer);
        }
      }
    }
    return writer.close();
  }

  private static Rows ratios(Function<DatasetName, Rows> rows) {
    Rows documents = rows.apply(DatasetName.DOCUMENTS);
    Rows findings = rows.apply(DatasetName.FINDINGS);
    return Ratios.of(
        rows.apply(DatasetName.FACTS).select(FIGURES),
        rows.apply(DatasetName.CLAIMS),
        rows.apply(DatasetName.TARGETS),
        Gate.owned(Gate.of(findings, rows.apply(DatasetName.EVIDENCE)), documents),
        FailedChecks.of(documents, findings),
        SETTINGS.metrics());
  }
}
