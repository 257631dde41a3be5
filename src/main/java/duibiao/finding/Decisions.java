package duibiao.finding;

import java.io.IOException;
import java.io.Reader;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

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

  private static final List<String> HEADER = List.of("key", "decision", "who", "when", "why");

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
    CSVFormat format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser rows = CSVParser.parse(reader, format)) {
      boolean isHeader = true;
      for (CSVRecord row : rows) {
        if (isHeader) {
          requireHeader(file, row);
          isHeader = false;
        } else {
          Decision decision = decision(file, row);
          decisions.put(decision.key(), decision);
        }
      }
    }
    return new Decisions(decisions);
  }

  private static void requireHeader(Path file, CSVRecord row) {
    List<String> header = row.stream().map(name -> name.replace("\ufeff", "").strip()).toList();
    if (!header.equals(HEADER)) {
      throw wrong(file, row, "首行应为 " + String.join(",", HEADER));
    }
  }

  private static Decision decision(Path file, CSVRecord row) {
    if (row.size() != HEADER.size() || row.get(0).isBlank()) {
      throw wrong(file, row, "应有 " + HEADER.size() + " 栏，其中 key 不能为空");
    }
    Verification verification =
        Verification.findDecision(row.get(1).strip())
            .orElseThrow(() -> wrong(file, row, "decision 应为属实、不属实或已整改，现为“" + row.get(1) + "”"));
    return new Decision(
        row.get(0).strip(), verification, row.get(2).strip(), day(file, row), row.get(4).strip());
  }

  private static LocalDate day(Path file, CSVRecord row) {
    String text = row.get(3).strip();
    try {
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw wrong(file, row, "when 应为日期（如 2025-03-12）或留空，现为“" + text + "”");
    }
  }

  private static IllegalArgumentException wrong(Path file, CSVRecord row, String why) {
    return new IllegalArgumentException(
        "核实记录“%s”第%s行有误：%s，请改正后再运行".formatted(file, row.getRecordNumber(), why));
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
