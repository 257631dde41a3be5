package duibiao.job;

import duibiao.catalog.DatasetName;
import duibiao.catalog.PartitionedWriter;
import duibiao.catalog.Publication;
import duibiao.check.Checks;
import duibiao.check.Copies;
import duibiao.check.EvidenceRows;
import duibiao.check.Findings;
import duibiao.check.SharedText;
import duibiao.check.SharedText.Copy;
import duibiao.check.TextMark.Scope;
import duibiao.check.Units;
import duibiao.fact.Disclosure;
import duibiao.finding.Decisions;
import duibiao.finding.Finding;
import duibiao.finding.KeyedFinding;
import duibiao.job.PackedDisclosure.Group;
import duibiao.storage.Storage;
import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.FlatMapFunction;
import scala.Tuple2;

/**
 * Checks every document together with the others of its department and with the budgets of the
 * units that it lists, and writes all findings.
 */
final class CheckStage implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Storage target;
  private final Decisions decisions;

  /** For each unit by its name, the departments whose budgets list it. */
  private final HashMap<String, TreeSet<Group>> listedBy = new HashMap<>();

  /** Where there are enough departments to look for copied texts. */
  private final Set<Scope> scopes;

  private CheckStage(Publication publication, Decisions decisions, List<Listing> listings) {
    this.target = publication.folder();
    this.decisions = decisions;
    for (Listing listing : listings) {
      for (String unit : listing.units()) {
        listedBy.computeIfAbsent(unit, name -> new TreeSet<>()).add(listing.group());
      }
    }
    this.scopes =
        Copies.judged(
            listings.stream()
                .filter(listing -> listing.scope() != null)
                .map(listing -> Map.entry(listing.scope(), listing.group().name()))
                .toList());
  }

  /** What the driver needs to know of a document of a department. */
  private record Listing(Group group, List<String> units, Scope scope) implements Serializable {}

  /**
   * Checks what was read in a number of tasks, and keeps it no longer. The findings do not depend
   * on the tasks.
   *
   * @return the publication
   */
  static Publication run(
      ReadStage.Read read, Decisions decisions, Publication publication, int tasks) {
    JavaRDD<PackedDisclosure> documents = read.parts().flatMap(ReadPart::document);
    List<Listing> listings =
        documents
            .filter(document -> document.scope() != null)
            .map(document -> new Listing(document.group(), document.listed(), document.scope()))
            .collect();
    CheckStage stage = new CheckStage(publication, decisions, listings);
    publication.add(stage.files(documents, tasks).collect());
    read.parts().unpersist();
    return publication;
  }

  private JavaRDD<String> files(JavaRDD<PackedDisclosure> documents, int tasks) {
    JavaPairRDD<Group, PackedDisclosure> groups = documents.flatMapToPair(this::addressed);
    JavaPairRDD<Group, Copy> copies =
        documents
            .filter(document -> scopes.contains(document.scope()))
            .flatMapToPair(CheckStage::marks)
            .reduceByKey(SharedText::with, tasks)
            .flatMapToPair(CheckStage::copies);
    FlatMapFunction<
            Iterator<Tuple2<Group, Tuple2<Iterable<PackedDisclosure>, Iterable<Copy>>>>, String>
        task = this::check;
    return groups.cogroup(copies, tasks).mapPartitions(task);
  }

  /** A document goes to its own group, and a unit also to the departments that list it. */
  private Iterator<Tuple2<Group, PackedDisclosure>> addressed(PackedDisclosure document) {
    Set<Group> groups = new TreeSet<>();
    groups.add(document.group());
    if (document.unit() != null) {
      groups.addAll(listedBy.getOrDefault(document.unit(), new TreeSet<>()));
    }
    return groups.stream().map(group -> new Tuple2<>(group, document)).iterator();
  }

  private static Iterator<Tuple2<List<Serializable>, SharedText>> marks(PackedDisclosure document) {
    return document.marks().stream()
        .map(mark -> new Tuple2<>(mark.key(), SharedText.of(mark)))
        .iterator();
  }

  private static Iterator<Tuple2<Group, Copy>> copies(
      Tuple2<List<Serializable>, SharedText> shared) {
    return shared
        ._2()
        .copies()
        .map(
            copy ->
                new Tuple2<>(
                    new Group(copy.own().scope().district(), copy.own().department()), copy))
        .iterator();
  }

  private Iterator<String> check(
      Iterator<Tuple2<Group, Tuple2<Iterable<PackedDisclosure>, Iterable<Copy>>>> groups) {
    PartitionedWriter writer = new PartitionedWriter(target, Publication.attempt("check"));
    while (groups.hasNext()) {
      var group = groups.next();
      check(group._1(), list(group._2()._1()), new Copies(scopes, stream(group._2()._2())), writer);
    }
    return writer.close().iterator();
  }

  /** In the order of their paths, so that the findings do not depend on how tasks run. */
  private static List<PackedDisclosure> list(Iterable<PackedDisclosure> documents) {
    return stream(documents).sorted(Comparator.comparing(PackedDisclosure::path)).toList();
  }

  private static <T> Stream<T> stream(Iterable<T> values) {
    return StreamSupport.stream(values.spliterator(), false);
  }

  private void check(
      Group group, List<PackedDisclosure> documents, Copies copies, PartitionedWriter writer) {
    List<Disclosure> own =
        documents.stream()
            .filter(document -> document.group().equals(group))
            .map(PackedDisclosure::open)
            .toList();
    List<List<Finding>> findings =
        Checks.together(own, department -> units(department, documents), copies);
    for (int i = 0; i < own.size(); i++) {
      write(own.get(i), findings.get(i), writer);
    }
  }

  /** Units are opened for the one budget that lists them, and not kept. */
  private static List<Disclosure> units(Disclosure department, List<PackedDisclosure> documents) {
    List<String> listed = Units.listedIn(department);
    return documents.stream()
        .filter(document -> document.unit() != null && listed.contains(document.unit()))
        .map(PackedDisclosure::open)
        .toList();
  }

  private void write(Disclosure disclosure, List<Finding> checked, PartitionedWriter writer) {
    List<Finding> all = Stream.concat(disclosure.findings().stream(), checked.stream()).toList();
    Integer year = disclosure.identity().fiscalYear();
    for (KeyedFinding finding : KeyedFinding.of(disclosure.owner(), all, decisions)) {
      writer.write(DatasetName.FINDINGS, Findings.row(finding, year));
      EvidenceRows.of(finding, year).forEach(row -> writer.write(DatasetName.EVIDENCE, row));
    }
  }
}
