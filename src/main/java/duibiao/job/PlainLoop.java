package duibiao.job;

import duibiao.catalog.PartitionedWriter;
import duibiao.fact.InboxReader;
import duibiao.fact.Reading;
import duibiao.storage.Storage;
import duibiao.taxonomy.Register;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The least that a program has to do to read an inbox: a loop over the files on all cores that
 * writes the same Parquet as a run does, without checking, comparing or publishing. What a run
 * costs beside it is measured by {@code ./duibiao bench nightly}.
 */
public final class PlainLoop {

  private PlainLoop() {}

  /** Reads all files and writes what they say, as the first stage of a run does. */
  public static void run(Inbox inbox, Storage target) {
    List<List<Inbox.Item>> shares = inbox.packed(Runtime.getRuntime().availableProcessors());
    IntStream.range(0, shares.size())
        .parallel()
        .forEach(share -> read(inbox, shares.get(share), target, share));
  }

  private static void read(Inbox inbox, List<Inbox.Item> files, Storage target, int share) {
    PartitionedWriter writer = new PartitionedWriter(target, "loop-" + share);
    for (Inbox.Item file : files) {
      InboxReader.read(inbox.root(), file.path(), Reading.DEFAULT).stream()
          .map(disclosure -> disclosure.registeredIn(Register.EMPTY))
          .forEach(disclosure -> ReadStage.write(disclosure, writer));
    }
    writer.close();
  }
}
