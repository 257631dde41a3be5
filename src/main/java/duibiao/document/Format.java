package duibiao.document;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a file is, by its bytes. */
public enum Format {
  PDF("pdf"),
  TEXT("txt");

  /** Readers accept a header within the first bytes of a file, as PDF viewers do. */
  private static final int HEADER_WINDOW = 1024;

  private final String id;

  Format(String id) {
    this.id = id;
  }

  /** The usual extension, as datasets and CSV write it. */
  public String id() {
    return id;
  }

  /** Tells the format of a file by its first bytes; empty if no reader knows it. */
  public static Optional<Format> find(byte[] bytes) {
    int window = Math.min(bytes.length, HEADER_WINDOW);
    if (new String(bytes, 0, window, StandardCharsets.ISO_8859_1).contains("%PDF-")) {
      return Optional.of(PDF);
    }
    return looksLikeText(bytes) ? Optional.of(TEXT) : Optional.empty();
  }

  private static boolean looksLikeText(byte[] bytes) {
    for (byte b : bytes) {
      if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
        return false;
      }
    }
    return true;
  }
}
