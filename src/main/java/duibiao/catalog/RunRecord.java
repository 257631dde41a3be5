package duibiao.catalog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a run did (运行记录). Every publication holds that of the run that made it, as {@code run.json}.
 *
 * @param id name of the run, and of its publication
 * @param outcome how it ended
 * @param reason why it ended so, in one sentence; empty if it published
 * @param started when it began, ISO 8601 with offset
 * @param finished when this was written, likewise
 * @param versions what it ran with and on: equal versions give equal publications
 * @param before the publication that readers saw before; empty if there was none
 * @param counts numbers of documents by status, of documents that were not read again, of findings
 * @param seconds wall time by stage
 * @param unreadable paths of the documents that could not be read
 */
public record RunRecord(
    String id,
    Outcome outcome,
    String reason,
    String started,
    String finished,
    Versions versions,
    String before,
    Map<String, Long> counts,
    Map<String, Double> seconds,
    List<String> unreadable) {

  /** The file that a publication holds it in. */
  public static final String FILE = "run.json";

  static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  public RunRecord {
    counts = Collections.unmodifiableMap(new TreeMap<>(counts));
    seconds = Collections.unmodifiableMap(new TreeMap<>(seconds));
    unreadable = List.copyOf(unreadable);
  }

  /** How a run ended. */
  public enum Outcome {
    /** 已发布 a new publication was made. */
    PUBLISHED,
    /** 无变化 nothing had changed since the current publication. */
    UNCHANGED,
    /** 未完成 nothing was published. */
    FAILED
  }

  /**
   * Digests, in lower-case hex, of what a publication depends on.
   *
   * @param reader the code that reads documents
   * @param program all code and libraries
   * @param settings what analysts have written down
   * @param documents paths and contents of the inbox
   */
  public record Versions(String reader, String program, String settings, String documents) {

    /** Those of a run that did not come so far. */
    public static final Versions UNKNOWN = new Versions("", "", "", "");

    /**
     * The same of a run that read other contents than it had listed. No inbox equals them, so that
     * the next run reads anew.
     */
    public Versions withoutDocuments() {
      return new Versions(reader, program, settings, "");
    }
  }

  /** Reads a record; empty if there is none or it is not whole. */
  static Optional<RunRecord> read(Path file) {
    try {
      return Optional.of(JSON.readValue(Files.readAllBytes(file), RunRecord.class));
    } catch (NoSuchFileException | JsonProcessingException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  /** Writes it in one step, so that it is whole or not there. */
  void write(Path file) {
    // One name for all, so that what a killed run leaves is written over.
    Path fresh = file.resolveSibling(FILE + ".new");
    try {
      Files.createDirectories(file.getParent());
      Files.write(fresh, JSON.writeValueAsBytes(this));
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file, e);
    }
  }
}
