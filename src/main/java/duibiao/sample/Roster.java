package duibiao.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The departments of 静澄区, a district that does not exist.
 *
 * <p>The order is fixed, so a smaller district is the beginning of a larger one. Every third
 * department is a street while there are bureaux left, so that a small district has peers of both
 * sorts.
 */
final class Roster {

  static final String DISTRICT = "上海市静澄区";

  private static final String FIRST_SYLLABLES = "青映云枫兰桐栖沁晴朗澜霁";
  private static final String SECOND_SYLLABLES = "禾溪岚屿浦泽汀川塘苑渚陌";
  private static final int STREET_STEP = 3;
  private static final List<String> STREET_ITEMS =
      List.of(
          "2010507", "2012902", "2013202", "2013302", "2013499", "2040607", "2049999", "2059999",
          "2060702", "2070109", "2070308", "2080208", "2080705", "2081002", "2082501", "2089999",
          "2100717", "2120104", "2120399", "2120501", "2129999", "2240106");

  private static final List<Department> ALL = all();

  private Roster() {}

  /** The first {@code count} departments, in the order of the roster. */
  static List<Department> first(int count) {
    if (count < 1 || count > ALL.size()) {
      throw new IllegalArgumentException("部门数" + count + "超出范围，应为1到" + ALL.size());
    }
    return ALL.subList(0, count);
  }

  private static List<Department> all() {
    List<Department> all = new ArrayList<>();
    List<Department> streets = streets();
    int street = 0;
    for (Department bureau : bureaux()) {
      all.add(bureau);
      if (all.size() % STREET_STEP == STREET_STEP - 1) {
        all.add(streets.get(street++));
      }
    }
    all.addAll(streets.subList(street, streets.size()));
    return List.copyOf(all);
  }

  private static List<Department> bureaux() {
    try (InputStream stream = Roster.class.getResourceAsStream("roster.csv")) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().skip(1).map(Roster::bureau).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the roster of departments", e);
    }
  }

  private static Department bureau(String line) {
    String[] fields = line.split(",", -1);
    List<String> items = fields[4].isEmpty() ? List.of() : List.of(fields[4].split(" ", -1));
    DepartmentKind kind = DepartmentKind.valueOf(fields[2]);
    return new Department(fields[0], fields[1], kind, fields[3], items, fields[5], fields[6]);
  }

  private static List<Department> streets() {
    List<Department> streets = new ArrayList<>();
    int second = SECOND_SYLLABLES.length();
    for (int i = 0; i < FIRST_SYLLABLES.length() * second; i++) {
      // Stepping through both lists at once gives neighbours different syllables.
      char first = FIRST_SYLLABLES.charAt(i % FIRST_SYLLABLES.length());
      char last = SECOND_SYLLABLES.charAt((i + i / second) % second);
      streets.add(street("" + first + last + "街道"));
    }
    return streets;
  }

  private static Department street(String street) {
    String name = DISTRICT + "人民政府" + street + "办事处";
    return new Department(
        name, "静澄区" + street, DepartmentKind.STREET, "21201", STREET_ITEMS, "", "");
  }
}
