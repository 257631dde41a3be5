package duibiao.ratio;

import duibiao.taxonomy.Form;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The metrics that are computed, as {@code jobs/metrics.yaml} lists them. A metric that is added
 * there is computed, compared, drawn and documented like all others.
 */
public final class MetricCatalogue implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The file that ships, which the build also packs beside the classes. */
  private static final String SHIPPED = "/duibiao/jobs/metrics.yaml";

  private static final int MOST_JUDGED = 100_000;

  private final Map<String, Metric> metrics = new LinkedHashMap<>();
  private final Set<String> keys = new HashSet<>();
  private final Set<FigureKey> patterns = new LinkedHashSet<>();
  private final Set<String> levelKeys = new HashSet<>();

  /** Departments print the same few thousand keys. */
  private final Map<String, Boolean> judged = new ConcurrentHashMap<>();

  MetricCatalogue(List<Metric> listed) {
    for (Metric metric : listed) {
      metrics.put(metric.id(), metric);
      metric.keys().forEach(this::need);
    }
  }

  private void need(FigureKey key) {
    if (key.isMany()) {
      if (patterns.stream().noneMatch(pattern -> pattern.text().equals(key.text()))) {
        patterns.add(key);
      }
    } else {
      keys.add(key.text());
    }
    key.form()
        .filter(Form::isCoded)
        .ifPresent(form -> levelKeys.add(form + "/" + Vocabulary.mainMeasure(form)));
  }

  /** The catalogue that ships with the program. */
  public static MetricCatalogue shipped() {
    return Shipped.CATALOGUE;
  }

  /** Read once; it never changes. */
  private static final class Shipped {
    static final MetricCatalogue CATALOGUE = readShipped();

    private static MetricCatalogue readShipped() {
      try (InputStream stream = MetricCatalogue.class.getResourceAsStream(SHIPPED)) {
        String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        return CatalogueReader.read("jobs/metrics.yaml", text);
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot read the resource " + SHIPPED, e);
      }
    }
  }

  /**
   * Reads a catalogue.
   *
   * @throws CatalogueException if something in it is wrong
   * @throws IOException if the file cannot be read or is not UTF-8
   */
  public static MetricCatalogue read(Path file) throws IOException {
    return CatalogueReader.read(file.toString(), Files.readString(file));
  }

  /** All metrics in the order of the file. */
  public List<Metric> metrics() {
    return List.copyOf(metrics.values());
  }

  /** The metrics that reports show. */
  public List<Metric> shown() {
    return metrics.values().stream().filter(Metric::isShown).toList();
  }

  /** The ids of all metrics in the order of the file. */
  public Set<String> ids() {
    return metrics.keySet();
  }

  public Optional<Metric> find(String id) {
    return Optional.ofNullable(metrics.get(id));
  }

  /** The metrics that normalise a metric. */
  public List<Metric> twinsOf(Metric metric) {
    return metrics.values().stream()
        .filter(other -> other.twin() != null && other.twin().of().equals(metric.id()))
        .toList();
  }

  /** Whether some formula needs a figure, or needs to know that its line is printed. */
  public boolean needs(String key) {
    Boolean isKnown = judged.get(key);
    if (isKnown != null) {
      return isKnown;
    }
    boolean isNeeded = judge(key);
    if (judged.size() < MOST_JUDGED) {
      judged.put(key, isNeeded);
    }
    return isNeeded;
  }

  private boolean judge(String key) {
    return keys.contains(key)
        || levelKeys.contains(
            key.substring(0, key.indexOf('/')) + key.substring(key.lastIndexOf('/')))
        || fitsPattern(key);
  }

  private boolean fitsPattern(String key) {
    for (FigureKey pattern : patterns) {
      if (pattern.matches(key)) {
        return true;
      }
    }
    return false;
  }
}
