package duibiao.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import duibiao.catalog.DatasetName;
import duibiao.job.Sessions;
import duibiao.storage.LocalStorage;
import duibiao.storage.Storage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A run on a cluster, whose machines share nothing but HDFS or an object store, publishes what a
 * run on one machine publishes.
 */
@Tag("cluster")
class ClusterTest {

  private static final Path FOLDER = Path.of("target/cluster").toAbsolutePath();
  private static final Path EMBEDDED = FOLDER.resolve("embedded");

  /** What a session needs to read Delta tables. */
  private static final Map<String, String> DELTA =
      Map.of(
          "spark.sql.extensions",
          "io.delta.sql.DeltaSparkSessionExtension",
          "spark.sql.catalog.spark_catalog",
          "org.apache.spark.sql.delta.catalog.DeltaCatalog",
          "spark.databricks.delta.snapshotPartitions",
          "2");

  private static LoopbackCluster cluster;
  private static Map<String, String> settings;
  private static SparkSession spark;

  @BeforeAll
  static void runEmbeddedAndStartACluster() throws IOException {
    FileUtils.deleteDirectory(FOLDER.toFile());
    cluster = new LoopbackCluster(FOLDER);
    settings = new TreeMap<>(DELTA);
    cluster.s3Settings().forEach((name, value) -> settings.put("spark.hadoop." + name, value));
    settings.forEach(System::setProperty);
    spark = Sessions.open();
    String sample = FOLDER.resolve("sample").toString();
    cluster.runEmbedded("sample", sample, "--departments", "6", "--years", "2023-2025");
    Path inbox = FOLDER.resolve("sample/disclosures");
    cluster.runEmbedded("run", inbox.toString(), "--out", EMBEDDED.toString());
    upload(LocalStorage.of(inbox), Storage.at(cluster.hdfs() + "/inbox"));
    upload(LocalStorage.of(inbox), Storage.at(cluster.s3() + "/inbox"));
  }

  private static void upload(Storage from, Storage to) throws IOException {
    for (Storage.Stored file : from.files(path -> false)) {
      to.write(file.path(), from.read(file.path()));
    }
  }

  @AfterAll
  static void stop() {
    spark.stop();
    settings.keySet().forEach(System::clearProperty);
    cluster.close();
  }

  @Test
  void onHdfsAWorkerKilledInTheMiddleChangesNothing() throws InterruptedException, IOException {
    Process worker = cluster.startWorker("hdfs-worker-1");
    cluster.startWorker("hdfs-worker-2");
    String data = cluster.hdfs() + "/data";
    Process run = submit("hdfs-run", cluster.hdfs() + "/inbox", data);
    Processes.await(
        "both executors and the first file",
        () -> count("hdfs-run", "Registered executor") > 1 && holdsFiles(data + "/.publications"));

    Processes.kill(worker);

    assertDone("hdfs-run", run);
    assertThat(cluster.log("hdfs-run")).contains("Lost executor");
    assertPublishedAsEmbedded(data);
    assertThat(holdsFiles(data + "/.publications")).isFalse();
  }

  @Test
  void onAnObjectStoreTheResultIsTheSameAndASecondRunHasNothingToDo()
      throws InterruptedException, IOException {
    cluster.startWorker("s3-worker");
    String data = cluster.s3() + "/data";

    assertDone("s3-run", submit("s3-run", cluster.s3() + "/inbox", data));
    assertPublishedAsEmbedded(data);

    assertDone("s3-again", submit("s3-again", cluster.s3() + "/inbox", data));
    assertThat(cluster.log("s3-again")).contains("没有变化");
  }

  private static Process submit(String name, String inbox, String data) throws IOException {
    Path settings = FOLDER.resolve(name + ".yaml");
    Files.writeString(
        settings,
        """
        inbox: %s
        data: %s
        out: %s
        quiet: PT0S
        log: text
        """
            .formatted(inbox, data, FOLDER.resolve(name)));
    return cluster.submit(name, "nightly", "--settings", settings.toString());
  }

  private static void assertDone(String name, Process run) throws InterruptedException {
    assertThat(run.waitFor(15, TimeUnit.MINUTES)).as(name + " ends").isTrue();
    assertThat(run.exitValue()).as(() -> cluster.log(name)).isZero();
  }

  private static long count(String name, String text) {
    return cluster.log(name).lines().filter(line -> line.contains(text)).count();
  }

  private static boolean holdsFiles(String folder) {
    try {
      return !Storage.at(folder).files(path -> false).isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs tell of their own times and places. */
  private static void assertPublishedAsEmbedded(String data) throws IOException {
    JsonNode manifest = new ObjectMapper().readTree(Storage.at(data).read("publications.json"));
    JsonNode current = manifest.at("/publications/0");
    assertThat(manifest.get("current")).isEqualTo(current.at("/record/id"));
    SoftAssertions all = new SoftAssertions();
    for (DatasetName dataset : DatasetName.values()) {
      Dataset<Row> delta =
          spark
              .read()
              .format("delta")
              .option("versionAsOf", current.at("/versions/" + dataset.id()).asLong())
              .load(data + "/" + dataset.id());
      List<String> published = lines(dataset, delta);
      if (dataset != DatasetName.RUNS) {
        all.assertThat(published).as(dataset.id()).isEqualTo(embedded(dataset));
      }
    }
    all.assertAll();
  }

  private static List<String> embedded(DatasetName dataset) {
    String path = EMBEDDED.resolve("notebooks-data").resolve(dataset.id()).toString();
    return lines(dataset, spark.read().schema(dataset.schema()).parquet(path));
  }

  private static List<String> lines(DatasetName dataset, Dataset<Row> rows) {
    Column[] columns =
        Stream.of(dataset.schema().fieldNames()).map(functions::col).toArray(Column[]::new);
    return rows.select(columns).collectAsList().stream().map(Row::toString).sorted().toList();
  }
}
