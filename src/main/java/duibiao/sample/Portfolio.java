package duibiao.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All projects of a department in one year.
 *
 * @param projects never empty; the first one never ends
 */
record Portfolio(List<Project> projects) {

  private static final int MOST_PROJECTS = 150;
  private static final double END_CHANCE = 0.03;

  Portfolio {
    projects = List.copyOf(projects);
  }

  /** Draws the projects of a department that sum to about {@code wan} 万元. */
  static Portfolio draw(Department department, double wan, Draws draws) {
    double expected = 0.03 * StrictMath.pow(wan, 0.75) * draws.logNormal(1, 0.6);
    int count = (int) Math.max(1, Math.min(MOST_PROJECTS, expected));
    List<String> special = specialItems(department, draws);
    List<Double> weights = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      weights.add(draws.logNormal(1, 1.3));
    }
    double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
    List<Project> projects = new ArrayList<>();
    for (double weight : weights) {
      projects.add(project(department, special, wan * weight / sum, draws));
    }
    addFund(department, wan, projects, draws);
    addEarned(department, wan, projects, draws);
    return new Portfolio(projects);
  }

  /** The items beside its home section; each street has its own choice of them. */
  private static List<String> specialItems(Department department, Draws draws) {
    List<String> special = new ArrayList<>(department.specialItems());
    if (department.kind() == DepartmentKind.STREET) {
      special.removeIf(item -> draws.chance(0.3));
    }
    return special;
  }

  private static Project project(
      Department department, List<String> special, double wan, Draws draws) {
    double home = department.kind() == DepartmentKind.STREET ? 0.35 : 0.6;
    boolean usual = draws.chance(home) || special.isEmpty();
    String item = draws.oneOf(usual ? department.projectItems() : special);
    long step = draws.chance(0.5) ? Cents.TEN_THOUSAND_YUAN : Cents.HUNDRED_YUAN;
    return Project.of(item, Source.GENERAL, wan * 10_000, step);
  }

  private static void addFund(
      Department department, double wan, List<Project> projects, Draws draws) {
    if (!department.fundItem().isEmpty()) {
      boolean building = department.kind() == DepartmentKind.CONSTRUCTION;
      double yuan = wan * 10_000 * (building ? draws.between(0.4, 1.5) : draws.between(0.1, 0.3));
      projects.add(
          Project.of(department.fundItem(), Source.GOVERNMENT_FUND, yuan, Cents.TEN_THOUSAND_YUAN));
    }
  }

  private static void addEarned(
      Department department, double wan, List<Project> projects, Draws draws) {
    if (!department.businessItem().isEmpty()) {
      String item = department.businessItem();
      double yuan = wan * 10_000 * draws.between(0.05, 0.2);
      projects.add(Project.of(item, Source.BUSINESS, yuan, Cents.HUNDRED_YUAN));
      projects.add(Project.of(item, Source.OTHER, yuan / 12, Cents.HUNDRED_YUAN));
    }
  }

  /** The projects a year later; {@code factor} is what moves all of them, 1 in an ordinary year. */
  Portfolio nextYear(double factor, Draws draws) {
    List<Project> next = new ArrayList<>();
    for (Project project : projects) {
      if (next.isEmpty() || !draws.chance(END_CHANCE)) {
        next.add(project.nextYear(factor, draws));
      }
    }
    if (draws.chance(END_CHANCE * projects.size())) {
      Project model = next.get(0);
      double yuan = draws.logNormal(600_000, 0.8);
      next.add(Project.of(model.item(), Source.GENERAL, yuan, Cents.TEN_THOUSAND_YUAN));
    }
    return new Portfolio(next);
  }

  /** Sets targets for all projects, or for all but some of the smallest. */
  Books.Targets targets(Draws draws) {
    List<Long> amounts = new ArrayList<>(projects.stream().map(Project::cents).toList());
    Collections.sort(amounts, Comparator.reverseOrder());
    int left = draws.chance(0.15) ? 0 : (int) (amounts.size() * draws.between(0.0, 0.2));
    List<Long> kept = amounts.subList(0, amounts.size() - left);
    return new Books.Targets(kept.size(), kept.stream().mapToLong(Long::longValue).sum());
  }

  /** The money of all projects, one entry for each item and source. */
  List<Entry> entries() {
    Map<Entry, Long> sums = new LinkedHashMap<>();
    for (Project project : projects) {
      sums.merge(Entry.project(project.item(), project.source(), 0), project.cents(), Long::sum);
    }
    List<Entry> entries = new ArrayList<>();
    sums.forEach((key, cents) -> entries.add(Entry.project(key.item(), key.source(), cents)));
    return entries;
  }

  /** The money of all projects in cents. */
  long cents() {
    return projects.stream().mapToLong(Project::cents).sum();
  }
}
