package duibiao.cli;

import java.nio.file.Path;

/** The project folder, which the launcher names. */
final class Home {

  private Home() {}

  static Path folder() {
    return Path.of(System.getProperty("duibiao.home", "")).toAbsolutePath();
  }
}
