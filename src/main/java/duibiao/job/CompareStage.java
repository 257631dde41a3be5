package duibiao.job;

import duibiao.benchmark.BenchmarkSettings;
import duibiao.benchmark.Benchmarks;
import duibiao.benchmark.peer.PeerSets;
import duibiao.benchmark.peer.Positions;
import duibiao.benchmark.peer.Profiles;
import duibiao.benchmark.trend.Contributions;
import duibiao.benchmark.trend.Trends;
import duibiao.catalog.DatasetName;
import duibiao.catalog.Publication;
import duibiao.check.FailedChecks;
import duibiao.check.Findings;
import duibiao.check.Gate;
import duibiao.dataset.Engine;
import duibiao.dataset.Rows;
import duibiao.fact.Facts;
import duibiao.fact.Superseded;
import duibiao.ratio.MetricCatalogue;
import duibiao.ratio.OwnedFigures;
import duibiao.ratio.Ratios;
import duibiao.taxonomy.Register;
import java.util.Set;
import java.util.stream.Stream;

/** Computes the ratios and compares them, from the documents and findings of a publication. */
final class CompareStage {

  /** The amounts as they are printed are most of the bytes of the facts, and are not compared. */
  private static final String[] COMPARED =
      Stream.of(Facts.SCHEMA.fieldNames())
          .filter(column -> !Set.of("printed", "unit", "reading").contains(column))
          .toArray(String[]::new);

  private final Engine engine;
  private final Settings settings;
  private final Publication publication;

  private CompareStage(Engine engine, Settings settings, Publication publication) {
    this.engine = engine;
    this.settings = settings;
    this.publication = publication;
  }

  /**
   * Writes all datasets from ratios on.
   *
   * @return tells of the rows of a dataset whether their document is compared; of several versions
   *     only the last one is
   */
  static Rows.Test run(Engine engine, Settings settings, Publication publication) {
    CompareStage stage = new CompareStage(engine, settings, publication);
    Rows.Test isCompared = stage.latest();
    MetricCatalogue metrics = settings.metrics();
    Rows facts =
        stage
            .rows(DatasetName.FACTS)
            .select(COMPARED)
            .where(isCompared)
            .where(
                fact ->
                    OwnedFigures.needs(fact, metrics)
                        || Profiles.needs(fact)
                        || Contributions.needs(fact))
            .kept();
    stage.compute(facts, isCompared);
    stage.follow(facts);
    // Last, as comparing takes the most memory and uses no fact any more.
    stage.compare(Profiles.of(facts, settings.comparing().kinds()).kept());
    return isCompared;
  }

  private Rows.Test latest() {
    Superseded superseded =
        Superseded.among(
            rows(DatasetName.DOCUMENTS)
                .select(
                    "document", "district", "department", "level", "kind", "fiscal_year", "status")
                .collect());
    publication.write(
        DatasetName.FINDINGS,
        Engine.HELD.of(
            Findings.rows(superseded.findings(settings.decisions()), superseded.years()),
            Findings.SCHEMA));
    Set<String> old = Set.copyOf(superseded.successors().keySet());
    return row -> !old.contains(row.<String>getAs("document"));
  }

  private void compute(Rows facts, Rows.Test isCompared) {
    publication.write(
        DatasetName.RATIOS,
        Ratios.of(
            facts,
            rows(DatasetName.CLAIMS).where(isCompared),
            rows(DatasetName.TARGETS).where(isCompared),
            Gate.of(
                rows(DatasetName.FINDINGS),
                rows(DatasetName.EVIDENCE),
                rows(DatasetName.DOCUMENTS)),
            FailedChecks.of(
                rows(DatasetName.DOCUMENTS).where(isCompared), rows(DatasetName.FINDINGS)),
            settings.metrics()));
  }

  private void follow(Rows facts) {
    Register register = settings.register();
    publication.write(DatasetName.TRENDS, Trends.of(rows(DatasetName.RATIOS), register));
    publication.write(
        DatasetName.CONTRIBUTIONS, Contributions.of(facts, register, settings.comparing().lines()));
  }

  private void compare(Rows profiles) {
    BenchmarkSettings comparing = settings.comparing();
    publication.write(DatasetName.PEERS, PeerSets.of(profiles, comparing.own()));
    publication.write(
        DatasetName.BENCHMARKS, Benchmarks.of(rows(DatasetName.RATIOS), profiles, comparing));
    publication.write(DatasetName.POSITIONS, Positions.of(profiles));
  }

  private Rows rows(DatasetName dataset) {
    return publication.read(engine, dataset);
  }
}
