package duibiao.job;

import duibiao.catalog.DatasetName;
import duibiao.catalog.PartitionedWriter;
import duibiao.catalog.Publication;
import duibiao.check.Checks;
import duibiao.check.EvidenceRows;
import duibiao.check.Findings;
import duibiao.fact.Claims;
import duibiao.fact.Disclosure;
import duibiao.fact.Disclosures;
import duibiao.fact.Facts;
import duibiao.fact.InboxReader;
import duibiao.fact.Reading;
import duibiao.fact.Targets;
import duibiao.finding.Decisions;
import duibiao.finding.Finding;
import duibiao.finding.KeyedFinding;
import duibiao.taxonomy.Register;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.SparkSession;

/** Reads the files of an inbox where the tasks run, and writes what they say. */
final class ReadStage {

  /** Enough for the cores to end together, few enough for small files to share a task. */
  private static final int BUNDLES_PER_CORE = 3;

  private ReadStage() {}

  static void run(SparkSession spark, DistrictJob.Request request, Publication publication) {
    Inbox inbox = request.inbox();
    Reading reading = request.reading();
    Register register = request.settings().register();
    Decisions decisions = request.settings().decisions();
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    int bundles = context.defaultParallelism() * BUNDLES_PER_CORE;
    List<ArrayList<Inbox.Item>> packed =
        inbox.packed(bundles).stream().map(ArrayList::new).toList();
    String root = inbox.root().toString();
    String target = publication.folder().toString();
    FlatMapFunction<ArrayList<Inbox.Item>, String> task =
        bundle -> read(Path.of(root), bundle, reading, register, decisions, Path.of(target));
    publication.add(context.parallelize(packed, packed.size()).flatMap(task).collect());
  }

  private static Iterator<String> read(
      Path root,
      List<Inbox.Item> bundle,
      Reading reading,
      Register register,
      Decisions decisions,
      Path target) {
    PartitionedWriter writer = new PartitionedWriter(target, Publication.attempt("read"));
    for (Inbox.Item item : bundle) {
      for (Disclosure disclosure : InboxReader.read(root, item.path(), reading)) {
        write(disclosure.registeredIn(register), decisions, writer);
      }
    }
    return writer.close().iterator();
  }

  private static void write(Disclosure disclosure, Decisions decisions, PartitionedWriter writer) {
    writer.write(DatasetName.DOCUMENTS, Disclosures.row(disclosure));
    Facts.rows(disclosure).forEach(row -> writer.write(DatasetName.FACTS, row));
    Claims.rows(disclosure).forEach(row -> writer.write(DatasetName.CLAIMS, row));
    Targets.rows(disclosure).forEach(row -> writer.write(DatasetName.TARGETS, row));
    List<Finding> findings =
        Stream.concat(disclosure.findings().stream(), Checks.of(disclosure).stream()).toList();
    Integer year = disclosure.identity().fiscalYear();
    for (KeyedFinding finding : KeyedFinding.of(disclosure.owner(), findings, decisions)) {
      writer.write(DatasetName.FINDINGS, Findings.row(finding, year));
      EvidenceRows.of(finding, year).forEach(row -> writer.write(DatasetName.EVIDENCE, row));
    }
  }
}
