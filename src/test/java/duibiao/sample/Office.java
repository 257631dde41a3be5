package duibiao.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice as a converter of the files in a folder, with a profile of its own. */
public record Office(Path folder, Path output) {

  private static final long PATIENCE_SECONDS = 240;

  public static Office at(Path folder) {
    return new Office(folder, folder.resolve("converted"));
  }

  public boolean isInstalled() {
    return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator, -1))
        .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice")));
  }

  /** Converts all files of the folder with one extension to another, in one go. */
  public void convert(String from, String to) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                to,
                "--outdir",
                output.toString()));
    if (from.equals("html") && !to.equals("pdf")) {
      command.add("--writer");
    }
    try (Stream<Path> files = Files.list(folder)) {
      files.map(Path::toString).filter(file -> file.endsWith("." + from)).forEach(command::add);
    }
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("soffice.log").toFile())
            .start();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("LibreOffice takes too long");
    }
  }
}
