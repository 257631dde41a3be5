package duibiao.fact;

import java.io.Serializable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file of the inbox.
 *
 * @param path path relative to the inbox, with {@code /} between folders
 * @param bytes size in bytes
 * @param sha256 digest of the content, in lower-case hex
 */
public record SourceFile(String path, long bytes, String sha256) implements Serializable {

  /** Describes a file by its path and content. */
  public static SourceFile of(String path, byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return new SourceFile(path, content.length, HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** The name without its folder. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
