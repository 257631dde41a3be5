package duibiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares a text with a file that a person has read and approved.
 *
 * <p>Run with {@code -Dgolden.update=true} to rewrite the files, then review the change.
 */
public final class Golden {

  private Golden() {}

  /** Asserts that the file holds exactly the text. */
  public static void assertMatches(Path file, String text) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
    assertThat(file).content().isEqualTo(text);
  }
}
