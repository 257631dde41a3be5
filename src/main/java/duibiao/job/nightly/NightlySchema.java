package duibiao.job.nightly;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The JSON schema of the settings, which editors use to complete and check them. */
final class NightlySchema {

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private NightlySchema() {}

  static String json() {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (NightlyKey key : NightlyKey.values()) {
      properties.put(key.id(), property(key));
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", "对标夜间运行的设置 Settings of the nightly run");
    schema.put("type", "object");
    schema.put("additionalProperties", false);
    schema.put("required", required());
    schema.put("properties", properties);
    try {
      return JSON.writeValueAsString(schema) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Maps and texts are JSON", e);
    }
  }

  private static List<String> required() {
    return Stream.of(NightlyKey.values())
        .filter(key -> key.otherwise().isEmpty())
        .map(NightlyKey::id)
        .toList();
  }

  private static Map<String, Object> property(NightlyKey key) {
    Map<String, Object> property = new LinkedHashMap<>(new TreeMap<>(key.shape().schema()));
    String otherwise = key.otherwise().isEmpty() ? "" : "；默认：" + key.otherwise();
    property.put("description", key.chinese() + otherwise + "。" + key.english() + ".");
    return property;
  }
}
