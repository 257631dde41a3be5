package duibiao.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;

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
import duibiao.fact.Superseded;
import duibiao.ratio.Ratios;
import duibiao.taxonomy.Register;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Computes the ratios and compares them, from the documents and findings of a publication. */
final class CompareStage {

  private final SparkSession spark;
  private final Settings settings;
  private final Publication publication;

  private CompareStage(SparkSession spark, Settings settings, Publication publication) {
    this.spark = spark;
    this.settings = settings;
    this.publication = publication;
  }

  /**
   * Writes all datasets from ratios on.
   *
   * @return whether a document is compared; of several versions only the last one is
   */
  static Column run(SparkSession spark, Settings settings, Publication publication) {
    CompareStage stage = new CompareStage(spark, settings, publication);
    Column isCompared = stage.latest();
    Dataset<Row> facts = stage.rows(DatasetName.FACTS).filter(isCompared);
    stage.compute(facts, isCompared);
    stage.compare(facts);
    return isCompared;
  }

  private Column latest() {
    Superseded superseded = Superseded.among(rows(DatasetName.DOCUMENTS).collectAsList());
    publication.write(
        DatasetName.FINDINGS,
        Findings.rows(spark, superseded.findings(settings.decisions()), superseded.years()));
    return not(col("document").isInCollection(superseded.successors().keySet()));
  }

  private void compute(Dataset<Row> facts, Column isCompared) {
    publication.write(
        DatasetName.RATIOS,
        Ratios.of(
            facts,
            rows(DatasetName.CLAIMS).filter(isCompared),
            rows(DatasetName.TARGETS).filter(isCompared),
            Gate.of(rows(DatasetName.FINDINGS), rows(DatasetName.EVIDENCE)),
            FailedChecks.of(
                rows(DatasetName.DOCUMENTS).filter(isCompared), rows(DatasetName.FINDINGS)),
            settings.metrics()));
  }

  private void compare(Dataset<Row> facts) {
    BenchmarkSettings comparing = settings.comparing();
    Register register = settings.register();
    Dataset<Row> ratios = rows(DatasetName.RATIOS);
    Dataset<Row> profiles = Profiles.of(facts, comparing.kinds());
    publication.write(DatasetName.PEERS, PeerSets.of(profiles, comparing.own()));
    publication.write(DatasetName.BENCHMARKS, Benchmarks.of(ratios, profiles, comparing));
    publication.write(DatasetName.TRENDS, Trends.of(ratios, register));
    publication.write(
        DatasetName.CONTRIBUTIONS, Contributions.of(facts, register, comparing.lines()));
    publication.write(DatasetName.POSITIONS, Positions.of(profiles));
  }

  private Dataset<Row> rows(DatasetName dataset) {
    return publication.read(spark, dataset);
  }
}
