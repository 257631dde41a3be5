package duibiao.finding;

import duibiao.taxonomy.KeptList;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The decisions that people have made about findings (核实记录), by the keys of the findings.
 *
 * <p>A CSV file with the columns {@code key,decision,who,when,why}: {@code decision} is 属实, 不属实 or
 * 已整改, {@code when} a day such as {@code 2025-03-12} or empty. Of several rows of one key the last
 * counts. The key of a finding holds its figures, so that a decision no longer counts when they
 * change.
 */
public record Decisions(Map<String, Decision> byKey) implements Serializable {

  /** Nothing is decided. */
  public static final Decisions NONE = new Decisions(Map.of());

  private static final KeptList LIST =
      new KeptList("核实记录", List.of("key", "decision", "who", "when", "why"));

  public Decisions {
    byKey = Map.copyOf(byKey);
  }

  /**
   * Reads the decisions.
   *
   * @throws IllegalArgumentException if a row is wrong; the message says which, why and what to do
   */
  public static Decisions read(Path file) throws IOException {
    Map<String, Decision> decisions = new HashMap<>();
    LIST.read(file, Decisions::decision)
        .forEach(decision -> decisions.put(decision.key(), decision));
    return new Decisions(decisions);
  }

  private static Decision decision(KeptList.Row row) {
    String word = row.text("decision");
    Verification verification =
        Verification.findDecision(word)
            .orElseThrow(() -> row.wrong("decision 应为属实、不属实或已整改，现为“" + word + "”"));
    return new Decision(
        row.required("key"), verification, row.text("who"), day(row), row.text("why"));
  }

  private static LocalDate day(KeptList.Row row) {
    String text = row.text("when");
    try {
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw row.wrong("when 应为日期（如 2025-03-12）或留空，现为“" + text + "”");
    }
  }

  /** What was decided about a finding; empty if nothing was. */
  public Optional<Decision> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /**
   * The keys of decisions whose findings are no more: their figures have changed, or their file.
   */
  public Set<String> without(Set<String> keys) {
    Set<String> lapsed = new TreeSet<>(byKey.keySet());
    lapsed.removeAll(keys);
    return lapsed;
  }
}
