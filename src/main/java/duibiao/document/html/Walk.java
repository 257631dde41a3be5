package duibiao.document.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Walks through what a page shows below an element, from top to bottom. */
final class Walk implements NodeFilter {

  /** What is met on the way. */
  interface Visitor {

    /** A line of text, blanks as in the source. */
    void line(String text);

    /** A table, which is not walked into. */
    void table(Element table);

    void image(Element image);
  }

  private static final Set<String> NEVER_SHOWN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "head",
          "nav",
          "iframe",
          "noframes",
          "object",
          "select",
          "button",
          "textarea",
          "svg",
          "rp");

  /** Classes under which a page hides what only a screen reader tells. */
  private static final Pattern FOR_SCREEN_READERS =
      Pattern.compile("\\b(sr-only|visually-?hidden|screen-reader-text)\\b");

  private static final Pattern WITHOUT_ROOM = Pattern.compile("\\bdisplay:none\\b");

  /** Declarations of CSS, and those with which Word marks comments, field codes and furniture. */
  private static final Pattern HIDDEN =
      Pattern.compile(
          "\\b(visibility:(hidden|collapse)|mso-hide:all|mso-special-character:comment"
              + "|mso-element:(field-code|comment[a-z-]*|header|footer)\\b)");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Visitor visitor;
  private final StringBuilder line = new StringBuilder();
  private int preformatted;

  private Walk(Visitor visitor) {
    this.visitor = visitor;
  }

  static void through(Element root, Visitor visitor) {
    Walk walk = new Walk(visitor);
    NodeTraversor.filter(walk, root);
    walk.endLine();
  }

  /** Whether an element leaves no trace on the page, not even a blank cell. */
  static boolean takesNoRoom(Element element) {
    return element.hasAttr("hidden") || WITHOUT_ROOM.matcher(style(element)).find();
  }

  /** Whether an element and all below it are not shown. */
  static boolean isHidden(Element element) {
    return takesNoRoom(element)
        || NEVER_SHOWN.contains(element.normalName())
        || FOR_SCREEN_READERS.matcher(element.className()).find()
        || HIDDEN.matcher(style(element)).find();
  }

  private static String style(Element element) {
    String style = element.attr("style");
    return style.isEmpty() ? style : BLANKS.matcher(style).replaceAll("").toLowerCase(Locale.ROOT);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      addText(text.getWholeText());
    } else if (node instanceof Element element) {
      return enter(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult enter(Element element) {
    if (isHidden(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    switch (element.normalName()) {
      case "table" -> {
        endLine();
        visitor.table(element);
        return FilterResult.SKIP_ENTIRELY;
      }
      case "img" -> {
        endLine();
        visitor.image(element);
      }
      case "pre" -> preformatted++;
      default -> {}
    }
    if (endsLine(element)) {
      endLine();
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.normalName().equals("pre")) {
        preformatted--;
      }
      if (endsLine(element)) {
        endLine();
      }
    }
    return FilterResult.CONTINUE;
  }

  private static boolean endsLine(Element element) {
    return element.isBlock() || element.normalName().equals("br");
  }

  private void addText(String text) {
    if (preformatted == 0) {
      line.append(text);
      return;
    }
    for (String part : text.split("(?<=\n)", -1)) {
      line.append(part);
      if (part.endsWith("\n")) {
        endLine();
      }
    }
  }

  private void endLine() {
    if (!line.isEmpty()) {
      String text = line.toString();
      line.setLength(0);
      if (!text.isBlank()) {
        visitor.line(text);
      }
    }
  }
}
