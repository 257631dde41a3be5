package duibiao.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** YARN with one node, its two parts in JVMs of their own. */
final class Yarn {

  private static final String PROGRAMS = "org.apache.hadoop.yarn.server.";

  private final Path settings;

  /**
   * Starts it.
   *
   * @param folder where everything is kept
   * @param jars class path with Hadoop's servers
   * @param hdfs where applications leave what their containers need
   */
  Yarn(Path folder, String jars, String hdfs, Processes processes) throws IOException {
    this.settings = Files.createDirectories(folder.resolve("hadoop"));
    int port = Processes.freePort();
    write("core-site.xml", Map.of("fs.defaultFS", hdfs));
    write("yarn-site.xml", settings(folder, port));
    String classPath = settings + ":" + jars;
    processes.startJava("yarn", classPath, PROGRAMS + "resourcemanager.ResourceManager", List.of());
    processes.startJava("yarn-node", classPath, PROGRAMS + "nodemanager.NodeManager", List.of());
    Processes.awaitPort(port);
  }

  /** The folder that says where it is, for {@code HADOOP_CONF_DIR}. */
  Path settings() {
    return settings;
  }

  private static Map<String, String> settings(Path folder, int port) {
    Map<String, String> settings = new TreeMap<>();
    settings.put("yarn.resourcemanager.address", "127.0.0.1:" + port);
    for (String part : List.of("scheduler", "resource-tracker", "admin", "webapp")) {
      settings.put(
          "yarn.resourcemanager." + part + ".address", "127.0.0.1:" + Processes.freePort());
    }
    for (String part : List.of("", "localizer.", "webapp.")) {
      settings.put("yarn.nodemanager." + part + "address", "127.0.0.1:0");
    }
    settings.put("yarn.nodemanager.local-dirs", folder.resolve("yarn/local").toString());
    settings.put("yarn.nodemanager.log-dirs", folder.resolve("yarn/logs").toString());
    settings.put("yarn.nodemanager.resource.memory-mb", "4096");
    settings.put("yarn.scheduler.minimum-allocation-mb", "256");
    // A machine of any size will do: nothing is measured here.
    settings.put("yarn.nodemanager.disk-health-checker.enable", "false");
    settings.put("yarn.nodemanager.vmem-check-enabled", "false");
    settings.put(
        "yarn.resourcemanager.scheduler.class",
        PROGRAMS + "resourcemanager.scheduler.fifo.FifoScheduler");
    return settings;
  }

  private void write(String file, Map<String, String> properties) throws IOException {
    Files.writeString(
        settings.resolve(file),
        properties.entrySet().stream()
            .map(
                each ->
                    "<property><name>%s</name><value>%s</value></property>\n"
                        .formatted(each.getKey(), each.getValue()))
            .collect(Collectors.joining("", "<configuration>\n", "</configuration>\n")));
  }
}
