package duibiao.taxonomy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A comma-separated resource of this package, whose fields hold no commas. */
final class Table {

  private Table() {}

  /** The rows below the header, each as its fields. */
  static List<String[]> rows(String resource) {
    try (InputStream stream = Table.class.getResourceAsStream(resource)) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().skip(1).map(line -> line.split(",", -1)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the resource " + resource, e);
    }
  }
}
