package duibiao.document.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Page numbers, running heads and running feet: what a page carries because it is a page. */
final class Furniture {

  /** Page numbers stand in this share of the height at the top or at the bottom. */
  private static final double MARGIN = 0.12;

  private static final int FEWEST_PAGES = 3;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-—–－\\s]*\\d{1,3}[-—–－\\s]*|第?\\s*\\d+\\s*页?\\s*[/共，,]+\\s*\\d+\\s*页?|第\\s*\\d+\\s*页");

  private Furniture() {}

  /** The same pages without their furniture. */
  static List<PageLayout> removed(List<PageLayout> pages) {
    Map<String, Integer> counts = new HashMap<>();
    for (PageLayout page : pages) {
      page.lines().stream()
          .map(Furniture::textAndHeight)
          .distinct()
          .forEach(key -> counts.merge(key, 1, Integer::sum));
    }
    int recurring = Math.max(FEWEST_PAGES, (pages.size() + 1) / 2);
    return pages.stream()
        .map(
            page ->
                page.without(
                    line ->
                        isPageNumber(line, page) || counts.get(textAndHeight(line)) >= recurring))
        .toList();
  }

  private static String textAndHeight(Line line) {
    return Math.round(line.baseline()) + " " + line.text();
  }

  private static boolean isPageNumber(Line line, PageLayout page) {
    boolean atMargin =
        line.baseline() < MARGIN * page.height() || line.baseline() > (1 - MARGIN) * page.height();
    return atMargin && PAGE_NUMBER.matcher(line.text()).matches();
  }
}
