package duibiao.report.digest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** A digest as JSON, for programs: all of it, amounts in yuan as plain numbers. */
public final class DigestJson {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(com.fasterxml.jackson.core.JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private DigestJson() {}

  /** The digest with the names of its records' components. */
  public static String of(Digest digest) {
    try {
      return JSON.writeValueAsString(digest) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Cannot write a digest as JSON", e);
    }
  }
}
