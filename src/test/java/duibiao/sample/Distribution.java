package duibiao.sample;

import duibiao.sample.SampleYears.SampleYear;
import duibiao.sample.SampleYears.Values;
import duibiao.sample.book.Cause;
import duibiao.sample.book.DepartmentKind;
import duibiao.sample.book.Entry;
import duibiao.sample.book.Procurement;
import duibiao.sample.book.Source;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * Figures that the sample district must have as real districts do.
 *
 * <p>Each has the section of the domain reference that it is from, what that says, and the bounds
 * that the sample keeps to.
 */
enum Distribution {
  SUM("6.1", "60个部门预算合计（亿元/年）", "约145", 120, 160, s -> s.districtTotals().mean()),
  PARTY_MEDIAN("6.1", "党委、人大、政协预算中位数（万元）", "2,500", 2_200, 3_000, s -> median(s, offices())),
  PARTY_SIGMA("6.1", "党委、人大、政协预算对数标准差", "0.7", 0.62, 0.82, s -> sigma(s, offices())),
  MASS_MEDIAN("6.1", "群团预算中位数（万元）", "700", 600, 800, s -> median(s, masses())),
  MASS_SIGMA("6.1", "群团预算对数标准差", "0.6", 0.5, 0.7, s -> sigma(s, masses())),
  GENERAL_MEDIAN("6.1", "政府综合部门预算中位数（万元）", "4,000", 3_400, 4_600, s -> median(s, general())),
  GENERAL_SIGMA("6.1", "政府综合部门预算对数标准差", "0.8", 0.7, 0.9, s -> sigma(s, general())),
  LINE_MEDIAN("6.1", "政府业务部门预算中位数（万元）", "9,000", 7_600, 10_500, s -> median(s, line())),
  LINE_SIGMA("6.1", "政府业务部门预算对数标准差", "0.9", 0.8, 1.05, s -> sigma(s, line())),
  BUILDING_MEDIAN("6.1", "建设类部门预算中位数（万元）", "40,000", 32_000, 48_000, s -> median(s, building())),
  BUILDING_SIGMA("6.1", "建设类部门预算对数标准差", "1.2", 1.0, 1.4, s -> sigma(s, building())),
  POLICE_MEDIAN(
      "6.1",
      "公安预算中位数（万元）",
      "110,000",
      98_000,
      122_000,
      s -> median(s, kinds(DepartmentKind.POLICE))),
  STREET_MEDIAN("6.1", "街道预算中位数（万元）", "17,000", 15_400, 18_600, s -> median(s, streets())),
  STREET_SIGMA("6.1", "街道预算对数标准差", "0.18", 0.14, 0.22, s -> sigma(s, streets())),
  EDUCATION_MEDIAN(
      "6.1",
      "教育预算中位数（万元）",
      "350,000",
      315_000,
      385_000,
      s -> median(s, kinds(DepartmentKind.EDUCATION))),
  HEALTH_MEDIAN(
      "6.1",
      "卫生健康预算中位数（万元）",
      "90,000",
      78_000,
      102_000,
      s -> median(s, kinds(DepartmentKind.HEALTH))),
  PARTY_BASIC("6.1", "党委、人大、政协基本支出占比", "0.70", 0.65, 0.75, s -> basic(s, offices())),
  MASS_BASIC("6.1", "群团基本支出占比", "0.65", 0.60, 0.70, s -> basic(s, masses())),
  GENERAL_BASIC("6.1", "政府综合部门基本支出占比", "0.70", 0.65, 0.75, s -> basic(s, general())),
  LINE_BASIC("6.1", "政府业务部门基本支出占比", "0.50", 0.45, 0.55, s -> basic(s, line())),
  BUILDING_BASIC("6.1", "建设类部门基本支出占比", "0.20", 0.15, 0.28, s -> basic(s, building())),
  STREET_BASIC("6.1", "街道基本支出占比", "0.59", 0.56, 0.62, s -> basic(s, streets())),
  EDUCATION_BASIC(
      "6.1", "教育基本支出占比", "0.80", 0.76, 0.84, s -> basic(s, kinds(DepartmentKind.EDUCATION))),
  HEALTH_BASIC(
      "6.1", "卫生健康基本支出占比", "0.45", 0.40, 0.50, s -> basic(s, kinds(DepartmentKind.HEALTH))),
  OFFICE_PERSONNEL("6.1", "党委、人大、政协人员经费占基本支出", "0.82", 0.80, 0.84, s -> personnel(s, offices())),
  STREET_PERSONNEL("6.1", "街道人员经费占基本支出", "0.87", 0.85, 0.89, s -> personnel(s, streets())),
  EDUCATION_PERSONNEL(
      "6.1", "教育人员经费占基本支出", "0.92", 0.90, 0.94, s -> personnel(s, kinds(DepartmentKind.EDUCATION))),
  GENERAL_PROCUREMENT("6.1", "政府综合部门政府采购占比", "0.08", 0.07, 0.09, s -> bought(s, general())),
  BUILDING_PROCUREMENT("6.1", "建设类部门政府采购占比", "0.40", 0.36, 0.44, s -> bought(s, building())),
  STREET_PROCUREMENT("6.1", "街道政府采购占比", "0.05–0.25", 0.12, 0.18, s -> bought(s, streets())),
  HOSPITALS_OWN(
      "6.1",
      "卫生健康事业单位非财政拨款占比",
      "0.40–0.70",
      0.40,
      0.60,
      s ->
          kinds(s, Set.of(DepartmentKind.HEALTH))
              .values(
                  y ->
                      (double)
                              y.hospitals().stream()
                                  .mapToLong(books -> books.sum(entry -> !entry.isFiscal()))
                                  .sum()
                          / y.hospitals().stream()
                              .mapToLong(books -> books.sum(entry -> true))
                              .sum())
              .mean()),
  SINGLE_UNITS("6.1", "只有一个预算单位的部门", "51%", 0.45, 0.57, s -> s.share(y -> y.units() == 1)),
  SIX_UNITS("6.1", "有六个预算单位的部门", "17%", 0.13, 0.21, s -> s.share(y -> y.units() == 6)),
  PENSION("6.2", "职业年金÷养老保险（30109÷30108）", "0.5", 0.4999, 0.5001, s -> ratio(s, "30109", "30108")),
  MEDICAL_BEFORE(
      "6.2",
      "医疗保险÷养老保险，2024年及以前（30110÷30108）",
      "0.65625",
      0.6562,
      0.6563,
      s -> ratio(s.where(y -> y.year() <= 2024), "30110", "30108")),
  MEDICAL_NOW(
      "6.2",
      "医疗保险÷养老保险，2025年起（30110÷30108）",
      "0.625",
      0.6249,
      0.6251,
      s -> ratio(s.where(y -> y.year() >= 2025), "30110", "30108")),
  WELFARE(
      "6.2",
      "福利费为4,320元整数倍（30229，2025年及以前）",
      "100%",
      1,
      1,
      s -> s.where(y -> y.year() <= 2025).share(y -> y.economicClass("30229") % 4_320 == 0)),
  WELFARE_MOVED(
      "6.2",
      "2026年无福利费（30229）",
      "100%",
      1,
      1,
      s -> s.where(y -> y.year() == 2026).share(y -> y.economicClass("30229") == 0)),
  ACTIVITIES(
      "6.2",
      "退休活动费为260元（2026年280元）整数倍（2080599）",
      "100%",
      1,
      1,
      s -> s.share(y -> y.item("2080599") % (y.year() < 2026 ? 260 : 280) == 0)),
  FUNDS(
      "6.3",
      "建设类部门政府性基金占比（有基金者）",
      "0.3–0.95",
      0.35,
      0.65,
      s ->
          building(s)
              .where(y -> !y.department().fundItem().isEmpty())
              .values(y -> y.share(e -> e.source() == Source.GOVERNMENT_FUND, e -> true))
              .mean()),
  PROJECTS("6.3", "项目个数÷0.03x^0.75（x为项目支出万元），对数中位数", "0", -0.2, 0.2, s -> projects(s).median()),
  STREET_ITEMS(
      "6.3",
      "街道功能分类“项”个数",
      "33",
      28,
      34,
      s -> s.streets().values(y -> y.books().items(entry -> true).size()).mean()),
  CLASSES(
      "6.3",
      "功能分类“类”个数为3至9的部门",
      "100%",
      0.9,
      1,
      s ->
          s.values(
                  y ->
                      y.books().items(entry -> true).stream()
                          .map(item -> item.substring(0, 3))
                          .distinct()
                          .count())
              .within(3, 9)),
  STREET_OTHERS(
      "6.3",
      "街道列入99末尾“项”的项目资金占比",
      "0.54–0.63",
      0.50,
      0.63,
      s ->
          s.streets()
              .values(y -> y.share(e -> e.isProject() && e.item().endsWith("99"), Entry::isProject))
              .mean()),
  TARGETS(
      "6.3",
      "绩效目标覆盖项目资金0.95以上的部门",
      "95%",
      0.93,
      0.98,
      s -> s.values(SampleYear::targetedShare).within(0.95, 1.01)),
  SME_USUAL("6.3", "面向中小企业预留恰为40%", "45%", 0.42, 0.48, s -> reserve(s, 0.40, 0.40)),
  SME_LOW("6.3", "面向中小企业预留30%–35%", "20%", 0.17, 0.23, s -> reserve(s, 0.30, 0.35)),
  SME_ALL("6.3", "面向中小企业预留100%", "10%", 0.08, 0.12, s -> reserve(s, 1, 1)),
  SME_NONE("6.3", "面向中小企业预留为0", "5%", 0.035, 0.065, s -> reserve(s, 0, 0)),
  SMALL_USUAL(
      "6.3",
      "小微企业份额恰为70%或65%",
      "50%",
      0.46,
      0.54,
      s -> small(s, 0.70, 0.70) + small(s, 0.65, 0.65)),
  SMALL_LOW("6.3", "小微企业份额低于60%", "20%以上", 0.25, 0.35, s -> small(s, 0, 0.5999)),
  RECEPTION(
      "6.3",
      "公务接待费1万–1.5万元的部门",
      "60%",
      0.55,
      0.66,
      s -> s.values(y -> y.books().threePublic().reception() / 1e6).within(1, 1.5)),
  OVERSEAS(
      "6.3",
      "因公出国（境）费为0的部门",
      "98%",
      0.97,
      0.99,
      s -> s.share(y -> y.books().threePublic().overseas() == 0)),
  PURCHASE(
      "6.3",
      "有车部门中购置公务用车的年份",
      "12%",
      0.10,
      0.15,
      s ->
          s.where(y -> y.books().vehicles().total() > 0)
              .share(y -> y.books().threePublic().purchase() > 0)),
  CAR_PRICE(
      "6.3",
      "每辆购置价（万元）",
      "15–25",
      19,
      21,
      s ->
          s.where(y -> y.books().vehicles().bought() > 0)
              .values(y -> y.books().threePublic().purchase() / 1e6 / y.books().vehicles().bought())
              .mean()),
  CAR_RUNNING(
      "6.2",
      "每辆运行费（万元）",
      "2.2–3.3",
      2.6,
      2.9,
      s ->
          s.where(y -> y.books().vehicles().total() > 0)
              .values(y -> y.books().threePublic().running() / 1e6 / y.books().vehicles().total())
              .mean()),
  GROWTH("6.4", "部门预算对数增长均值（无突变）", "0.02", 0.012, 0.028, s -> growth(s).mean()),
  GROWTH_SPREAD("6.4", "部门预算对数增长标准差（无突变）", "0.07", 0.06, 0.08, s -> growth(s).deviation()),
  JUMPS("6.4", "有突变原因的年份", "8%", 0.07, 0.09, s -> s.share(y -> y.books().cause() != Cause.NONE)),
  FRUGAL(
      "6.4",
      "2020年项目支出变化（过紧日子）",
      "−5%至−15%",
      -0.15,
      -0.05,
      s ->
          s.where(y -> y.year() == 2020 && y.sameUnits() && y.books().cause() == Cause.NONE)
                  .values(
                      y ->
                          (double) y.books().sum(Entry::isProject)
                              / y.before().sum(Entry::isProject))
                  .median()
              - 1),
  ITEM_STILL("6.4", "街道“项”与上年完全相同", "22%", 0.19, 0.25, s -> itemGrowth(s).within(0, 0)),
  ITEM_D1("6.4", "街道“项”对数增长第1十分位", "−0.29", -0.36, -0.22, s -> itemGrowth(s).decile(1)),
  ITEM_D2("6.4", "街道“项”对数增长第2十分位", "−0.03", -0.10, 0, s -> itemGrowth(s).decile(2)),
  ITEM_D5("6.4", "街道“项”对数增长中位数", "0", -0.01, 0.01, s -> itemGrowth(s).median()),
  ITEM_D8("6.4", "街道“项”对数增长第8十分位", "0.11", 0.06, 0.16, s -> itemGrowth(s).decile(8)),
  ITEM_D9("6.4", "街道“项”对数增长第9十分位", "0.31", 0.24, 0.38, s -> itemGrowth(s).decile(9)),
  ITEM_SPREAD("6.4", "街道“项”对数增长标准差", "0.44", 0.36, 0.52, s -> itemGrowth(s).deviation()),
  ITEM_CHANGED(
      "6.4",
      "街道每年新增或消失的“项”",
      "3%",
      0.02,
      0.045,
      s -> s.streets().where(SampleYear::sameUnits).values(SampleYear::itemsChanged).mean()),
  ITEM_EXACT("6.4", "“项”决算恰为预算100%", "40%", 0.36, 0.45, s -> itemExecution(s).within(1, 1)),
  EXECUTION(
      "6.4",
      "决算为预算0.88–1.05的部门（不含街道）",
      "绝大多数",
      0.87,
      0.97,
      s ->
          s.where(y -> !y.department().isStreet())
              .values(SampleYear::execution)
              .within(0.88, 1.05)),
  STREET_EXECUTION(
      "6.4",
      "街道决算最高为预算的",
      "1.25",
      1.12,
      1.30,
      s -> s.streets().values(SampleYear::execution).quantile(1));

