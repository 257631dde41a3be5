package duibiao.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A standalone Spark cluster on the loopback interface, each part in a JVM of its own, with the
 * scripts that hand a command to it or to another. Nothing is installed: all of it runs from jars
 * of Maven.
 */
final class LoopbackCluster implements AutoCloseable {

  private final Path folder;
  private final Path staged;
  private final Processes processes;
  private final Stores stores;
  private final int masterPort = Processes.freePort();

  /**
   * Starts the stores and the master, but no worker.
   *
   * @param folder where everything is kept
   */
  LoopbackCluster(Path folder) throws IOException {
    this.folder = folder;
    this.staged = folder.resolve("staged");
    this.processes = new Processes(folder, environment());
    this.stores = new Stores(folder, processes);
    stage();
    processes.startJava(
        "master", sparkJars(), "org.apache.spark.deploy.master.Master", spark(masterPort));
    stores.start();
    Processes.awaitPort(masterPort);
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

  Stores stores() {
    return stores;
  }

  private Path sparkHome() {
    return staged.resolve("spark");
  }

  private String sparkJars() {
    return sparkHome().resolve("jars") + "/*";
  }

  /** As a person would, with the script that is shipped. */
  private void stage() throws IOException {
    Files.createDirectories(folder);
    processes.finish("stage", List.of(script("stage"), staged.toString()));
    Path submit = sparkHome().resolve("bin/spark-submit");
    Files.createDirectories(submit.getParent());
    Files.copy(Processes.HOME.resolve("src/test/resources/cluster/spark-submit"), submit);
    submit.toFile().setExecutable(true);
    Files.createDirectories(sparkHome().resolve("conf"));
    Files.writeString(sparkHome().resolve("conf/spark-defaults.conf"), sparkSettings());
  }

  private static String script(String name) {
    return Processes.HOME.resolve("jobs/spark-submit").resolve(name).toString();
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
    settings.append("spark.yarn.jars local:" + sparkJars() + "\n");
    stores
        .s3Settings()
        .forEach((name, value) -> settings.append("spark.hadoop." + name + " " + value + "\n"));
    return settings.toString();
  }

  /** Starts a worker of one core. */
  Process startWorker(String name) {
    List<String> arguments = new ArrayList<>(spark(0));
    arguments.addAll(List.of("--cores", "1", "--memory", "1g", "--work-dir"));
    arguments.add(folder.resolve("work").resolve(name).toString());
    arguments.add("spark://127.0.0.1:" + masterPort);
    return processes.startJava(
        name, sparkJars(), "org.apache.spark.deploy.worker.Worker", arguments);
  }

  private static List<String> spark(int port) {
    return List.of("--host", "127.0.0.1", "--port", Integer.toString(port), "--webui-port", "0");
  }

  /** Hands a command of the program to the standalone cluster. */
  Process submit(String name, String... arguments) {
    return start(
        name, List.of(script("standalone.sh"), "spark://127.0.0.1:" + masterPort), arguments);
  }

  /** Hands a command of the program to YARN. */
  Process submitToYarn(String name, Yarn yarn, String... arguments) {
    return start(
        name, List.of("env", "HADOOP_CONF_DIR=" + yarn.settings(), script("yarn.sh")), arguments);
  }

  /**
   * Hands a command of the program to Kubernetes, without settings for a cluster on loopback.
   *
   * @param server the address of its API
   */
  Process submitToKubernetes(
      String name, String server, String image, String claim, String... arguments) {
    return start(
        name,
        List.of(
            "env",
            "SPARK_CONF_DIR=" + folder.resolve("no-settings"),
            "DUIBIAO_IMAGE=" + image,
            "DUIBIAO_CLAIM=" + claim,
            script("kubernetes.sh"),
            server),
        arguments);
  }

  private Process start(String name, List<String> script, String... arguments) {
    List<String> command = new ArrayList<>(script);
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
                Processes.java(),
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

  @Override
  public void close() {
    processes.close();
  }
}
