package duibiao.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Names of files that are about a text of a document, none of which can lead out of its folder. */
public final class SafeName {

  private static final int DIGEST_BYTES = 6;

  /** A file system takes 255 bytes, and a Chinese letter is three. */
  private static final int MOST_LETTERS = 60;

  private static final Pattern UNSAFE = Pattern.compile("[^\\p{IsHan}\\p{Alnum}]");

  private SafeName() {}

  /** Twelve hex digits that differ wherever the texts do. */
  public static String digest(String text) {
    return digest(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Twelve hex digits that differ wherever the bytes do. */
  public static String digest(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** The letters and digits of a text; with its digest where something had to be left out. */
  public static String of(String text) {
    String letters = letters(text);
    return letters.equals(text) && !text.isEmpty() && text.length() <= MOST_LETTERS
        ? text
        : of(text, text);
  }

  /** The letters and digits of {@code shown} with the digest of {@code whole}, which differs. */
  public static String of(String shown, String whole) {
    String letters = letters(shown);
    int end = Math.min(letters.length(), MOST_LETTERS);
    // Half of a surrogate pair is no letter.
    boolean splits = end > 0 && Character.isHighSurrogate(letters.charAt(end - 1));
    String kept = letters.substring(0, splits ? end - 1 : end);
    return kept + (kept.isEmpty() ? "" : "-") + digest(whole);
  }

  private static String letters(String text) {
    return UNSAFE.matcher(text).replaceAll("");
  }
}