  private final String section;
  private final String label;
  private final String reference;
  private final double low;
  private final double high;
  private final ToDoubleFunction<SampleYears> figure;

  Distribution(
      String section,
      String label,
      String reference,
      double low,
      double high,
      ToDoubleFunction<SampleYears> figure) {
    this.section = section;
    this.label = label;
    this.reference = reference;
    this.low = low;
    this.high = high;
    this.figure = figure;
  }

  String section() {
    return section;
  }

  double low() {
    return low;
  }

  double high() {
    return high;
  }

  double of(SampleYears sample) {
    return figure.applyAsDouble(sample);
  }

  /** A row of the page: section, label, reference, bounds and what the sample has. */
  String row(SampleYears sample) {
    return "| %s | %s | %s | %s – %s | %s |"
        .formatted(section, label, reference, print(low), print(high), print(of(sample)));
  }

  /** Writes a share as the reference does, a large amount without decimals. */
  private String print(double value) {
    if (reference.endsWith("%")) {
      return String.format(Locale.ROOT, "%.1f%%", value * 100);
    }
    String pattern = Math.abs(high) >= 100 ? "%,.0f" : high > 10 ? "%.1f" : "%.3f";
    return String.format(Locale.ROOT, pattern, value).replaceAll("^-(0\\.0+)$", "$1");
  }

