package duibiao.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a process has cost, by what Linux says of it until its end.
 *
 * @param exitCode its exit code
 * @param wallSeconds wall time from its start to its end
 * @param cpuSeconds CPU time of all its threads, to a tenth of a second
 * @param peakMegabytes the most memory that it had in use, code and libraries included
 */
record MeasuredProcess(int exitCode, double wallSeconds, double cpuSeconds, long peakMegabytes) {

  private static final Duration PAUSE = Duration.ofMillis(50);
  private static final double NANOS = 1e9;
  private static final double TICKS_PER_SECOND = 100;
  private static final long KILOBYTES = 1 << 10;
  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

  /** After the name in brackets come the state and, at these places, user and system time. */
  private static final int USER_TICKS = 11;

  /** Runs a command to its end; its output is thrown away. */
  static MeasuredProcess run(List<String> command, Map<String, String> environment)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD);
    builder.environment().putAll(environment);
    long start = System.nanoTime();
    Process process = builder.start();
    Path proc = Path.of("/proc", String.valueOf(process.pid()));
    double cpu = 0;
    long peak = 0;
    do {
      cpu = Math.max(cpu, cpu(proc));
      peak = Math.max(peak, peak(proc));
    } while (!process.waitFor(PAUSE.toMillis(), TimeUnit.MILLISECONDS));
    double wall = (System.nanoTime() - start) / NANOS;
    return new MeasuredProcess(process.exitValue(), wall, cpu, peak);
  }

  private static double cpu(Path proc) {
    String stat = read(proc.resolve("stat"));
    String[] fields = stat.substring(stat.lastIndexOf(')') + 1).trim().split(" ", -1);
    return fields.length <= USER_TICKS + 1
        ? 0
        : (Long.parseLong(fields[USER_TICKS]) + Long.parseLong(fields[USER_TICKS + 1]))
            / TICKS_PER_SECOND;
  }

  private static long peak(Path proc) {
    Matcher peak = PEAK.matcher(read(proc.resolve("status")));
    return peak.find() ? Long.parseLong(peak.group(1)) / KILOBYTES : 0;
  }

  /** Empty when the process has just ended. */
  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      return "";
    } catch (IOException e) {
      if (String.valueOf(e.getMessage()).contains("No such process")) {
        return "";
      }
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }
}
