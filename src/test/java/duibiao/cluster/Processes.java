package duibiao.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** The processes of a test, each with a log that bears its name; none outlives the test. */
final class Processes implements AutoCloseable {

  /** The project. */
  static final Path HOME = Path.of("").toAbsolutePath();

  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final long PAUSE_MILLIS = 200;

  private final Path folder;
  private final Map<String, String> environment;
  private final List<Process> started = new ArrayList<>();

  /** Processes that work in a folder, with some variables beside those of this process. */
  Processes(Path folder, Map<String, String> environment) {
    this.folder = folder;
    this.environment = environment;
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
  }

  /** Starts a command. */
  Process start(String name, List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.redirectErrorStream(true).redirectOutput(folder.resolve(name + ".log").toFile());
    builder.environment().putAll(environment);
    try {
      Process process = builder.start();
      started.add(process);
      return process;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Starts a program in Java.
   *
   * @param classPath as the JVM takes it
   */
  Process startJava(String name, String classPath, String mainClass, List<String> arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                java(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-Dlogback.configurationFile=logback.xml",
                "-Dspark.master.rest.enabled=false",
                "-cp",
                classPath,
                mainClass));
    command.addAll(arguments);
    return start(name, command);
  }

  static String java() {
    return Path.of(System.getProperty("java.home"), "bin/java").toString();
  }

  /** Runs a command to its end, which must be a good one. */
  void finish(String name, List<String> command) {
    try {
      int status = start(name, command).waitFor();
      if (status != 0) {
        throw new IllegalStateException(name + " ended with " + status + ":\n" + log(name));
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException("Interrupted", e);
    }
  }

  /** What a process has said. */
  String log(String name) {
    try {
      return Files.readString(folder.resolve(name + ".log"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void awaitPort(int port) {
    await(
        "port " + port,
        () -> {
          try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
          } catch (IOException e) {
            return false;
          }
        });
  }

  /** Waits for something to happen. */
  static void await(String what, BooleanSupplier happened) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!happened.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("Waited in vain for " + what);
      }
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        throw new IllegalStateException("Interrupted", e);
      }
    }
  }

  /** Kills a process and all that it has started. */
  static void kill(Process process) {
    List<ProcessHandle> all =
        Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
    all.forEach(ProcessHandle::destroyForcibly);
  }

  @Override
  public void close() {
    started.forEach(Processes::kill);
  }
}
