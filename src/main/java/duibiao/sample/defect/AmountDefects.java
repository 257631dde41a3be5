package duibiao.sample.defect;

import duibiao.sample.book.Draws;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts, changes and percents of the prose that are typed wrong. */
final class AmountDefects {

  private static final Pattern ITEM_AMOUNT = Pattern.compile("items/(\\d{7})/amount");
  private static final Pattern OVERVIEW_CHANGE =
      Pattern.compile("overview/(?:fiscal_|general|government|state_)\\w*/change");
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?(?=万元)");

  /** Part of a unit by which an amount was rounded up that no table in yuan blurs. */
  private static final BigDecimal CLEARLY_RAISED = new BigDecimal("0.48");

  /** The identity that ties an amount of the prose to its table. */
  private static final Map<String, String> RULES =
      Map.ofEntries(
          Map.entry("overview/revenue", "P01"),
          Map.entry("overview/fiscal_revenue", "P01"),
          Map.entry("overview/business", "P01"),
          Map.entry("overview/operating", "P01"),
          Map.entry("overview/other", "P01"),
          Map.entry("overview/expenditure", "P02"),
          Map.entry("overview/fiscal_expenditure", "P02"),
          Map.entry("overview/general", "P03"),
          Map.entry("overview/government_fund", "P03"),
          Map.entry("overview/state_capital", "P03"),
          Map.entry("overview/basic", "P04"),
          Map.entry("overview/project", "P04"),
          Map.entry("three_public/three_public", "P08"),
          Map.entry("three_public/overseas_travel", "P08"),
          Map.entry("three_public/vehicle", "P08"),
          Map.entry("three_public/vehicle_purchase", "P08"),
          Map.entry("three_public/vehicle_running", "P08"),
          Map.entry("three_public/reception", "P08"),
          Map.entry("agency_operating/agency_operating", "P09"),
          Map.entry("procurement/goods", "W13"),
          Map.entry("procurement/services", "W13"),
          Map.entry("procurement/total", "W13"));

  private AmountDefects() {}

  /** One amount wrong: a digit, the neighbour's amount, or last year's. */
  static boolean wrongAmount(DefectKind kind, Workpiece work, Draws draws) {
    List<String> items = work.places(place -> ITEM_AMOUNT.matcher(place).matches());
    List<String> others =
        work.places(place -> RULES.containsKey(place) && !isZero(work.words(place).orElse("0")));
    if (!items.isEmpty() && (others.isEmpty() || draws.chance(0.6))) {
      return wrongItem(kind, work, items, draws);
    }
    if (others.isEmpty()) {
      return false;
    }
    String place = draws.oneOf(others);
    String printed = Digits.slipped(work.words(place).orElseThrow(), draws);
    return work.rewrite(kind, RULES.get(place), place, printed);
  }

  private static boolean wrongItem(
      DefectKind kind, Workpiece work, List<String> items, Draws draws) {
    int at = draws.between(0, items.size() - 1);
    String place = items.get(at);
    String truth = work.words(place).orElseThrow();
    double way = draws.between(0.0, 1.0);
    String printed = Digits.slipped(truth, draws);
    if (way < 0.35 && items.size() > 1) {
      printed = work.words(items.get(at == 0 ? 1 : at - 1)).orElseThrow();
    } else if (way < 0.5) {
      printed = lastYear(place, work.background());
    }
    boolean plain = isClose(truth, printed) || isZero(printed);
    return work.rewrite(kind, "P05", place, plain ? Digits.inserted(truth) : printed);
  }

  private static String lastYear(String place, Background background) {
    Matcher item = ITEM_AMOUNT.matcher(place);
    long cents =
        item.matches() ? background.prior().fiscalByItem().getOrDefault(item.group(1), 0L) : 0;
    return background.style().overview(cents);
  }

  private static boolean isZero(String number) {
    return new BigDecimal(number.replace(",", "")).signum() == 0;
  }

  /** Whether two printed numbers differ by no more than a digit in the last place or two. */
  private static boolean isClose(String one, String other) {
    BigDecimal a = new BigDecimal(one.replace(",", ""));
    BigDecimal b = new BigDecimal(other.replace(",", ""));
    return a.subtract(b).abs().compareTo(a.ulp().multiply(BigDecimal.valueOf(10))) < 0;
  }

  /** A few items cut after the second decimal instead of rounded. */
  static boolean truncated(DefectKind kind, Workpiece work, Draws draws) {
    boolean done = false;
    int left = draws.between(1, 4);
    for (String place : work.places(key -> ITEM_AMOUNT.matcher(key).matches())) {
      String truth = work.words(place).orElseThrow();
      if (left > 0 && isRoundedUp(place, truth, work.background())) {
        done |= work.rewrite(kind, "P05", place, Digits.oneUnitLess(truth));
        left--;
      }
    }
    return done;
  }

