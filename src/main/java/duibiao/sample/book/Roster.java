package duibiao.sample.book;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The departments of one district that does not exist, and which units they have in which year.
 *
 * <p>Every district has the same departments under its own name. Their order is fixed, so that a
 * smaller district is the beginning of a larger one.
 */
public final class Roster {

  /** The first district, the only one of a sample with no more departments than a district has. */
  public static final String FIRST_DISTRICT = "静澄区";

  private static final String FIRST_SYLLABLES = "青映云枫兰桐栖沁晴朗澜霁";
  private static final String SECOND_SYLLABLES = "禾溪岚屿浦泽汀川塘苑渚陌";
  private static final String DISTRICT_MARK = "{区}";
  private static final int ALWAYS = 9999;

  /** Items that streets spend on beside 城乡社区管理事务. */
  private static final List<String> STREET_ITEMS =
      List.of(
          "2010507", "2012902", "2013202", "2013302", "2013499", "2040607", "2049999", "2059999",
          "2060702", "2070109", "2070308", "2080208", "2080705", "2081002", "2082501", "2089999",
          "2100717", "2120104", "2120399", "2120501", "2129999", "2240106");

  private static final List<String[]> DEPARTMENTS = rows("roster.csv");
  private static final List<String[]> MOVES = rows("moves.csv");

  private final List<Department> departments;
  private final Map<String, Department> byName;
  private final List<Move> moves;

  private Roster(String district) {
    departments = DEPARTMENTS.stream().map(fields -> department(district, fields)).toList();
    byName = departments.stream().collect(Collectors.toMap(Department::name, Function.identity()));
    moves = MOVES.stream().map(fields -> move(district, fields)).toList();
  }

  /** A unit that changed its department. */
  private record Move(int year, Unit unit, Department to) {}

  /** Number of departments of one district. */
  public static int size() {
    return DEPARTMENTS.size();
  }

  /** Number of districts that have a name of their own. */
  public static int districts() {
    return 1 + FIRST_SYLLABLES.length() * SECOND_SYLLABLES.length();
  }

  /** The roster of one district, counted from 0. */
  public static Roster of(int number) {
    return new Roster(districtName(number));
  }

  private static String districtName(int number) {
    if (number == 0) {
      return FIRST_DISTRICT;
    }
    int n = number - 1;
    int second = SECOND_SYLLABLES.length();
    // Stepping through both lists at once gives neighbours different syllables.
    char first = FIRST_SYLLABLES.charAt(n % FIRST_SYLLABLES.length());
    char last = SECOND_SYLLABLES.charAt((n + n / second) % second);
    return "" + first + last + "区";
  }

  /** Its departments in the order of the roster, whether or not they exist in a given year. */
  public List<Department> departments() {
    return departments;
  }

  /** The department that a unit belongs to in a fiscal year. */
  private Department departmentOf(Unit unit, int year) {
    Department department = unit.home();
    for (Move move : moves) {
      if (move.year() <= year && move.unit().equals(unit)) {
        department = move.to();
      }
    }
    return department.lastYear() < year ? byName.get(department.successor()) : department;
  }

  /** The units of a department in a fiscal year, its own administration first. */
  public List<Unit> units(Department department, int year) {
    if (!department.existsIn(year)) {
      return List.of();
    }
    return everUnits(department).stream()
        .filter(unit -> departmentOf(unit, year).equals(department))
        .toList();
  }

  /** The units that ever belong to a department. */
  List<Unit> everUnits(Department department) {
    Stream<Unit> moved =
        moves.stream().filter(move -> move.to().equals(department)).map(Move::unit);
    Stream<Unit> merged =
        departments.stream()
            .filter(other -> other.successor().equals(department.name()))
            .flatMap(other -> other.units().stream());
    return Stream.of(department.units().stream(), moved, merged).flatMap(units -> units).toList();
  }

  /**
   * Rows of a register of departments for those that were renamed: {@code
   * district,department,name,first_year,last_year,change}.
   */
  public String register() {
    StringBuilder rows = new StringBuilder();
    for (Department department : departments) {
      String start = department.district() + "," + department.name() + ",";
      if (!department.formerName().isEmpty()) {
        rows.append(start).append(department.formerName());
        rows.append(",,").append(department.formerUntil()).append(",更名\n");
        rows.append(start).append(department.name());
        rows.append(",").append(department.formerUntil() + 1).append(",,\n");
      }
    }
    return rows.toString();
  }

  private Move move(String district, String[] fields) {
    Department from = byName.get(named(district, fields[1]));
    Unit unit = from.units().get(Integer.parseInt(fields[2]) - 1);
    return new Move(Integer.parseInt(fields[0]), unit, byName.get(named(district, fields[3])));
  }

  private static Department department(String district, String[] fields) {
    String[] f = Stream.of(fields).map(field -> named(district, field)).toArray(String[]::new);
    DepartmentKind kind = DepartmentKind.valueOf(f[2]);
    List<String> items = f[4].isEmpty() ? specialItems(kind) : List.of(f[4].split(" ", -1));
    return new Department(
        district,
        f[0],
        f[1],
        kind,
        f[3],
        items,
        f[5],
        f[6],
        Integer.parseInt(f[7]),
        year(f[8], 0),
        year(f[9], ALWAYS),
        f[10],
        f[11],
        year(f[12], 0));
  }

  private static List<String> specialItems(DepartmentKind kind) {
    return kind == DepartmentKind.STREET ? STREET_ITEMS : List.of();
  }

  private static String named(String district, String text) {
    return text.replace(DISTRICT_MARK, district);
  }

  private static int year(String text, int absent) {
    return text.isEmpty() ? absent : Integer.parseInt(text);
  }

  private static List<String[]> rows(String resource) {
    try (InputStream stream = Roster.class.getResourceAsStream(resource)) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().skip(1).map(line -> line.split(",", -1)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + resource, e);
    }
  }
}
