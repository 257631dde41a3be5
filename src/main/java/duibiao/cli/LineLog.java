package duibiao.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import duibiao.job.Stage;
import java.io.PrintStream;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One line for each event, for programs that collect logs. */
final class LineLog implements RunLog {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long TENTHS = 10;

  private final PrintStream stream;
  private final Function<Map<String, Object>, String> format;
  private long tenths;

  /** Writes to a stream, in a format of this class. */
  LineLog(PrintStream stream, Function<Map<String, Object>, String> format) {
    this.stream = stream;
    this.format = format;
  }

  /** Such as {@code event=stage_ended stage=read seconds=1.5}; texts with blanks are quoted. */
  static String text(Map<String, Object> event) {
    return event.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + value(entry.getValue()))
        .collect(Collectors.joining(" "));
  }

  private static String value(Object value) {
    String text = String.valueOf(value);
    return text.matches("[^\\s\"=\\p{Cntrl}]+") ? text : json(text);
  }

  static String json(Map<String, Object> event) {
    return json((Object) event);
  }

  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Texts and numbers are JSON", e);
    }
  }

  @Override
  public void begins(Stage stage) {
    tenths = 0;
    write("stage_begins", Map.of("stage", stage.id()));
  }

  /** A line at each tenth, so that a log of ten thousand files can be read. */
  @Override
  public synchronized void read(long files, long all) {
    long now = all == 0 ? 0 : files * TENTHS / all;
    if (now > tenths) {
      tenths = now;
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("files", files);
      fields.put("all", all);
      write("files_read", fields);
    }
  }

  @Override
  public void ended(Stage stage, double seconds) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("stage", stage.id());
    fields.put("seconds", Math.round(seconds * TENTHS) / (double) TENTHS);
    write("stage_ended", fields);
  }

  @Override
  public void tell(String event, String sentence, Map<String, ?> fields) {
    Map<String, Object> all = new LinkedHashMap<>(new TreeMap<>(fields));
    all.put("message", sentence);
    write(event, all);
  }

  private synchronized void write(String event, Map<String, ?> fields) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("time", OffsetDateTime.now(SHANGHAI).truncatedTo(ChronoUnit.SECONDS).toString());
    line.put("event", event);
    line.putAll(fields);
    stream.println(format.apply(line));
  }

  @Override
  public void close() {
    stream.flush();
  }
}
