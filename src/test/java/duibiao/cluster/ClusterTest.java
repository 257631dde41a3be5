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
  private static Stores stores;
  private static Map<String, String> settings;
  private static SparkSession spark;

  @BeforeAll
  static void runEmbeddedAndStartACluster() throws IOException {
    FileUtils.deleteDirectory(FOLDER.toFile());
    cluster = new LoopbackCluster(FOLDER);
    stores = cluster.stores();
    settings = new TreeMap<>(DELTA);
    stores.s3Settings().forEach((name, value) -> settings.put("spark.hadoop." + name, value));
    settings.forEach(System::setProperty);
    spark = Sessions.open();
    String sample = FOLDER.resolve("sample").toString();
    cluster.runEmbedded("sample", sample, "--departments", "6", "--years", "2023-2025");
    Path inbox = FOLDER.resolve("sample/disclosures");
    cluster.runEmbedded("run", inbox.toString(), "--out", EMBEDDED.toString());
    upload(LocalStorage.of(inbox), Storage.at(stores.hdfs() + "/inbox"));
    upload(LocalStorage.of(inbox), Storage.at(stores.s3() + "/inbox"));
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
    String data = stores.hdfs() + "/data";
    Process run = cluster.submit("hdfs-run", nightly("hdfs-run", stores.hdfs() + "/inbox", data));
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
    String data = stores.s3() + "/data";

    String[] nightly = nightly("s3-run", stores.s3() + "/inbox", data);

    assertDone("s3-run", cluster.submit("s3-run", nightly));
    assertPublishedAsEmbedded(data);

    assertDone("s3-again", cluster.submit("s3-again", nightly));
    assertThat(cluster.log("s3-again")).contains("没有变化");
  }

  @Test
  void onYarnTheResultIsTheSame() throws InterruptedException, IOException {
    Yarn yarn = stores.startYarn();
    String data = stores.hdfs() + "/yarn-data";

    assertDone(
        "yarn-run",
        cluster.submitToYarn(
            "yarn-run", yarn, nightly("yarn-run", stores.hdfs() + "/inbox", data)));
    assertPublishedAsEmbedded(data);
  }

  @Test
  void kubernetesIsHandedAPodThatRunsTheCommand() throws InterruptedException, IOException {
    try (KubernetesServer server = new KubernetesServer()) {
      String[] command = {"run", "s3a://预算公开/收件箱", "--out", "/reports"};
      assertDone(
          "kubernetes",
          cluster.submitToKubernetes(
              "kubernetes", server.address(), "bureau/duibiao:1", "reports-claim", command));

      JsonNode pod = server.taken("Pod");
      JsonNode driver = pod.at("/spec/containers/0");
      assertThat(driver.get("image").asText()).isEqualTo("bureau/duibiao:1");
      assertThat(driver.get("args"))
          .extracting(JsonNode::asText)
          .containsSequence("--class", "duibiao.cli.Duibiao", "local:///opt/duibiao/duibiao.jar")
          .endsWith(command);
      assertThat(driver.get("volumeMounts"))
          .extracting(mount -> mount.get("mountPath").asText())
          .contains("/reports");
      assertThat(pod.at("/spec/volumes"))
          .extracting(volume -> volume.at("/persistentVolumeClaim/claimName").asText())
          .contains("reports-claim");
      assertThat(driver.get("env"))
          .extracting(
              variable -> variable.path("name").asText() + "=" + variable.path("value").asText())
          .contains("LC_ALL=C.UTF-8");
      assertThat(server.taken("ConfigMap").at("/data/spark.properties").asText())
          .contains("spark.driver.extraClassPath=/opt/duibiao/lib/*")
          .contains("spark.executor.extraClassPath=/opt/duibiao/lib/*")
          .contains("-Dduibiao.home\\=/opt/duibiao");
    }
  }

  private static String[] nightly(String name, String inbox, String data) throws IOException {
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
    return new String[] {"nightly", "--settings", settings.toString()};
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