  /** Whether cutting the last digit takes away more than rounding to it could. */
  private static boolean isRoundedUp(String place, String printed, Background background) {
    Matcher item = ITEM_AMOUNT.matcher(place);
    long cents =
        item.matches() ? background.now().fiscalByItem().getOrDefault(item.group(1), 0L) : 0;
    BigDecimal wan = BigDecimal.valueOf(cents, 6);
    BigDecimal shown = new BigDecimal(printed.replace(",", ""));
    BigDecimal raised = shown.subtract(wan);
    boolean isClear = raised.compareTo(shown.ulp().multiply(CLEARLY_RAISED)) < 0;
    return raised.signum() > 0 && isClear && shown.compareTo(shown.ulp()) > 0;
  }

  /** The amount repeated beside last year's execution is not the item's. */
  static boolean staleRestatement(DefectKind kind, Workpiece work, Draws draws) {
    List<String> places = work.places(key -> key.endsWith("/restated"));
    if (places.size() < 2) {
      return false;
    }
    int at = draws.between(0, places.size() - 1);
    String printed = work.words(places.get(at == 0 ? 1 : at - 1)).orElseThrow();
    String truth = work.words(places.get(at)).orElseThrow();
    return !isClose(truth, printed) && work.rewrite(kind, "P15", places.get(at), printed);
  }

  /** A percent with a wrong digit. */
  static boolean wrongPercent(DefectKind kind, Workpiece work, Draws draws) {
    List<String> places = work.places(key -> key.endsWith("/percent"));
    if (places.isEmpty()) {
      return false;
    }
    String place = draws.oneOf(places);
    String truth = work.words(place).orElseThrow();
    String number = truth.substring(0, truth.length() - 1);
    return work.rewrite(kind, "Y03", place, Digits.inserted(number) + "%");
  }

  /** A percent whose last digit was cut instead of rounded. */
  static boolean truncatedPercent(DefectKind kind, Workpiece work, Draws draws) {
    for (String place : work.places(key -> key.endsWith("/percent"))) {
      String code = place.split("/", -1)[1];
      String truth = work.words(place).orElseThrow();
      if (isPercentRoundedUp(code, truth, work)) {
        String number = truth.substring(0, truth.length() - 1);
        return work.rewrite(kind, "Y03", place, Digits.oneUnitLess(number) + "%");
      }
    }
    return false;
  }

  private static boolean isPercentRoundedUp(String code, String printed, Workpiece work) {
    String before = work.words("items/" + code + "/execution").orElse("0").replace(",", "");
    String now = work.words("items/" + code + "/restated").orElse("0").replace(",", "");
    double exact = 100 * Math.abs(Double.parseDouble(now) / Double.parseDouble(before) - 1);
    double shown = Double.parseDouble(printed.substring(0, printed.length() - 1));
    return shown - exact > 0 && shown - exact < 0.0025 && Double.parseDouble(before) > 500;
  }

  /** The change of a total has the wrong direction or a wrong digit. */
  static boolean wrongChange(DefectKind kind, Workpiece work, Draws draws) {
    List<String> places =
        work.places(
            key ->
                OVERVIEW_CHANGE.matcher(key).matches()
                    && NUMBER.matcher(work.words(key).orElse("")).find());
    if (places.isEmpty()) {
      return false;
    }
    String place = draws.oneOf(places);
    String truth = work.words(place).orElseThrow();
    String printed = draws.chance(0.5) ? turned(truth) : withOtherNumber(truth);
    return work.rewrite(kind, "Y01", place, printed);
  }

  private static String turned(String clause) {
    boolean more = clause.contains("增加");
    return more
        ? clause.replace("增加", "减少").replace("增长", "下降")
        : clause.replace("减少", "增加").replace("下降", "增长");
  }

  private static String withOtherNumber(String clause) {
    Matcher number = NUMBER.matcher(clause);
    return number.find()
        ? clause.substring(0, number.start())
            + Digits.inserted(number.group())
            + clause.substring(number.end())
        : clause;
  }

  /** All totals are compared with another budget of the year before than that year published. */
  static boolean restatedPrior(DefectKind kind, Workpiece work) {
    boolean done = false;
    Workpiece other = new Workpiece(work.background().restated().get(), work.background());
    for (String place : work.places(key -> OVERVIEW_CHANGE.matcher(key).matches())) {
      String printed = other.words(place).orElse("");
      done |= !printed.isEmpty() && work.rewrite(kind, "Y02", place, printed);
    }
    return done;
  }
}
