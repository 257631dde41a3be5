package duibiao.job;

import duibiao.catalog.PartitionedWriter;
import duibiao.check.Checks;
import duibiao.fact.Disclosure;
import duibiao.fact.InboxReader;
import duibiao.fact.Reading;
import duibiao.finding.Decisions;
import duibiao.finding.Finding;
import duibiao.storage.Storage;
import duibiao.taxonomy.Register;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The least that a program has to do with an inbox: a loop over the files on all cores that writes
 * the same Parquet as a run does, without holding documents against one another, comparing, keeping
 * or publishing anything. What a run costs beside it is measured by {@code ./duibiao bench
 * nightly}.
 */
public final class PlainLoop {

  private PlainLoop() {}

  /**
   * Reads all files and writes what they say.
   *
   * @param isChecked whether also what does not agree within each of them
   */
  public static void run(Inbox inbox, Storage target, boolean isChecked) {
    List<List<Inbox.Item>> shares = inbox.packed(Runtime.getRuntime().availableProcessors());
    IntStream.range(0, shares.size())
        .parallel()
        .forEach(
            share -> {
              PartitionedWriter writer = new PartitionedWriter(target, "loop-" + share);
              shares.get(share).forEach(file -> read(inbox, file, isChecked, writer));
              writer.close();
            });
  }

  private static void read(
      Inbox inbox, Inbox.Item file, boolean isChecked, PartitionedWriter writer) {
    for (Disclosure read : InboxReader.read(inbox.root(), file.path(), Reading.DEFAULT)) {
      Disclosure disclosure = read.registeredIn(Register.EMPTY);
      ReadStage.write(disclosure, writer);
      if (isChecked) {
        List<Finding> findings = Checks.together(List.of(disclosure)).get(0);
        CheckStage.write(disclosure, findings, Decisions.NONE, writer);
      }
    }
  }
}
