package duibiao.sample.defect;

import duibiao.sample.book.Draws;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of the form left in, wrong years and wrong names of organisations. */
final class WordingDefects {

  private static final Pattern CHANGE = Pattern.compile("(?:overview|three_public)/\\w+/change");
  private static final Pattern YEAR = Pattern.compile("20\\d{2}");

  private WordingDefects() {}

  /** A drafting note or an option of the form is left beside a change. */
  static boolean residue(DefectKind kind, Workpiece work, Draws draws) {
    List<String> changes = work.places(key -> CHANGE.matcher(key).matches());
    if (changes.isEmpty()) {
      return false;
    }
    String place = draws.oneOf(changes);
    String truth = work.words(place).orElseThrow();
    Matcher year = YEAR.matcher(truth);
    if (draws.chance(0.5) && year.find()) {
      String noted = year.group() + "年（上一年度，下同）";
      return work.rewrite(kind, "P-tpl", place, truth.replace(year.group() + "年", noted));
    }
    return truth.endsWith("持平")
        ? work.rewrite(kind, "P16", place, truth.replace("持平", "持平/基本持平"))
        : work.rewrite(kind, "P16", place, truth + "（与上年预算相比持平/基本持平）");
  }

  /** A change is told against a year that is not the year before. */
  static boolean wrongYear(DefectKind kind, Workpiece work, Draws draws) {
    List<String> changes = work.places(key -> CHANGE.matcher(key).matches());
    if (changes.isEmpty()) {
      return false;
    }
    String place = draws.oneOf(changes);
    int prior = work.background().fiscalYear() - 1;
    String truth = work.words(place).orElseThrow();
    return work.rewrite(kind, "P-year", place, truth.replace(prior + "年", (prior - 1) + "年"));
  }

  /** The name of another department stands where the issuer's should. */
  static boolean wrongIssuer(DefectKind kind, Workpiece work) {
    return work.rewrite(kind, "P-org", "overview/issuer", work.background().otherIssuer());
  }
}
