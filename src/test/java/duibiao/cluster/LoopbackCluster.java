package duibiao.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A standalone Spark cluster with HDFS and a server that speaks S3, each part in a JVM of its own
 * on the loopback interface. Nothing is installed: all of it runs from jars of Maven.
 */
final class LoopbackCluster implements AutoCloseable {

  private static final Path HOME = Path.of("").toAbsolutePath();
  private static final String KEY = "district";
  private static final String SECRET = "secret-of-the-district";
  private static final String COPY_DEPENDENCIES =
      "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies";

  private final Path folder;
  private final Path staged;
  private final Processes processes;
  private final int masterPort = Processes.freePort();
  private final int hdfsPort = Processes.freePort();
  private final int s3Port = Processes.freePort();

  /**
   * Starts the stores and the master, but no worker.
   *
   * @param folder where everything is kept
   */
  LoopbackCluster(Path folder) throws IOException {
    this.folder = folder;
    this.staged = folder.resolve("staged");
    this.processes = new Processes(folder, environment());
    stage();
    startStores();
    start("master", sparkHome(), "org.apache.spark.deploy.master.Master", spark(masterPort));
    Stream.of(masterPort, hdfsPort, s3Port).forEach(Processes::awaitPort);
  }

  private Map<String, String> environment() {
    return Map.of(
        "LC_ALL",
        "C.UTF-8",
        "JAVA_HOME",
        System.getProperty("java.home"),
        "SPARK_HOME",
        sparkHome().toString(),
        "SPARK_LOCAL_IP",
        "127.0.0.1",
        "SPARK_SCALA_VERSION",
        "2.13",
        "DUIBIAO_STAGED",
        staged.toString());
  }

  String hdfs() {
    return "hdfs://127.0.0.1:" + hdfsPort;
  }

  String s3() {
    return "s3a://bureau";
  }

  /** What clients of the S3 server need to know, by Hadoop's names. */
  Map<String, String> s3Settings() {
    return Map.of(
        "fs.s3a.endpoint",
        "http://127.0.0.1:" + s3Port,
        "fs.s3a.endpoint.region",
        "local",
        "fs.s3a.access.key",
        KEY,
        "fs.s3a.secret.key",
        SECRET,
        "fs.s3a.path.style.access",
        "true");
  }

  private Path sparkHome() {
    return staged.resolve("spark");
  }

  /** As a person would, with the script that is shipped. */
  private void stage() throws IOException {
    Files.createDirectories(folder);
    processes.finish(
        "stage", List.of(HOME.resolve("jobs/spark-submit/stage").toString(), staged.toString()));
    processes.finish(
        "stores",
        List.of(
            "mvn",
            "--batch-mode",
            "--quiet",
            "-f",
            HOME.resolve("src/build/stores.xml").toString(),
            COPY_DEPENDENCIES,
            "-DincludeScope=runtime",
            "-DoutputDirectory=" + folder.resolve("stores/jars")));
    Path submit = sparkHome().resolve("bin/spark-submit");
    Files.createDirectories(submit.getParent());
    Files.copy(HOME.resolve("src/test/resources/cluster/spark-submit"), submit);
    submit.toFile().setExecutable(true);
    Files.createDirectories(sparkHome().resolve("conf"));
    Files.writeString(sparkHome().resolve("conf/spark-defaults.conf"), sparkSettings());
  }

  private String sparkSettings() {
    StringBuilder settings =
        new StringBuilder(
            """
            spark.driver.host 127.0.0.1
            spark.driver.bindAddress 127.0.0.1
            spark.driver.memory 1g
            spark.executor.memory 768m
            spark.executor.cores 1
            spark.cores.max 2
            spark.ui.enabled false
            spark.sql.shuffle.partitions 2
            spark.sql.adaptive.enabled false
            spark.sql.codegen.wholeStage false
            spark.sql.codegen.factoryMode NO_CODEGEN
            spark.driver.defaultJavaOptions -XX:TieredStopAtLevel=1
            spark.executor.defaultJavaOptions -XX:TieredStopAtLevel=1
            """);
    s3Settings()
        .forEach((name, value) -> settings.append("spark.hadoop." + name + " " + value + "\n"));
    return settings.toString();
  }

  private void startStores() throws IOException {
    Path data = folder.resolve("data");
    Files.createDirectories(data.resolve("s3/bureau"));
    Files.copy(
        HOME.resolve("src/test/resources/cluster/logback.xml"), folder.resolve("logback.xml"));
    Files.writeString(
        folder.resolve("s3.properties"),
        """
        s3proxy.endpoint=http://127.0.0.1:%s
        s3proxy.authorization=aws-v2-or-v4
        s3proxy.identity=%s
        s3proxy.credential=%s
        jclouds.provider=filesystem-nio2
        jclouds.identity=local
        jclouds.credential=local
        jclouds.filesystem.basedir=%s
        """
            .formatted(s3Port, KEY, SECRET, data.resolve("s3")));
    Path home = folder.resolve("stores");
    start("s3", home, "org.gaul.s3proxy.Main", List.of("--properties", "s3.properties"));
    start(
        "hdfs",
        home,
        "org.apache.hadoop.mapreduce.MiniHadoopClusterManager",
        List.of("-nomr", "-format", "-datanodes", "1", "-nnport", Integer.toString(hdfsPort)));
  }

  /** Starts a worker of one core. */
  Process startWorker(String name) {
    List<String> arguments = new ArrayList<>(spark(0));
    arguments.addAll(List.of("--cores", "1", "--memory", "1g", "--work-dir"));
    arguments.add(folder.resolve("work").resolve(name).toString());
    arguments.add("spark://127.0.0.1:" + masterPort);
    return start(name, sparkHome(), "org.apache.spark.deploy.worker.Worker", arguments);
  }

  private static List<String> spark(int port) {
    return List.of("--host", "127.0.0.1", "--port", Integer.toString(port), "--webui-port", "0");
  }

  /** Starts a command of the program with the script that is shipped. */
  Process submit(String name, String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                HOME.resolve("jobs/spark-submit/standalone.sh").toString(),
                "spark://127.0.0.1:" + masterPort));
    command.addAll(List.of(arguments));
    return processes.start(name, command);
  }

  /** What a process has said. */
  String log(String name) {
    return processes.log(name);
  }

  /** Runs a command of the program embedded, from the same jars. */
  void runEmbedded(String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                java(),
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "--add-opens=java.base/sun.util.calendar=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=Asia/Shanghai",
                "-Djava.awt.headless=true",
                "-Dduibiao.home=" + staged,
                "-cp",
                "%s/duibiao.jar:%s/jars/*:%s/lib/*".formatted(staged, sparkHome(), staged),
                "duibiao.cli.Duibiao"));
    command.addAll(List.of(arguments));
    processes.finish("embedded-" + arguments[0], command);
  }

  private Process start(String name, Path home, String mainClass, List<String> arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                java(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-Dlogback.configurationFile=logback.xml",
                "-Dspark.master.rest.enabled=false",
                "-cp",
                home.resolve("jars") + "/*",
                mainClass));
    command.addAll(arguments);
    return processes.start(name, command);
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin/java").toString();
  }

  @Override
  public void close() {
    processes.close();
  }
}
