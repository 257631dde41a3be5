package duibiao.document.html;

import duibiao.document.UnreadableDocumentException;
import duibiao.document.UnreadableDocumentException.Reason;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A web archive (MHTML), as Word, WPS and browsers save a page with its images in one file: parts
 * within parts, each with headers and a body.
 */
final class WebArchive {

  private static final int HEAD = 1024;
  private static final int NESTING = 8;

  private static final Pattern BLANK_LINE = Pattern.compile("\r?\n\r?\n");
  private static final Pattern FOLD = Pattern.compile("\r?\n[ \t]+");
  private static final Pattern TYPE = header("Content-Type");
  private static final Pattern ENCODING = header("Content-Transfer-Encoding");
  private static final Pattern BOUNDARY =
      Pattern.compile("(?i)boundary=(?:\"([^\"]+)\"|([^\\s;]+))");

  private WebArchive() {}

  private static Pattern header(String name) {
    return Pattern.compile("(?im)^" + name + ":[ \t]*([^\r\n]*)");
  }

  static boolean isOne(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    int tag = head.indexOf("<html");
    int mark = head.indexOf("mime-version:");
    return mark >= 0 && (tag < 0 || mark < tag);
  }

  /** The markup of the first page. */
  static String page(byte[] bytes) throws UnreadableDocumentException {
    String archive = new String(bytes, StandardCharsets.ISO_8859_1);
    Optional<byte[]> page = page(archive, 0);
    if (page.isEmpty()) {
      throw new UnreadableDocumentException(Reason.DAMAGED, "网页归档（MHTML）中没有网页");
    }
    return Markup.decode(page.get());
  }

  private static Optional<byte[]> page(String part, int depth) {
    Matcher blank = BLANK_LINE.matcher(part);
    if (depth > NESTING || !blank.find()) {
      return Optional.empty();
    }
    String headers = FOLD.matcher(part.substring(0, blank.start())).replaceAll(" ");
    String body = part.substring(blank.end());
    String type = value(TYPE, headers);
    if (type.toLowerCase(Locale.ROOT).startsWith("text/html")) {
      return Optional.of(decode(body, value(ENCODING, headers)));
    }
    Matcher boundary = BOUNDARY.matcher(type);
    if (boundary.find()) {
      String mark = boundary.group(1) == null ? boundary.group(2) : boundary.group(1);
      String[] inner = body.split(Pattern.quote("--" + mark) + "[ \t]*\r?\n", -1);
      for (int i = 1; i < inner.length; i++) {
        Optional<byte[]> page = page(inner[i], depth + 1);
        if (page.isPresent()) {
          return page;
        }
      }
    }
    return Optional.empty();
  }

  private static String value(Pattern header, String headers) {
    Matcher matcher = header.matcher(headers);
    return matcher.find() ? matcher.group(1).strip() : "";
  }

  private static byte[] decode(String body, String encoding) {
    byte[] bytes = body.getBytes(StandardCharsets.ISO_8859_1);
    return switch (encoding.toLowerCase(Locale.ROOT)) {
      case "base64" -> Base64.getMimeDecoder().decode(untilBoundary(body));
      case "quoted-printable" -> quotedPrintable(bytes);
      default -> bytes;
    };
  }

  /** The last part is followed by a closing boundary, which begins with dashes. */
  private static String untilBoundary(String body) {
    int end = body.indexOf("--");
    return end < 0 ? body : body.substring(0, end);
  }

  private static byte[] quotedPrintable(byte[] bytes) {
    ByteArrayOutputStream plain = new ByteArrayOutputStream(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] != '=') {
        plain.write(bytes[i]);
      } else if (at(bytes, i + 1) == '\n') {
        i++;
      } else if (at(bytes, i + 1) == '\r') {
        i += 2;
      } else {
        int high = Character.digit(at(bytes, i + 1), 16);
        int low = Character.digit(at(bytes, i + 2), 16);
        if (high < 0 || low < 0) {
          plain.write('=');
        } else {
          plain.write(high << 4 | low);
          i += 2;
        }
      }
    }
    return plain.toByteArray();
  }

  private static int at(byte[] bytes, int index) {
    return index < bytes.length ? bytes[index] : -1;
  }
}
