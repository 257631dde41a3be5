package duibiao.document.ofd;

import duibiao.document.Budget;
import duibiao.document.layout.Box;
import duibiao.document.layout.Glyph;
import duibiao.document.layout.PageMarks;
import duibiao.document.layout.Rule;
import duibiao.document.layout.Unicode;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What is printed on one page, as it is met: glyphs of all directions, and rules. */
final class Marks {

  /** Stands for a glyph without Unicode. */
  private static final int PLACEHOLDER = '¤';

  /** Characters that XML does not allow, and blanks, are written by their number. */
  private static final Pattern ESCAPED = Pattern.compile("\\\\([0-9A-Fa-f]{4})");

  private static final double SKEW = 0.02;
  private static final double MIDDLE = 0.3;

  /** Usual widths in font sizes; a file tells distances only, so the last of a text has none. */
  private static final double WIDE = 0.75;

  private static final double NARROW = 0.55;

  /** Chinese fonts print punctuation and symbols as wide as Han. */
  private static final int FIRST_FULL_WIDTH = 0x2000;

  private final Box page;
  private final Budget budget;
  private final List<List<Glyph>> glyphs = new ArrayList<>();
  private final List<AffineTransform> turns = new ArrayList<>();
  private final List<Box> rules = new ArrayList<>();
  private int undecodable;

  Marks(Box page, Budget budget) {
    this.page = page;
    this.budget = budget;
    for (int quarters = 0; quarters < 4; quarters++) {
      glyphs.add(new ArrayList<>());
      turns.add(upright(quarters));
    }
  }

  /** Turns the page so that text of a direction, in quarter turns clockwise, runs left to right. */
  private AffineTransform upright(int quarters) {
    AffineTransform turn = AffineTransform.getQuadrantRotateInstance(-quarters);
    Box turned = turned(page, turn);
    turn.preConcatenate(AffineTransform.getTranslateInstance(-turned.left(), -turned.top()));
    return turn;
  }

  private static Box turned(Box box, AffineTransform turn) {
    Point2D first = turn.transform(new Point2D.Double(box.left(), box.top()), null);
    Point2D last = turn.transform(new Point2D.Double(box.right(), box.bottom()), null);
    return Box.spanning(first.getX(), first.getY(), last.getX(), last.getY());
  }

  void addRule(Box box, Box clip) {
    Box visible = box.intersection(clip);
    if (!visible.isEmpty()) {
      budget.countRule();
      rules.add(visible);
    }
  }

  /** Adds the characters of a text object that are shown within the clip. */
  void addText(Element text, AffineTransform space, Box clip) {
    boolean painted = text.is("Fill", true) || text.is("Stroke", false);
    boolean clear =
        text.child("FillColor").filter(color -> color.number("Alpha", 255) == 0).isPresent();
    if (!painted || clear) {
      return;
    }
    double x = 0;
    double y = 0;
    for (Element code : text.children("TextCode").toList()) {
      x = code.number("X", x);
      y = code.number("Y", y);
      addCode(text, code, space, clip, x, y);
    }
  }

  private void addCode(
      Element text, Element code, AffineTransform space, Box clip, double x, double y) {
    int[] characters = characters(code.text().toString());
    double[] across = Numbers.distances(code.attribute("DeltaX"), characters.length);
    double[] down = Numbers.distances(code.attribute("DeltaY"), characters.length);
    double size = text.number("Size", 0);
    int turn = (int) Math.round(text.number("CharDirection", 0) / 90);
    boolean turned = turn % 2 != 0;
    AffineTransform glyph = new AffineTransform(space);
    glyph.translate(x, y);
    for (int i = 0; i < characters.length; i++) {
      double natural = width(characters[i]) * size * text.number("HScale", 1);
      double dx = i < across.length ? across[i] : down.length == 0 ? natural : 0;
      double dy = i < down.length ? down[i] : 0;
      double advance = Math.abs(turned ? dy : dx);
      AffineTransform upright = new AffineTransform(glyph);
      upright.quadrantRotate(turn);
      addGlyph(
          characters[i], upright, advance > 0 ? Math.min(advance, natural) : natural, size, clip);
      glyph.translate(dx, dy);
    }
  }

  private static int[] characters(String text) {
    return ESCAPED
        .matcher(text)
        .replaceAll(match -> escaped(Integer.parseInt(match.group(1), 16)))
        .codePoints()
        .toArray();
  }

  private static String escaped(int c) {
    return c == '\\' || c == '$' ? "\\" + (char) c : String.valueOf((char) c);
  }

  private static double width(int c) {
    if (c >= FIRST_FULL_WIDTH) {
      return 1;
    }
    return Character.isUpperCase(c) || c == '%' || c == '@' ? WIDE : NARROW;
  }

  private void addGlyph(int c, AffineTransform glyph, double width, double size, Box clip) {
    budget.countGlyph();
    Point2D middle = glyph.transform(new Point2D.Double(width / 2, -MIDDLE * size), null);
    int quarters = quarters(glyph);
    if (quarters < 0 || !clip.contains(middle.getX(), middle.getY())) {
      return;
    }
    String text = c == PLACEHOLDER ? Unicode.UNKNOWN : Unicode.clean(Character.toString(c));
    if (text.isBlank()) {
      return;
    }
    if (text.equals(Unicode.UNKNOWN)) {
      undecodable++;
    }
    Point2D origin = glyph.transform(new Point2D.Double(), null);
    Point2D start = turns.get(quarters).transform(origin, null);
    double right = start.getX() + width * Math.hypot(glyph.getScaleX(), glyph.getShearY());
    double height = size * Math.hypot(glyph.getShearX(), glyph.getScaleY());
    glyphs.get(quarters).add(new Glyph(text, start.getX(), right, start.getY(), height));
  }

  /** Direction of a text in quarter turns clockwise, or -1 if it stands at another angle. */
  private static int quarters(AffineTransform glyph) {
    double x = glyph.getScaleX();
    double y = glyph.getShearY();
    if (Math.abs(y) <= SKEW * Math.abs(x)) {
      return x >= 0 ? 0 : 2;
    }
    if (Math.abs(x) <= SKEW * Math.abs(y)) {
      return y >= 0 ? 1 : 3;
    }
    return -1;
  }

  /** The marks of a page turned as most of its glyphs stand. */
  PageMarks ofPage(int number) {
    int direction = 0;
    for (int quarters = 1; quarters < 4; quarters++) {
      if (glyphs.get(quarters).size() > glyphs.get(direction).size()) {
        direction = quarters;
      }
    }
    AffineTransform turn = turns.get(direction);
    Box upright = turned(page, turn);
    List<Rule> turnedRules = rules.stream().map(box -> turned(box, turn)).map(Rule::along).toList();
    return new PageMarks(
        number, upright.width(), upright.height(), glyphs.get(direction), turnedRules, undecodable);
  }
}
