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
import duibiao.check.Findings;
import duibiao.dataset.Engine;
import duibiao.dataset.Rows;
import duibiao.fact.Superseded;
import duibiao.taxonomy.Register;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares departments, from the documents and ratios of a publication. */
final class CompareStage {

  /** What of the facts is compared by itself: the spending of budgets. */
  private static final String[] COMPARED = {
    "document",
    "fiscal_year",
    "district",
    "department",
    "level",
    "kind",
    "form",
    "line",
    "measure",
    "yuan",
    "state",
    "label",
    "row"
  };

  private static final Set<String> FORMS =
      Stream.concat(Profiles.FORMS.stream(), Stream.of(Contributions.FORM))
          .collect(Collectors.toUnmodifiableSet());

  private final Engine engine;
  private final Settings settings;
  private final Publication publication;

  private CompareStage(Engine engine, Settings settings, Publication publication) {
    this.engine = engine;
    this.settings = settings;
    this.publication = publication;
  }

  /**
   * Writes all datasets that follow from ratios.
   *
   * @return tells of the rows of a dataset whether their document is compared; of several versions
   *     only the last one is
   */
  static Rows.Test run(Engine engine, Settings settings, Publication publication) {
    CompareStage stage = new CompareStage(engine, settings, publication);
    Rows.Test isCompared = stage.latest();
    Rows facts =
        stage
            .rows(DatasetName.FACTS)
            .select(COMPARED)
            .among("form", FORMS)
            .where(isCompared)
            .where(fact -> Profiles.needs(fact) || Contributions.needs(fact))
            .kept();
    stage.follow(facts);
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
