package duibiao.document.ocr;

import duibiao.document.layout.Glyph;
import duibiao.document.layout.Unicode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** The words of Tesseract's table of results (TSV), as characters on the page. */
final class RecognisedText {

  private static final String WORD_LEVEL = "5";
  private static final int FIELDS = 12;

  /** Parts of one number come apart by less than this many font sizes. */
  private static final double TORN = 0.7;

  /** Middle of a character above its baseline, in font sizes. */
  private static final double MIDDLE = 0.3;

  /** Sizes of spots in font sizes: reach of a word, a point, a dash, and a point's place. */
  private static final double CLAIM = 0.05;

  private static final double DOT = 0.25;
  private static final double FLAT = 0.3;
  private static final double BASE = 0.1;
  private static final double POINT_LIFT = -0.3;

  private static final Pattern DIGITS = Pattern.compile("[-\\d.,]+");

  /** A word where it stands, in points. */
  private record Found(String text, double left, double top, double width, double height) {

    double right() {
      return left + width;
    }

    double middle() {
      return top + height / 2;
    }

    boolean holds(Found mark, double margin) {
      double x = mark.left + mark.width / 2;
      return x > left - margin
          && x < right() + margin
          && mark.middle() > top - margin
          && mark.middle() < top + height + margin;
    }
  }

  private RecognisedText() {}

  /**
   * The characters, line by line.
   *
   * @param points size of a dot in points
   */
  static List<Glyph> glyphs(String tsv, Ink ink, double points) {
    List<Found> words =
        tsv.lines()
            .map(line -> line.split("\t", FIELDS))
            .filter(RecognisedText::isWord)
            .map(fields -> found(fields, points))
            .toList();
    double size =
        words.stream()
            .mapToDouble(Found::height)
            .sorted()
            .skip(words.size() / 2)
            .findFirst()
            .orElse(1);
    List<Found> all = new ArrayList<>(words);
    all.addAll(passedOver(words, ink, size, points));
    List<Found> ordered = ordered(all, size);
    List<Glyph> glyphs = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      Found word = ordered.get(i);
      boolean isTorn = i + 1 < ordered.size() && isTorn(word, ordered.get(i + 1), size);
      addGlyphs(word, isTorn ? ordered.get(i + 1).left : word.right(), size, glyphs);
    }
    return glyphs;
  }

  /** What is printed but was not recognised: decimal points by their shape, all else unknown. */
  private static List<Found> passedOver(List<Found> words, Ink ink, double size, double points) {
    List<Found> found = new ArrayList<>();
    for (Ink.Spot spot : ink.spots((int) (2 * size / points))) {
      Found mark =
          new Found(
              Unicode.UNKNOWN,
              spot.left() * points,
              spot.top() * points,
              spot.width() * points,
              spot.height() * points);
      if (words.stream().noneMatch(word -> word.holds(mark, CLAIM * size))) {
        boolean isSmall = mark.width < DOT * size && mark.height < DOT * size;
        if (!isSmall && mark.height > FLAT * size) {
          found.add(mark);
        } else if (isSmall && words.stream().anyMatch(word -> isPoint(mark, word, size))) {
          double top = mark.top + mark.height / 2 - size / 2;
          found.add(new Found(".", mark.left, top + POINT_LIFT * size, mark.width, size));
        }
      }
    }
    return found;
  }

  /** Whether a small spot stands on the baseline right after digits. */
  private static boolean isPoint(Found mark, Found word, double size) {
    double gap = mark.left - word.right();
    double below = mark.top + mark.height - word.top - word.height;
    return DIGITS.matcher(word.text).matches()
        && gap > -TORN * size
        && gap < TORN * size
        && Math.abs(below) < BASE * size;
  }

  private static boolean isWord(String[] fields) {
    return fields.length == FIELDS && fields[0].equals(WORD_LEVEL) && !fields[FIELDS - 1].isBlank();
  }

  private static Found found(String[] fields, double points) {
    return new Found(
        fields[FIELDS - 1].strip(),
        Integer.parseInt(fields[6]) * points,
        Integer.parseInt(fields[7]) * points,
        Integer.parseInt(fields[8]) * points,
        Integer.parseInt(fields[9]) * points);
  }

  /** Words by line, from left to right in each. */
  private static List<Found> ordered(List<Found> words, double size) {
    List<Found> ordered = new ArrayList<>();
    List<Found> line = new ArrayList<>();
    for (Found word : words.stream().sorted(Comparator.comparingDouble(Found::middle)).toList()) {
      if (!line.isEmpty() && word.middle() - line.get(0).middle() > size / 2) {
        line.sort(Comparator.comparingDouble(Found::left));
        ordered.addAll(line);
        line.clear();
      }
      line.add(word);
    }
    line.sort(Comparator.comparingDouble(Found::left));
    ordered.addAll(line);
    return ordered;
  }

  private static boolean isTorn(Found word, Found next, double size) {
    return DIGITS.matcher(word.text).matches()
        && DIGITS.matcher(next.text).matches()
        && Math.abs(word.middle() - next.middle()) < size / 2
        && next.left > word.left
        && next.left - word.right() < TORN * size;
  }

  /** Spreads a word's characters over its width; Latin letters and digits are half as wide. */
  private static void addGlyphs(Found word, double right, double size, List<Glyph> glyphs) {
    double shares = word.text.codePoints().mapToDouble(RecognisedText::share).sum();
    double x = word.left;
    double baseline = word.middle() + MIDDLE * size;
    for (int c : word.text.codePoints().toArray()) {
      double end = x + (right - word.left) * share(c) / shares;
      glyphs.add(new Glyph(Unicode.clean(Character.toString(c)), x, end, baseline, size));
      x = end;
    }
  }

  private static double share(int c) {
    return c < 0x2000 ? 0.5 : 1;
  }
}