  private static Set<DepartmentKind> kinds(DepartmentKind... kinds) {
    return Set.of(kinds);
  }

  private static Set<DepartmentKind> offices() {
    return kinds(DepartmentKind.PARTY, DepartmentKind.CONGRESS);
  }

  private static Set<DepartmentKind> masses() {
    return kinds(DepartmentKind.MASS_ORGANISATION);
  }

  private static Set<DepartmentKind> general() {
    return kinds(DepartmentKind.GENERAL_GOVERNMENT);
  }

  private static Set<DepartmentKind> line() {
    return kinds(DepartmentKind.LINE_GOVERNMENT);
  }

  private static Set<DepartmentKind> building() {
    return kinds(DepartmentKind.CONSTRUCTION);
  }

  private static Set<DepartmentKind> streets() {
    return kinds(DepartmentKind.STREET);
  }

  private static SampleYears building(SampleYears sample) {
    return kinds(sample, building());
  }

  private static SampleYears kinds(SampleYears sample, Set<DepartmentKind> kinds) {
    return sample.where(year -> kinds.contains(year.department().kind()));
  }

  private static double median(SampleYears sample, Set<DepartmentKind> kinds) {
    return kinds(sample.middle(), kinds).values(year -> year.wan(entry -> true)).median();
  }

