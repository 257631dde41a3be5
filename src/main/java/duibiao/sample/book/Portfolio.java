package duibiao.sample.book;

import duibiao.taxonomy.Classification;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * All projects of a unit in one year.
 *
 * @param projects never empty; the first one never ends and never changes its item
 */
record Portfolio(List<Project> projects) {

  private static final int MOST_PROJECTS = 250;
  private static final int NAMING_YEAR = 2021;
  private static final double END_CHANCE = 0.05;
  private static final double TRANSFER_CHANCE = 0.01;
  private static final double HOME_CHANCE = 0.6;
  private static final double WILDEST = 0.45;

  /** What surrounds the subject in the name of an item. */
  private static final Pattern SUBJECT = Pattern.compile("^其他|^用于|(的彩票公益金)?支出$|（.*）");

  private static final List<String> PURPOSES =
      List.of("工作经费", "专项经费", "服务保障项目", "能力提升项目", "设施运行维护", "购买服务项目", "信息系统运行维护", "宣传培训项目");

  Portfolio {
    projects = List.copyOf(projects);
  }

  /** Draws the projects of a unit that sum to about {@code wan} 万元. */
  static Portfolio draw(Unit unit, double wan, double earnedShare, Draws draws) {
    Department department = unit.home();
    double usual = draws.logNormal(1, 0.6);
    double expected = 0.03 * StrictMath.pow(wan, 0.75) * (department.isStreet() ? 2.2 : usual);
    int count = (int) Math.max(1, Math.min(MOST_PROJECTS, Math.round(expected)));
    List<String> special = specialItems(department, draws);
    double fund = fundShare(unit, draws);
    List<Double> weights = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      weights.add(draws.logNormal(1, 1.3));
    }
    double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
    List<Project> projects = new ArrayList<>();
    for (double weight : weights) {
      double part = wan * (1 - fund) * weight / sum;
      projects.add(project(unit, special, part, projects.size(), draws));
    }
    addFund(unit, wan * fund, projects);
    addEarned(unit, wan * earnedShare, projects);
    return new Portfolio(projects);
  }

  /** The items beside its home section; each street has its own choice of them. */
  private static List<String> specialItems(Department department, Draws draws) {
    List<String> special = new ArrayList<>(department.specialItems());
    if (department.isStreet()) {
      special.removeIf(item -> draws.chance(0.05));
    }
    return special;
  }

  private static Project project(
      Unit unit, List<String> special, double wan, int number, Draws draws) {
    String item =
        unit.home().isStreet()
            ? streetItem(unit, special, number, draws)
            : draws.oneOf(
                draws.chance(HOME_CHANCE) || special.isEmpty()
                    ? unit.home().projectItems()
                    : special);
    long step = draws.chance(0.5) ? Cents.TEN_THOUSAND_YUAN : Cents.HUNDRED_YUAN;
    return Project.of(name(item, number), item, Source.GENERAL, wan * 10_000, step);
  }

  /** A street spends on each of its special items once, and else mostly on what ends in 99. */
  private static String streetItem(Unit unit, List<String> special, int number, Draws draws) {
    List<String> home = unit.home().projectItems();
    if (unit.isOffice() && 0 < number && number <= special.size()) {
      return special.get(number - 1);
    }
    return home.get(draws.chance(0.2) ? 0 : home.size() - 1);
  }

  /** A name after the item, with a number from the second round of purposes on. */
  private static String name(String item, int number) {
    String official = Classification.FUNCTIONAL.findName(item, NAMING_YEAR).orElse("日常业务");
    String subject = SUBJECT.matcher(official).replaceAll("");
    int round = number / PURPOSES.size();
    String ordinal = round == 0 ? "" : "（" + (round + 1) + "期）";
    return subject + PURPOSES.get(number % PURPOSES.size()) + ordinal;
  }

  /** The part of a unit's projects that a government fund pays, as a fraction. */
  private static double fundShare(Unit unit, Draws draws) {
    if (!unit.isOffice() || unit.home().fundItem().isEmpty()) {
      return 0;
    }
    boolean building = unit.home().kind() == DepartmentKind.CONSTRUCTION;
    return building ? draws.between(0.6, 0.99) : draws.between(0.1, 0.25);
  }

  private static void addFund(Unit unit, double wan, List<Project> projects) {
    if (wan > 0) {
      String item = unit.home().fundItem();
      String name = name(item, projects.size());
      Source fund = Source.GOVERNMENT_FUND;
      projects.add(Project.of(name, item, fund, wan * 10_000, Cents.TEN_THOUSAND_YUAN));
    }
  }

  /** Projects that an institution pays from what it earns. */
  private static void addEarned(Unit unit, double wan, List<Project> projects) {
    Department department = unit.home();
    boolean earns = !department.businessItem().isEmpty() && unit.kind() == UnitKind.INSTITUTION;
    if (earns && (department.kind().isEarning() || unit.ordinal() == 2)) {
      String item = department.kind().isEarning() ? unit.item() : department.businessItem();
      String name = name(item, projects.size());
      projects.add(Project.of(name, item, Source.BUSINESS, wan * 10_000, Cents.HUNDRED_YUAN));
      projects.add(Project.of(name, item, Source.OTHER, wan * 800, Cents.HUNDRED_YUAN));
    }
  }

  /** The projects a year later: a small one strays further than a large one. */
  Portfolio nextYear(Department department, Plan.Turn turn, Draws draws) {
    long total = cents();
    double mean = total * turn.spread() / StrictMath.sqrt(projects.size());
    List<Project> next = new ArrayList<>();
    for (Project project : projects) {
      double sigma = Math.min(WILDEST, mean / project.cents());
      if (!next.isEmpty() && isMinor(project, total) && draws.chance(END_CHANCE)) {
        next.add(successor(project, department, draws));
      } else {
        Project kept = next.isEmpty() ? project : moved(project, department, draws);
        next.add(kept.nextYear(turn, sigma, draws));
      }
    }
    return new Portfolio(next);
  }

  private static boolean isMinor(Project project, long total) {
    return project.source() == Source.GENERAL && project.cents() < total / 10;
  }

  /** What begins where a project has ended. */
  private static Project successor(Project ended, Department department, Draws draws) {
    String item = anyItem(department, draws);
    double yuan = (double) ended.cents() / Cents.YUAN * draws.logNormal(0.75, 0.8);
    return Project.of(
        name(item, draws.between(0, 3 * PURPOSES.size())),
        item,
        Source.GENERAL,
        yuan,
        ended.step());
  }

  /** A project that is booked under another item from now on, if chance wants it. */
  private static Project moved(Project project, Department department, Draws draws) {
    boolean moves = project.source() == Source.GENERAL && draws.chance(TRANSFER_CHANCE);
    return moves ? project.withItem(anyItem(department, draws)) : project;
  }

  private static String anyItem(Department department, Draws draws) {
    List<String> items = new ArrayList<>(department.projectItems());
    items.addAll(department.specialItems());
    return draws.oneOf(items);
  }

  /** The projects that targets are set for: all, or all but some of the smallest. */
  List<Project> targeted(Draws draws) {
    List<Project> largestFirst = new ArrayList<>(projects);
    largestFirst.sort(Comparator.comparingLong(Project::cents).reversed());
    long most = (long) (cents() * targetedShare(draws));
    int kept = largestFirst.size();
    long sum = cents();
    while (kept > 1 && sum - largestFirst.get(kept - 1).cents() >= most) {
      kept--;
      sum -= largestFirst.get(kept).cents();
    }
    return largestFirst.subList(0, kept);
  }

  private static double targetedShare(Draws draws) {
    double place = draws.between(0.0, 1.0);
    if (place < 0.1) {
      return 1;
    }
    return place < 0.15 ? draws.between(0.3, 0.9) : draws.between(0.95, 1.0);
  }

  /** The money of all projects, one entry for each item and source. */
  List<Entry> entries() {
    return Entry.merged(
        projects.stream()
            .map(project -> Entry.project(project.item(), project.source(), project.cents())));
  }

  /** The money of all projects in cents. */
  long cents() {
    return projects.stream().mapToLong(Project::cents).sum();
  }
}
