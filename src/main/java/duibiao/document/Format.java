package duibiao.document;

import duibiao.document.UnreadableDocumentException.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a file is, by its content; its name is never asked. */
public enum Format {
  PDF("pdf"),
  DOCX("docx"),
  DOC("doc"),
  XLSX("xlsx"),
  XLS("xls"),
  HTML("html"),
  OFD("ofd"),
  TEXT("txt"),
  /** A bundle of other files. */
  ZIP("zip");

  /** Readers accept a header within the first bytes of a file, as viewers do. */
  private static final int HEADER_WINDOW = 1024;

  /** Web pages can begin with long comments and declarations. */
  private static final int MARKUP_WINDOW = 4096;

  private static final byte[] COMPOUND_FILE = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };

  private final String id;

  Format(String id) {
    this.id = id;
  }

  /** The usual extension, as datasets and CSV write it. */
  public String id() {
    return id;
  }

  /**
   * Tells the format of a file by its content.
   *
   * @throws UnreadableDocumentException if the file is empty, encrypted or of no known format
   */
  public static Format of(byte[] bytes) throws UnreadableDocumentException {
    if (bytes.length == 0) {
      throw new UnreadableDocumentException(Reason.EMPTY, "");
    }
    if (startsWith(bytes, COMPOUND_FILE)) {
      return ofCompoundFile(bytes);
    }
    if (startsWith(bytes, new byte[] {'P', 'K'})) {
      return ofZip(Bundle.names(bytes));
    }
    if (head(bytes, HEADER_WINDOW).contains("%PDF-")) {
      return PDF;
    }
    if (looksLikeMarkup(head(bytes, MARKUP_WINDOW))) {
      return HTML;
    }
    if (looksLikeText(bytes)) {
      return TEXT;
    }
    throw new UnreadableDocumentException(Reason.UNKNOWN_FORMAT, "");
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    return bytes.length >= start.length
        && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }

  private static String head(byte[] bytes, int window) {
    return new String(bytes, 0, Math.min(bytes.length, window), StandardCharsets.ISO_8859_1);
  }

  private static Format ofZip(List<String> names) {
    if (names.contains("[Content_Types].xml")) {
      if (names.stream().anyMatch(name -> name.startsWith("word/"))) {
        return DOCX;
      }
      if (names.stream().anyMatch(name -> name.startsWith("xl/"))) {
        return XLSX;
      }
    }
    return names.contains("OFD.xml") ? OFD : ZIP;
  }

  /** The directory of a compound file names its streams in UTF-16. */
  private static Format ofCompoundFile(byte[] bytes) throws UnreadableDocumentException {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    if (text.contains(inDirectory("EncryptedPackage"))) {
      throw new UnreadableDocumentException(Reason.ENCRYPTED, "");
    }
    if (text.contains(inDirectory("WordDocument"))) {
      return DOC;
    }
    if (text.contains(inDirectory("Workbook")) || text.contains(inDirectory("Book"))) {
      return XLS;
    }
    throw new UnreadableDocumentException(Reason.UNKNOWN_FORMAT, "");
  }

  private static String inDirectory(String stream) {
    return new String(
        (stream + "\0").getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
  }

  private static boolean looksLikeMarkup(String head) {
    String lower = head.replace("\0", "").toLowerCase(Locale.ROOT);
    return lower.startsWith("mime-version:")
        || lower.contains("<html")
        || lower.contains("<!doctype html")
        || lower.contains("<table")
        || lower.contains("<body");
  }

  /** Text has no control characters, unless it is UTF-16 and says so. */
  private static boolean looksLikeText(byte[] bytes) {
    if (startsWith(bytes, new byte[] {(byte) 0xFF, (byte) 0xFE})
        || startsWith(bytes, new byte[] {(byte) 0xFE, (byte) 0xFF})) {
      return true;
    }
    for (byte b : bytes) {
      if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
        return false;
      }
    }
    return true;
  }
}