  private static double sigma(SampleYears sample, Set<DepartmentKind> kinds) {
    return kinds(sample.middle(), kinds)
        .values(year -> Math.log(year.wan(entry -> true)))
        .deviation();
  }

  private static double basic(SampleYears sample, Set<DepartmentKind> kinds) {
    return kinds(sample.middle(), kinds).values(SampleYear::basicShare).mean();
  }

  private static double personnel(SampleYears sample, Set<DepartmentKind> kinds) {
    return kinds(sample.middle(), kinds).values(SampleYear::personnelShare).mean();
  }

  private static double bought(SampleYears sample, Set<DepartmentKind> kinds) {
    return kinds(sample, kinds)
        .values(year -> year.books().procurement().total() / 1e6 / year.wan(entry -> true))
        .mean();
  }

  private static double ratio(SampleYears sample, String part, String whole) {
    return sample.values(year -> year.economicClass(part) / year.economicClass(whole)).mean();
  }

  /** Projects with targets against the usual number, where there is money for more than one. */
  private static Values projects(SampleYears sample) {
    return sample
        .where(year -> year.wan(Entry::isProject) > 300)
        .values(
            year ->
                Math.log(
                    year.books().targeted().size()
                        / (0.03 * Math.pow(year.wan(Entry::isProject), 0.75))));
  }

