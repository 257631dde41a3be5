package duibiao.sample.defect;

import duibiao.sample.book.Draws;
import duibiao.sample.print.PrintedCell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;

/** What is wrong in final accounts (决算). */
final class FinalDefects {

  private static final Pattern ITEM_AMOUNT = Pattern.compile("final_items/\\d{7}/amount");
  private static final Pattern ITEM_PERCENT = Pattern.compile("final_items/\\d{7}/percent");
  private static final Pattern BASIC = Pattern.compile("final_basic/\\w+");
  private static final Pattern CHANGE =
      Pattern.compile("final_(?:overview|three_public)/\\w+/change");
  private static final Pattern SMALL_PART =
      Pattern.compile("final_procurement/(?:sme_won|small_micro_won)");

  private FinalDefects() {}

  private static List<String> places(Workpiece work, Pattern pattern) {
    return work.places(
        key -> pattern.matcher(key).matches() && work.words(key).orElse("").matches(".*[1-9].*"));
  }

  /** An amount of an item, or of 基本支出, has a wrong digit. */
  static boolean wrongAmount(DefectKind kind, Workpiece work, Draws draws) {
    boolean isItem = draws.chance(0.7);
    List<String> places = places(work, isItem ? ITEM_AMOUNT : BASIC);
    if (places.isEmpty()) {
      return false;
    }
    String place = draws.oneOf(places);
    String printed = Digits.slipped(work.words(place).orElseThrow(), draws);
    return work.rewrite(kind, isItem ? "F10" : "F06", place, printed);
  }

  /** A percent of completion has a wrong digit. */
  static boolean wrongPercent(DefectKind kind, Workpiece work, Draws draws) {
    List<String> places = places(work, ITEM_PERCENT);
    if (places.isEmpty()) {
      return false;
    }
    String place = draws.oneOf(places);
    return work.rewrite(kind, "F09", place, Digits.inserted(work.words(place).orElseThrow()));
  }

  /** A percent of completion was cut instead of rounded. */
  static boolean truncatedPercent(DefectKind kind, Workpiece work) {
    for (String place : places(work, ITEM_PERCENT)) {
      String printed = work.words(place).orElseThrow();
      if (isRoundedUp(place.replace("/percent", ""), printed, work)) {
        String number = printed.substring(0, printed.length() - 1);
        return work.rewrite(kind, "F09", place, Digits.oneUnitLess(number) + "%");
      }
    }
    return false;
  }

  /** Whether the percent was raised so little that no amounts as printed allow the cut one. */
  private static boolean isRoundedUp(String item, String printed, Workpiece work) {
    BigDecimal budget = number(work.words(item + "/budget").orElse("0"));
    BigDecimal spent = number(work.words(item + "/amount").orElse("0"));
    if (budget.compareTo(BigDecimal.valueOf(500)) < 0) {
      return false;
    }
    BigDecimal exact = spent.movePointRight(2).divide(budget, 6, RoundingMode.HALF_UP);
    BigDecimal raised = number(printed).subtract(exact);
    return raised.signum() > 0 && raised.compareTo(new BigDecimal("0.0025")) < 0;
  }

  private static BigDecimal number(String printed) {
    return new BigDecimal(printed.replace(",", "").replace("%", ""));
  }

  /** An option of the form is left beside a change. */
  static boolean residue(DefectKind kind, Workpiece work, Draws draws) {
    List<String> places = places(work, CHANGE);
    if (places.isEmpty()) {
      return false;
    }
    String place = draws.oneOf(places);
    String truth = work.words(place).orElseThrow();
    String printed = truth.replace("，下降", "，下降（增长）").replace("，增长", "，增长（下降）");
    return work.rewrite(kind, "P-tpl", place, printed);
  }

  /** What enterprises of one size won is more than everything that was bought. */
  static boolean partOverWhole(DefectKind kind, Workpiece work, Draws draws) {
    List<String> places = places(work, SMALL_PART);
    if (places.isEmpty()) {
      return false;
    }
    String total = work.words("final_procurement/total").orElse("0");
    return work.rewrite(kind, "F12", draws.oneOf(places), Digits.inserted(total));
  }

  /** The entertainment of “三公” is less than the part of it that 基本支出 tells. */
  static boolean partOverThreePublic(DefectKind kind, Workpiece work) {
    return work.figures("F6").stream()
        .filter(cell -> cell.line().equals("30217") && cell.cents() > 0)
        .findFirst()
        .map(cell -> work.refigure(kind, "F07", "F6", cell, larger(cell)))
        .orElse(false);
  }

  private static PrintedCell larger(PrintedCell cell) {
    String printed = Digits.inserted(cell.text());
    long cents = number(printed).movePointRight(6).longValueExact();
    return PrintedCell.figure(printed, cell.line(), cell.measure(), cents);
  }
}
