package duibiao.job;

import duibiao.benchmark.BenchmarkSettings;
import duibiao.catalog.Catalog;
import duibiao.catalog.DatasetName;
import duibiao.catalog.PartitionedWriter;
import duibiao.catalog.Publication;
import duibiao.check.Checks;
import duibiao.check.FailedChecks;
import duibiao.dataset.Engine;
import duibiao.dataset.Rows;
import duibiao.fact.Disclosure;
import duibiao.fact.InboxReader;
import duibiao.fact.Reading;
import duibiao.finding.Decisions;
import duibiao.ratio.MetricCatalogue;
import duibiao.ratio.OwnedFigure;
import duibiao.ratio.OwnedFigures;
import duibiao.ratio.Ratios;
import duibiao.taxonomy.Register;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;

/**
 * The least that a program has to do with an inbox: a loop over the files on all cores that writes
 * the same Parquet as a run does, without holding documents against one another, keeping or
 * publishing anything. What a run costs beside it is measured by {@code ./duibiao bench nightly}.
 */
public final class PlainLoop {

  private static final Settings SETTINGS =
      new Settings(
          Register.EMPTY, MetricCatalogue.shipped(), Decisions.NONE, BenchmarkSettings.DEFAULT, "");

  /**
   * What is gathered of some documents.
   *
   * @param files the files that their rows are in
   * @param figures all figures that ratios are computed from
   * @param held the figures in question, by document
   * @param failed how many checks failed of each document
   */
  private record Gathered(
      List<String> files,
      List<OwnedFigure> figures,
      Map<String, Set<String>> held,
      List<Row> failed) {

    Gathered() {
      this(new ArrayList<>(), new ArrayList<>(), new HashMap<>(), new ArrayList<>());
    }

    void addAll(Gathered others) {
      files.addAll(others.files);
      figures.addAll(others.figures);
      held.putAll(others.held);
      failed.addAll(others.failed);
    }
  }

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
    Gathered all = new Gathered();
    IntStream.range(0, shares.size())
        .parallel()
        .mapToObj(share -> read(inbox, shares.get(share), target, share, isWhole))
        .toList()
        .forEach(all::addAll);
    target.add(all.files);
    if (isWhole) {
      target.write(DatasetName.RATIOS, ratios(all));
      CompareStage.run(Engine.HELD, SETTINGS, target);
    }
  }

  private static Gathered read(
      Inbox inbox, List<Inbox.Item> files, Publication target, int share, boolean isChecked) {
    PartitionedWriter writer = new PartitionedWriter(target.folder(), "loop-" + share);
    Gathered gathered = new Gathered();
    for (Inbox.Item file : files) {
      for (Disclosure disclosure : InboxReader.read(inbox.root(), file.path(), Reading.DEFAULT)) {
        ReadStage.write(disclosure, writer);
        if (isChecked) {
          check(disclosure, writer, gathered);
        }
      }
    }
    gathered.files.addAll(writer.close());
    return gathered;
  }

  private static void check(Disclosure disclosure, PartitionedWriter writer, Gathered gathered) {
    CheckedRows checked = new CheckedRows();
    checked.add(disclosure, Checks.together(List.of(disclosure)).get(0), Decisions.NONE);
    checked.write(writer);
    checked.hold(gathered.held);
    List<Disclosure> alone = List.of(disclosure);
    gathered.failed.addAll(checked.failed(DepartmentFigures.rows(alone)));
    gathered.figures.addAll(DepartmentFigures.of(alone, List.of(), SETTINGS.metrics()));
  }

  private static Rows ratios(Gathered gathered) {
    MetricCatalogue metrics = SETTINGS.metrics();
    Rows failed = FailedChecks.summed(Engine.HELD.of(gathered.failed, FailedChecks.SCHEMA));
    OwnedFigures.ofChecks(failed.collect().stream(), metrics).forEach(gathered.figures::add);
    List<Row> ratios =
        OwnedFigures.byDepartment(gathered.figures.stream()).parallelStream()
            .flatMap(department -> Ratios.of(department, gathered.held, metrics))
            .toList();
    return Engine.HELD.of(ratios, Ratios.SCHEMA);
  }
}
