package duibiao.job;

import duibiao.benchmark.Benchmark;
import duibiao.benchmark.BenchmarkSettings;
import duibiao.benchmark.Benchmarks;
import duibiao.benchmark.Judgements;
import duibiao.benchmark.peer.Kinds;
import duibiao.benchmark.peer.OwnSets;
import duibiao.benchmark.trend.LineOverrides;
import duibiao.catalog.Catalog;
import duibiao.catalog.DatasetName;
import duibiao.catalog.PartitionedWriter;
import duibiao.catalog.Publication;
import duibiao.dataset.Engine;
import duibiao.fact.Claims;
import duibiao.fact.Disclosure;
import duibiao.fact.Disclosures;
import duibiao.fact.Facts;
import duibiao.fact.InboxReader;
import duibiao.fact.Reading;
import duibiao.fact.Targets;
import duibiao.finding.Decisions;
import duibiao.ratio.MetricCatalogue;
import duibiao.ratio.OwnedFigure;
import duibiao.ratio.OwnedFigures;
import duibiao.ratio.Ratio;
import duibiao.ratio.Ratios;
import duibiao.sample.SampleDistrict;
import duibiao.sample.SampleDistrict.Options;
import duibiao.taxonomy.Register;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * What the documents of a district say, and what the job makes of it from there on.
 *
 * @param documents rows of the dataset {@code documents}, and so on
 */
record ComparedDistrict(List<Row> documents, List<Row> facts, List<Row> claims, List<Row> targets) {

  static final MetricCatalogue CATALOGUE = MetricCatalogue.shipped();

  static final Settings SETTINGS =
      new Settings(
          Register.EMPTY,
          CATALOGUE,
          Decisions.NONE,
          new BenchmarkSettings(
              Kinds.BY_NAME, OwnSets.NONE, Judgements.of(CATALOGUE), LineOverrides.NONE),
          "");

  /** Writes a sample district into a folder and reads it. */
  static ComparedDistrict read(Options options, Path folder) throws IOException {
    SampleDistrict.of(options).write(folder);
    Inbox inbox = Inbox.list(folder.resolve("disclosures"));
    List<Disclosure> read =
        inbox.files().parallelStream()
            .flatMap(file -> InboxReader.read(inbox.root(), file.path(), Reading.DEFAULT).stream())
            .toList();
    return new ComparedDistrict(
        read.stream().map(Disclosures::row).toList(),
        rows(read, Facts::rows),
        rows(read, Claims::rows),
        rows(read, Targets::rows));
  }

  private static List<Row> rows(List<Disclosure> read, Function<Disclosure, Stream<Row>> rows) {
    return read.stream().flatMap(rows).toList();
  }

  /** A district that prints these facts and no prose. */
  ComparedDistrict with(List<Row> others) {
    return new ComparedDistrict(List.of(), others, List.of(), List.of());
  }

  /** What the job publishes of it. */
  Compared compared(Catalog catalog, String name) {
    Publication publication = catalog.begin(name);
    PartitionedWriter writer = new PartitionedWriter(publication.folder(), "read");
    documents.forEach(row -> writer.write(DatasetName.DOCUMENTS, row));
    facts.forEach(row -> writer.write(DatasetName.FACTS, row));
    claims.forEach(row -> writer.write(DatasetName.CLAIMS, row));
    targets.forEach(row -> writer.write(DatasetName.TARGETS, row));
    ratios().forEach(row -> writer.write(DatasetName.RATIOS, row));
    publication.add(writer.close());
    CompareStage.run(Engine.HELD, SETTINGS, publication);
    return new Compared(
        rows(publication, DatasetName.RATIOS).map(Ratios::from).toList(),
        rows(publication, DatasetName.BENCHMARKS).map(Benchmarks::from).toList());
  }

  private Stream<Row> ratios() {
    Stream<OwnedFigure> printed =
        OwnedFigures.of(
            named(facts, Facts.SCHEMA),
            named(claims, Claims.SCHEMA),
            named(targets, Targets.SCHEMA),
            CATALOGUE);
    Stream<OwnedFigure> failed =
        OwnedFigures.ofChecks(new CheckedRows().failed(documents).stream(), CATALOGUE);
    return Ratios.of(Stream.concat(printed, failed).toList(), Map.of(), CATALOGUE);
  }

  private static Stream<Row> named(List<Row> rows, StructType schema) {
    return Engine.HELD.of(rows, schema).collect().stream();
  }

  private static Stream<Row> rows(Publication publication, DatasetName dataset) {
    return publication.read(Engine.HELD, dataset).collect().stream();
  }

  /** Ratios and benchmarks of a publication. */
  record Compared(List<Ratio> ratios, List<Benchmark> benchmarks) {}
}
