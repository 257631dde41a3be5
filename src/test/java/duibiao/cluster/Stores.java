package duibiao.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * HDFS, a server that speaks S3, and YARN if it is wanted, each in a JVM of its own on the loopback
 * interface, from jars of Maven.
 */
final class Stores {

  private static final String KEY = "district";
  private static final String SECRET = "secret-of-the-district";
  private static final String COPY_DEPENDENCIES =
      "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies";
  private static final String HADOOP = "org.apache.hadoop.mapreduce.MiniHadoopClusterManager";

  private final Path folder;
  private final Path jars;
  private final Processes processes;
  private final int hdfsPort = Processes.freePort();
  private final int s3Port = Processes.freePort();

  /**
   * Stores that are not started yet.
   *
   * @param folder where everything is kept
   */
  Stores(Path folder, Processes processes) {
    this.folder = folder;
    this.jars = folder.resolve("stores");
    this.processes = processes;
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

  /** Starts HDFS and the S3 server. */
  void start() throws IOException {
    copyJars();
    Files.copy(
        Processes.HOME.resolve("src/test/resources/cluster/logback.xml"),
        folder.resolve("logback.xml"));
    startS3();
    processes.startJava(
        "hdfs",
        classPath(),
        HADOOP,
        List.of("-nomr", "-format", "-datanodes", "1", "-nnport", Integer.toString(hdfsPort)));
    Processes.awaitPort(s3Port);
    Processes.awaitPort(hdfsPort);
  }

  private void copyJars() {
    processes.finish(
        "stores",
        List.of(
            "mvn",
            "--batch-mode",
            "--quiet",
            "-f",
            Processes.HOME.resolve("src/build/stores.xml").toString(),
            COPY_DEPENDENCIES,
            "-DincludeScope=runtime",
            "-DoutputDirectory=" + jars));
  }

  private void startS3() throws IOException {
    Path data = folder.resolve("data/s3");
    Files.createDirectories(data.resolve("bureau"));
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
            .formatted(s3Port, KEY, SECRET, data));
    processes.startJava(
        "s3", classPath(), "org.gaul.s3proxy.Main", List.of("--properties", "s3.properties"));
  }

  /** Starts YARN beside HDFS. */
  Yarn startYarn() throws IOException {
    return new Yarn(folder, classPath(), hdfs(), processes);
  }

  private String classPath() {
    return jars + "/*";
  }
}
