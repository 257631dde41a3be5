package duibiao.document.layout;

import duibiao.document.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Words on one baseline.
 *
 * @param page page, counted from 1
 * @param words from left to right, at least one
 */
record Line(int page, List<Word> words) implements PageItem {

  /** Baselines closer than this share of the font size are one line. */
  private static final double SAME = 0.5;

  /** A gap wider than this many font sizes sets two texts apart, whatever their script. */
  private static final double APART = 3;

  private static final double BLANK = 0.15;

  /** Arranges words into lines, from top to bottom. */
  static List<Line> of(int page, List<Word> words) {
    List<Line> lines = new ArrayList<>();
    for (Word word : sorted(words, Word::baseline)) {
      Line last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
      if (last == null || word.baseline() - last.baseline() > SAME * word.size()) {
        last = new Line(page, new ArrayList<>());
        lines.add(last);
      }
      last.words.add(word);
    }
    return lines.stream().map(line -> new Line(page, sorted(line.words, Word::left))).toList();
  }

  private static List<Word> sorted(List<Word> words, ToDoubleFunction<Word> by) {
    return words.stream().sorted(Comparator.comparingDouble(by)).toList();
  }

  /** The text; blanks beside Chinese are dropped, but for those that set two texts apart. */
  String text() {
    return text(true);
  }

  /** The text of a line in a cell, where justified Chinese can be spread over any width. */
  String cellText() {
    return text(false);
  }

  private String text(boolean mayBeApart) {
    StringBuilder text = new StringBuilder();
    Word previous = null;
    for (Word word : words) {
      if (previous != null) {
        double gap = (word.left() - previous.right()) / word.size();
        boolean chinese =
            Unicode.isChinese(lastOf(text))
                || Unicode.isChinese(word.first().text().codePointAt(0));
        if (chinese ? mayBeApart && gap > APART : gap > BLANK) {
          text.append(' ');
        }
      }
      text.append(word.text());
      previous = word;
    }
    return text.toString();
  }

  private static int lastOf(CharSequence text) {
    return Character.codePointBefore(text, text.length());
  }

  /** Continues a text with the next line: no blank beside Chinese or within a number. */
  static void append(StringBuilder text, String next) {
    if (!text.isEmpty() && !next.isEmpty()) {
      text.append(Unicode.joinsTight(lastOf(text), next.codePointAt(0)) ? "" : " ");
    }
    text.append(next);
  }

  /** Whether the line holds texts set apart, such as a label at either margin. */
  boolean isApart() {
    for (int i = 1; i < words.size(); i++) {
      if (words.get(i).left() - words.get(i - 1).right() > APART * words.get(i).size()) {
        return true;
      }
    }
    return false;
  }

  /** Width of what cannot be parted from the start: a number or a character, with its comma. */
  double indivisibleWidth() {
    double end = left();
    boolean latin = true;
    for (Glyph glyph : words.get(0).glyphs()) {
      int c = glyph.text().codePointAt(0);
      boolean parted = !latin || Unicode.isChinese(c);
      if (end > left() && parted && !Unicode.closes(c)) {
        break;
      }
      latin = !Unicode.isChinese(c);
      end = glyph.right();
    }
    return end - left();
  }

  double left() {
    return words.get(0).left();
  }

  double centerX() {
    return (left() + right()) / 2;
  }

  double right() {
    return words.get(words.size() - 1).right();
  }

  /** Whether it stands above or below some of the other. */
  boolean overlaps(Line other) {
    return left() < other.right() && other.left() < right();
  }

  double baseline() {
    return words.get(0).baseline();
  }

  double size() {
    return words.get(0).size();
  }

  @Override
  public double top() {
    return words.get(0).first().box().top();
  }

  Place.OnPage place() {
    return new Place.OnPage(page, left(), top(), right(), top() + size());
  }
}
