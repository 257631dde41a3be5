package duibiao.job;

import duibiao.catalog.DatasetName;
import duibiao.catalog.PartitionedWriter;
import duibiao.catalog.Publication;
import duibiao.fact.Claims;
import duibiao.fact.Disclosure;
import duibiao.fact.Disclosures;
import duibiao.fact.Facts;
import duibiao.fact.InboxReader;
import duibiao.fact.Reading;
import duibiao.fact.Targets;
import duibiao.taxonomy.Register;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/** Reads the files of an inbox where the tasks run, writes what they say, and keeps them. */
final class ReadStage {

  /** Enough for the cores to end together, few enough for small files to share a task. */
  private static final int BUNDLES_PER_CORE = 3;

  private ReadStage() {}

  /** How many tasks suit the session. */
  static int tasks(SparkSession spark) {
    return spark.sparkContext().defaultParallelism() * BUNDLES_PER_CORE;
  }

  /** The documents of the inbox; the caller ends their keeping with {@code unpersist}. */
  static JavaRDD<ReadPart> run(
      SparkSession spark, DistrictJob.Request request, Publication publication, int tasks) {
    Inbox inbox = request.inbox();
    Reading reading = request.reading();
    Register register = request.settings().register();
    List<ArrayList<Inbox.Item>> packed = inbox.packed(tasks).stream().map(ArrayList::new).toList();
    String root = inbox.root().toString();
    String target = publication.folder().toString();
    FlatMapFunction<ArrayList<Inbox.Item>, ReadPart> task =
        bundle -> read(Path.of(root), bundle, reading, register, Path.of(target));
    JavaRDD<ReadPart> parts =
        JavaSparkContext.fromSparkContext(spark.sparkContext())
            .parallelize(packed, Math.max(1, packed.size()))
            .flatMap(task)
            .persist(StorageLevel.DISK_ONLY());
    publication.add(parts.flatMap(ReadPart::files).collect());
    return parts;
  }

  /** One document at a time, and at last the files that their rows are in. */
  private static Iterator<ReadPart> read(
      Path root, List<Inbox.Item> bundle, Reading reading, Register register, Path target) {
    PartitionedWriter writer = new PartitionedWriter(target, Publication.attempt("read"));
    Stream<ReadPart> documents =
        bundle.stream()
            .flatMap(item -> InboxReader.read(root, item.path(), reading).stream())
            .map(disclosure -> disclosure.registeredIn(register))
            .peek(disclosure -> write(disclosure, writer))
            .map(PackedDisclosure::of);
    Stream<ReadPart> files =
        Stream.of(writer).map(PartitionedWriter::close).map(ReadPart.Written::new);
    return Stream.concat(documents, files).iterator();
  }

  private static void write(Disclosure disclosure, PartitionedWriter writer) {
    writer.write(DatasetName.DOCUMENTS, Disclosures.row(disclosure));
    Facts.rows(disclosure).forEach(row -> writer.write(DatasetName.FACTS, row));
    Claims.rows(disclosure).forEach(row -> writer.write(DatasetName.CLAIMS, row));
    Targets.rows(disclosure).forEach(row -> writer.write(DatasetName.TARGETS, row));
  }
}
