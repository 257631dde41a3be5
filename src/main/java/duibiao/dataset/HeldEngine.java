package duibiao.dataset;

import duibiao.storage.Storage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** Holds rows in this process, and works on all its cores. */
final class HeldEngine implements Engine {

  private static final int PARTS_PER_CORE = 3;

  @Override
  public Rows of(List<Row> rows, StructType schema) {
    Columns columns = new Columns(schema);
    return HeldRows.made(schema, () -> rows.stream().map(columns::conformed));
  }

  @Override
  public Rows parquet(Storage folder, List<String> files, StructType schema) {
    return new HeldRows(
        schema,
        columns -> files.parallelStream().flatMap(file -> read(folder, file, columns).stream()));
  }

  private static List<Row> read(Storage folder, String file, StructType columns) {
    try {
      return ParquetRows.read(folder.input(file), columns, FilterCompat.NOOP);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + folder.location(file), e);
    }
  }

  @Override
  public int parts() {
    return Runtime.getRuntime().availableProcessors() * PARTS_PER_CORE;
  }

  @Override
  public <P, R> List<R> each(List<P> parts, Work<P, R> work, LongConsumer counted) {
    AtomicLong done = new AtomicLong();
    return IntStream.range(0, parts.size())
        .parallel()
        .mapToObj(part -> work.of(parts.get(part), new HeldAttempt(part, done, counted)))
        .toList();
  }

  /** The only attempt at a part. */
  private record HeldAttempt(int part, AtomicLong done, LongConsumer counted)
      implements Work.Attempt {

    @Override
    public String name() {
      return String.format(Locale.ROOT, "%05d-0", part);
    }

    @Override
    public void count() {
      counted.accept(done.incrementAndGet());
    }
  }
}
