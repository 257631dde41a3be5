package duibiao.benchmark.peer;

import duibiao.taxonomy.KeptList;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The kinds of departments: what the name tells, unless somebody knows better.
 *
 * <p>The patterns are data, {@code kinds.csv}: the first one that is found in the name without its
 * district decides. A file of the analyst with the columns {@code district,department,kind} goes
 * before them.
 *
 * @param stated kinds by department, that were written down
 */
public record Kinds(Map<Member, String> stated) implements Serializable {

  /** What the names tell, and nothing else. */
  public static final Kinds BY_NAME = new Kinds(Map.of());

  private static final KeptList LIST =
      new KeptList("部门类别文件", List.of("district", "department", "kind"));

  private static final List<Rule> RULES = rules();

  private record Rule(String level, Pattern pattern, String kind) {}

  public Kinds {
    stated = Map.copyOf(stated);
  }

  /** The kind of a department; empty if nothing tells it. */
  public Optional<String> find(String district, String department, String level) {
    String known = stated.get(new Member(district, department));
    if (known != null) {
      return Optional.of(known);
    }
    String name =
        department.startsWith(district) ? department.substring(district.length()) : department;
    return RULES.stream()
        .filter(rule -> rule.level().equals(level))
        .filter(rule -> rule.pattern().matcher(name).find())
        .map(Rule::kind)
        .findFirst();
  }

  /**
   * Reads a file of kinds.
   *
   * @throws IllegalArgumentException if a row is wrong; the message says which, why and what to do
   */
  public static Kinds read(Path file) throws IOException {
    Map<Member, String> stated = new HashMap<>();
    LIST.read(file, Kinds::stated).forEach(entry -> stated.put(entry.getKey(), entry.getValue()));
    return new Kinds(stated);
  }

  private static Map.Entry<Member, String> stated(KeptList.Row row) {
    return Map.entry(
        new Member(row.text("district"), row.required("department")), row.required("kind"));
  }

  private static List<Rule> rules() {
    try (InputStream file = Kinds.class.getResourceAsStream("kinds.csv")) {
      return records(new InputStreamReader(file, StandardCharsets.UTF_8)).stream()
          .skip(1)
          .map(row -> new Rule(row.get(0), Pattern.compile(row.get(1)), row.get(2)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read kinds.csv", e);
    }
  }

  private static List<CSVRecord> records(Reader reader) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
    try (CSVParser rows = CSVParser.parse(reader, format)) {
      return new ArrayList<>(rows.getRecords());
    }
  }
}
