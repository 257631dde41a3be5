package duibiao.job;

import duibiao.catalog.DatasetName;
import duibiao.catalog.PartitionedWriter;
import duibiao.catalog.Publication;
import duibiao.fact.Claims;
import duibiao.fact.Disclosure;
import duibiao.fact.Disclosures;
import duibiao.fact.Facts;
import duibiao.fact.Targets;
import duibiao.storage.Storage;
import duibiao.taxonomy.Register;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.LongAccumulator;

/** Reads the files of an inbox where the tasks run, writes what they say, and keeps them. */
final class ReadStage {

  /** Enough for the cores to end together, few enough for small files to share a task. */
  private static final int BUNDLES_PER_CORE = 3;

  private ReadStage() {}

  /** The accumulator that counts files as they are read. */
  static final String FILES = "files";

  /** How many tasks suit the session. */
  static int tasks(SparkSession spark) {
    return spark.sparkContext().defaultParallelism() * BUNDLES_PER_CORE;
  }

  /**
   * What was read.
   *
   * @param parts the documents of the inbox; the caller ends their keeping with {@code unpersist}
   * @param reused number of files that had not changed and were not read again
   * @param changed number of files that changed between listing and reading
   */
  record Read(JavaRDD<ReadPart> parts, long reused, long changed) {}

  static Read run(SparkSession spark, Request request, Publication publication, int tasks) {
    Register register = request.settings().register();
    List<ArrayList<Inbox.Item>> packed =
        request.inbox().packed(tasks).stream().map(ArrayList::new).toList();
    Storage target = publication.folder();
    DocumentReader reader = request.reader();
    LongAccumulator files = spark.sparkContext().longAccumulator(FILES);
    FlatMapFunction<ArrayList<Inbox.Item>, ReadPart> task =
        bundle -> read(bundle, reader, register, target, files);
    JavaRDD<ReadPart> parts =
        JavaSparkContext.fromSparkContext(spark.sparkContext())
            .parallelize(packed, Math.max(1, packed.size()))
            .flatMap(task)
            .persist(StorageLevel.DISK_ONLY());
    List<ReadPart.Written> written = parts.flatMap(ReadPart::written).collect();
    written.forEach(each -> publication.add(each.files()));
    return new Read(
        parts,
        written.stream().mapToLong(ReadPart.Written::reused).sum(),
        written.stream().mapToLong(ReadPart.Written::changed).sum());
  }

  /** One document at a time, and at last the files that their rows are in. */
  private static Iterator<ReadPart> read(
      List<Inbox.Item> bundle,
      DocumentReader reader,
      Register register,
      Storage target,
      LongAccumulator files) {
    PartitionedWriter writer = new PartitionedWriter(target, Publication.attempt("read"));
    LongAdder reused = new LongAdder();
    LongAdder changed = new LongAdder();
    Stream<ReadPart> documents =
        bundle.stream()
            .map(reader::read)
            .peek(read -> reused.add(read.isReused() ? 1 : 0))
            .peek(read -> changed.add(read.isAsListed() ? 0 : 1))
            .peek(read -> files.add(1))
            .flatMap(read -> read.disclosures().stream())
            .map(disclosure -> disclosure.registeredIn(register))
            .peek(disclosure -> write(disclosure, writer))
            .map(PackedDisclosure::of);
    Stream<ReadPart> written =
        Stream.of(writer)
            .map(each -> new ReadPart.Written(each.close(), reused.sum(), changed.sum()));
    return Stream.concat(documents, written).iterator();
  }

  static void write(Disclosure disclosure, PartitionedWriter writer) {
    writer.write(DatasetName.DOCUMENTS, Disclosures.row(disclosure));
    Facts.rows(disclosure).forEach(row -> writer.write(DatasetName.FACTS, row));
    Claims.rows(disclosure).forEach(row -> writer.write(DatasetName.CLAIMS, row));
    Targets.rows(disclosure).forEach(row -> writer.write(DatasetName.TARGETS, row));
  }
}
