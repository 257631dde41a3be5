package duibiao.sample.book;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A department of the synthetic district, as the organisation chart knows it.
 *
 * @param district district, such as {@code 静澄区}
 * @param name full name, such as {@code 上海市静澄区财政局}
 * @param stem what its units are named after, such as {@code 静澄区财政}
 * @param kind kind of department
 * @param home section (款) of five digits that its own running costs belong to
 * @param specialItems further items (项) that its projects belong to
 * @param fundItem item of a government fund (政府性基金) that it manages; empty for most
 * @param businessItem item whose institution earns 事业收入; empty for most
 * @param unitCount number of units set up under it, its own administration included
 * @param firstYear first fiscal year
 * @param lastYear last fiscal year, after which {@code successor} takes its units
 * @param successor full name of the department that it was merged into; empty for most
 * @param formerName name until {@code formerUntil}; empty for most
 * @param formerUntil last fiscal year of the former name
 */
public record Department(
    String district,
    String name,
    String stem,
    DepartmentKind kind,
    String home,
    List<String> specialItems,
    String fundItem,
    String businessItem,
    int unitCount,
    int firstYear,
    int lastYear,
    String successor,
    String formerName,
    int formerUntil) {

  private static final List<String> SCHOOLS = List.of("幼儿园", "小学", "初级中学", "高级中学");
  private static final List<String> SCHOOL_ITEMS =
      List.of("2050201", "2050202", "2050203", "2050204");
  private static final List<String> HOSPITALS = List.of("社区卫生服务中心", "中心医院", "中医医院", "疾病预防控制中心");
  private static final List<String> HOSPITAL_ITEMS =
      List.of("2100301", "2100201", "2100202", "2100401");
  private static final List<String> STREET_UNITS =
      List.of("社区事务受理服务中心", "社区党群服务中心", "城市运行管理中心", "社区文化活动中心", "营商服务中心");
  private static final List<String> USUAL_UNITS =
      List.of("事务中心", "服务中心", "信息中心", "执法大队", "保障中心", "指导站", "培训中心", "研究中心");

  public Department {
    specialItems = List.copyOf(specialItems);
  }

  /** Whether it publishes for a fiscal year. */
  public boolean existsIn(int year) {
    return firstYear <= year && year <= lastYear;
  }

  /** The name that it bears in a fiscal year. */
  public String nameIn(int year) {
    return year <= formerUntil ? formerName : name;
  }

  public boolean isStreet() {
    return kind == DepartmentKind.STREET;
  }

  /** Item for the running costs of the administration itself (行政运行). */
  String officeItem() {
    return home + "01";
  }

  /** Items of the home section that ordinary projects belong to; never empty. */
  List<String> projectItems() {
    List<String> items = Stream.of(home + "02", home + "99").filter(Unit::exists).toList();
    return items.isEmpty() ? List.of(specialItems.get(0)) : items;
  }

  /** Item for the running costs of its institutions (事业运行, or 其他 where the section lacks it). */
  private String institutionItem() {
    return Stream.of(home + "50", home + "99")
        .filter(Unit::exists)
        .findFirst()
        .orElse(officeItem());
  }

  /** The units that were set up under it, its own administration first. */
  List<Unit> units() {
    List<Unit> units = new ArrayList<>();
    units.add(new Unit(this, 1, name + "（本级）", UnitKind.AGENCY, officeItem()));
    for (int ordinal = 2; ordinal <= unitCount; ordinal++) {
      units.add(unit(ordinal));
    }
    return units;
  }

  private Unit unit(int ordinal) {
    int n = ordinal - 2;
    return switch (kind) {
      case EDUCATION -> institution(ordinal, ordinalName(n, SCHOOLS), SCHOOL_ITEMS.get(n % 4));
      case HEALTH -> institution(ordinal, ordinalName(n, HOSPITALS), HOSPITAL_ITEMS.get(n % 4));
      case STREET -> institution(ordinal, STREET_UNITS.get(n), institutionItem());
      default -> usual(ordinal, USUAL_UNITS.get(n));
    };
  }

  private static String ordinalName(int n, List<String> names) {
    String[] ordinals = {"第一", "第二", "第三", "第四", "第五", "第六", "第七", "第八", "第九", "第十"};
    return ordinals[n / names.size()] + names.get(n % names.size());
  }

  private Unit usual(int ordinal, String suffix) {
    return suffix.equals("执法大队")
        ? new Unit(this, ordinal, "上海市" + stem + suffix, UnitKind.CIVIL_MANAGED, officeItem())
        : institution(ordinal, suffix, institutionItem());
  }

  private Unit institution(int ordinal, String suffix, String item) {
    return new Unit(this, ordinal, "上海市" + stem + suffix, UnitKind.INSTITUTION, item);
  }
}
