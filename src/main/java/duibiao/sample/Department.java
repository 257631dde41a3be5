package duibiao.sample;

import duibiao.taxonomy.Classification;
import java.util.List;

/**
 * A department of the synthetic district, as the organisation chart knows it.
 *
 * @param name full name, such as {@code 上海市静澄区财政局}
 * @param stem what its units are named after, such as {@code 静澄区财政}
 * @param kind kind of department
 * @param home section (款) of five digits that its own running costs belong to
 * @param specialItems further items (项) that its projects belong to
 * @param fundItem item of a government fund (政府性基金) that it manages; empty for most
 * @param businessItem item whose institution earns 事业收入; empty for most
 */
record Department(
    String name,
    String stem,
    DepartmentKind kind,
    String home,
    List<String> specialItems,
    String fundItem,
    String businessItem) {

  private static final int ANY_YEAR = 2021;

  Department {
    specialItems = List.copyOf(specialItems);
  }

  /** Item for the running costs of the administration itself (行政运行). */
  String officeItem() {
    return home + "01";
  }

  /** Item for the running costs of its institutions (事业运行, or 其他 where the section lacks it). */
  String institutionItem() {
    return exists(home + "50") ? home + "50" : home + "99";
  }

  /** Items of the home section that ordinary projects belong to; never empty. */
  List<String> projectItems() {
    List<String> items =
        List.of(home + "02", home + "99").stream().filter(Department::exists).toList();
    return items.isEmpty() ? List.of(specialItems.get(0)) : items;
  }

  boolean hasInstitutions() {
    return exists(institutionItem());
  }

  private static boolean exists(String item) {
    return Classification.FUNCTIONAL.contains(item, ANY_YEAR);
  }
}
