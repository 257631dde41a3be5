package duibiao.sample.defect;

import duibiao.sample.book.Draws;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Items of the list of 财政拨款支出主要内容 that are missing, printed twice or named wrong. */
final class ItemDefects {

  private static final Pattern ITEM = Pattern.compile("items/\\d{7}");
  private static final Pattern NAME = Pattern.compile("items/\\d{7}/name");
  private static final Pattern PURPOSE = Pattern.compile("items/\\d{7}/purpose");
  private static final Pattern REASON = Pattern.compile("items/\\d{7}/reason");
  private static final Pattern SECTION = Pattern.compile("(?<=（类）).+?(?=（款）)");

  private ItemDefects() {}

  private static List<String> places(Workpiece work, Pattern pattern) {
    return work.places(key -> pattern.matcher(key).matches());
  }

  /** An item that the tables have is not told. */
  static boolean missing(DefectKind kind, Workpiece work, Draws draws) {
    List<String> items = places(work, ITEM);
    return items.size() > 2
        && work.rewrite(kind, "P06", draws.oneOf(items.subList(1, items.size())), "");
  }

  /** An item is told twice. */
  static boolean doubled(DefectKind kind, Workpiece work, Draws draws) {
    List<String> items = places(work, ITEM);
    if (items.size() < 3) {
      return false;
    }
    String place = draws.oneOf(items.subList(1, items.size()));
    String line = work.words(place).orElseThrow();
    return work.rewrite(kind, "P06", place, line + line);
  }

  /** The 款 of an item is that of another one. */
  static boolean wrongPath(DefectKind kind, Workpiece work, Draws draws) {
    List<String> names = places(work, NAME);
    if (names.size() < 2) {
      return false;
    }
    String place = draws.oneOf(names);
    String truth = work.words(place).orElseThrow();
    Matcher other = SECTION.matcher(work.words(draws.oneOf(names)).orElseThrow());
    return other.find()
        && work.rewrite(
            kind,
            "P17",
            place,
            SECTION.matcher(truth).replaceFirst(Matcher.quoteReplacement(other.group())));
  }

  /** The purpose is that of the item above. */
  static boolean copiedPurpose(DefectKind kind, Workpiece work, Draws draws) {
    List<String> purposes = places(work, PURPOSE);
    if (purposes.size() < 2) {
      return false;
    }
    int at = draws.between(1, purposes.size() - 1);
    return work.rewrite(
        kind, "P17", purposes.get(at), work.words(purposes.get(at - 1)).orElseThrow());
  }

  /** The reason says that money was saved where more is spent, or the other way round. */
  static boolean contraryReason(DefectKind kind, Workpiece work, Draws draws) {
    List<String> reasons = places(work, REASON);
    if (reasons.isEmpty()) {
      return false;
    }
    String place = draws.oneOf(reasons);
    String direction = place.replace("/reason", "/direction");
    boolean more = work.words(direction).orElse("").equals("增加");
    return work.rewrite(kind, "P16", place, more ? "压减一般性项目支出" : "本年度工作任务增加");
  }
}
