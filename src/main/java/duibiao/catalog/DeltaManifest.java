package duibiao.catalog;

import com.fasterxml.jackson.core.JsonProcessingException;
import duibiao.storage.Storage;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which versions of the Delta tables belong together (发布清单), as {@code publications.json} beside
 * the tables.
 *
 * @param current the publication that readers are to read; empty before the first
 * @param publications those that can be read, the newest first
 */
record DeltaManifest(String current, List<Entry> publications) {

  static final String FILE = "publications.json";

  private static final DeltaManifest EMPTY = new DeltaManifest("", List.of());

  DeltaManifest {
    publications = List.copyOf(publications);
  }

  /**
   * A publication.
   *
   * @param record the run that made it
   * @param versions for each dataset, the version of its table
   */
  record Entry(RunRecord record, Map<String, Long> versions) {

    Entry {
      versions = Collections.unmodifiableMap(new TreeMap<>(versions));
    }

    private boolean is(String id) {
      return record.id().equals(id);
    }
  }

  /** The versions of the tables that readers are to read. */
  Map<String, Long> versions() {
    return publications.stream()
        .filter(entry -> entry.is(current))
        .findFirst()
        .map(Entry::versions)
        .orElse(Map.of());
  }

  /**
   * Reads the manifest; empty if there is none yet.
   *
   * @throws IOException if it cannot be read; what it says must not be lost by a new one
   */
  static DeltaManifest read(Storage root) throws IOException {
    if (root.size(FILE) == Storage.NO_FILE) {
      return EMPTY;
    }
    try {
      return RunRecord.JSON.readValue(root.read(FILE), DeltaManifest.class);
    } catch (JsonProcessingException e) {
      throw new IOException("Damaged file '" + root.location(FILE) + "'", e);
    }
  }

  /** Replaces the manifest in one step. */
  void write(Storage root) throws IOException {
    root.write(FILE, RunRecord.JSON.writeValueAsBytes(this));
  }

  /** Shows a new publication. */
  DeltaManifest with(RunRecord record, Map<String, Long> versions) {
    return new DeltaManifest(
        record.id(),
        Stream.concat(Stream.of(new Entry(record, versions)), publications.stream()).toList());
  }

  /**
   * Shows one of the publications.
   *
   * @throws IllegalArgumentException if there is none of this name
   */
  DeltaManifest showing(String id) {
    if (publications.stream().noneMatch(entry -> entry.is(id))) {
      throw new IllegalArgumentException("No publication " + id);
    }
    return new DeltaManifest(id, publications);
  }

  /** Keeps the newest and the current one. */
  DeltaManifest keeping(int newest) {
    List<Entry> first = publications.stream().limit(newest).toList();
    return new DeltaManifest(
        current,
        publications.stream().filter(entry -> first.contains(entry) || entry.is(current)).toList());
  }
}