  /** How many reserve such a part, where each unit rounds to 100 yuan. */
  private static double reserve(SampleYears sample, double low, double high) {
    return sample
        .where(year -> year.books().procurement().total() > 0)
        .share(
            year -> {
              Procurement plan = year.books().procurement();
              return isPart(plan.reserve(), plan.total(), year.units(), low, high);
            });
  }

  private static double small(SampleYears sample, double low, double high) {
    return sample
        .where(year -> year.books().procurement().reserve() > 0)
        .share(
            year -> {
              Procurement plan = year.books().procurement();
              return isPart(plan.smallReserve(), plan.reserve(), year.units(), low, high);
            });
  }

  static boolean isPart(long part, long whole, int units, double low, double high) {
    double rounding = 10_000.0 * units;
    return part >= low * whole - rounding && part <= high * whole + rounding;
  }

  static Values growth(SampleYears sample) {
    return sample.where(SampleYear::isOrdinary).values(SampleYear::growth);
  }

  static Values itemGrowth(SampleYears sample) {
    return Values.of(
        sample.streets().where(year -> year.year() != 2020).years().stream()
            .flatMap(SampleYear::itemGrowth));
  }

  static Values itemExecution(SampleYears sample) {
    return Values.of(sample.years().stream().flatMap(SampleYear::itemExecution));
  }
}
