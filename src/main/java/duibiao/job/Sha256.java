package duibiao.job;

import duibiao.storage.LocalStorage;
import duibiao.storage.Storage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/** SHA-256 of texts and files, in lower-case hex. */
public final class Sha256 {

  private static final int BUFFER_BYTES = 1 << 16;

  private Sha256() {}

  /** The digest of some lines, which hold no line feed. */
  public static String of(Stream<String> lines) {
    MessageDigest digest = sha256();
    lines.forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The digest of a file's content; empty if it is no regular file or cannot be read. */
  public static String of(Path file) {
    Path absolute = file.toAbsolutePath();
    return of(LocalStorage.of(absolute.getParent()), absolute.getFileName().toString());
  }

  /** The digest of a file's content; empty if there is no such file or it cannot be read. */
  static String of(Storage storage, String path) {
    try {
      return storage.size(path) == Storage.NO_FILE ? "" : of(storage.open(path));
    } catch (IOException e) {
      return "";
    }
  }

  private static String of(InputStream opened) throws IOException {
    try (InputStream content = opened) {
      MessageDigest digest = sha256();
      byte[] buffer = new byte[BUFFER_BYTES];
      for (int read = content.read(buffer); read > 0; read = content.read(buffer)) {
        digest.update(buffer, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
