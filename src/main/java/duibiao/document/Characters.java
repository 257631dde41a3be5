package duibiao.document;

import duibiao.document.UnreadableDocumentException.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The characters that the bytes of a text stand for. */
public final class Characters {

  private static final Charset GB18030 = Charset.forName("GB18030");

  private Characters() {}

  /**
   * Decodes a text as its byte order mark says, or else as UTF-8, or else as GB18030.
   *
   * @throws UnreadableDocumentException if it is neither, or has characters that no text has
   */
  public static String decode(byte[] bytes) throws UnreadableDocumentException {
    return decode(bytes, "");
  }

  /**
   * Decodes a text that can name its charset. UTF-8 shows in the bytes, so it is tried first; a
   * name that is unknown, wrong or of a charset without Chinese is passed over.
   *
   * @param declared the charset's name, or empty; GBK and GB2312 are read as GB18030
   * @throws UnreadableDocumentException if no charset fits, or has characters that no text has
   */
  public static String decode(byte[] bytes, String declared) throws UnreadableDocumentException {
    CharacterCodingException reason = null;
    for (Charset charset : candidates(bytes, declared)) {
      try {
        String text =
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        requireText(text);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
      } catch (CharacterCodingException e) {
        reason = e;
      }
    }
    throw new UnreadableDocumentException(Reason.UNDECODABLE, "", reason);
  }

  private static void requireText(String text) throws UnreadableDocumentException {
    int stray = text.indexOf('\0');
    if (stray >= 0) {
      throw new UnreadableDocumentException(Reason.UNDECODABLE, "第 " + (stray + 1) + " 个字符不是文字");
    }
  }

  private static List<Charset> candidates(byte[] bytes, String declared) {
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return List.of(StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return List.of(StandardCharsets.UTF_16BE);
    }
    List<Charset> candidates = new ArrayList<>();
    candidates.add(StandardCharsets.UTF_8);
    if (!declared.isEmpty() && !declared.toUpperCase(Locale.ROOT).startsWith("GB")) {
      addIfChinese(candidates, declared);
    }
    candidates.add(GB18030);
    return candidates;
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && bytes[0] == (byte) first && bytes[1] == (byte) second;
  }

  private static void addIfChinese(List<Charset> candidates, String name) {
    try {
      Charset charset = Charset.forName(name);
      if (charset.canEncode() && charset.newEncoder().canEncode('中')) {
        candidates.add(charset);
      }
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      // A name that nobody knows is as good as none.
    }
  }
}
