package duibiao.fact;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A file made to do harm.
 *
 * @param name the name that it is written and read under
 * @param outcome words that its line of the report has to contain; empty if any refusal will do
 * @param content makes it
 */
record HostileFile(String name, String outcome, Content content) {

  /** A limit was broken, and the sentence says which. */
  static final String LIMIT = "超过上限";

  static final String READ = "READ:";
  static final String ANY = "";

  /** Makes the bytes of a file only when they are needed, so that one at a time is held. */
  interface Content {
    byte[] bytes() throws IOException;
  }

  /** Writes content that is larger than memory, to be packed on the way. */
  interface Writing {
    void to(OutputStream out) throws IOException;

    static Writing of(String text) {
      return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same text over and over, between a beginning and an end. */
    static Writing repeated(String start, String text, long times, String end) {
      return out -> {
        int perChunk = (int) Math.min(times, Math.max(1, (1 << 16) / text.length()));
        byte[] chunk = text.repeat(perChunk).getBytes(StandardCharsets.UTF_8);
        of(start).to(out);
        for (long i = 0; i < times / perChunk; i++) {
          out.write(chunk);
        }
        of(text.repeat((int) (times % perChunk)) + end).to(out);
      };
    }
  }

  static Content text(String text) {
    return () -> text.getBytes(StandardCharsets.UTF_8);
  }
}
