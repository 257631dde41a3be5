package duibiao.document.layout;

import java.util.ArrayList;
import java.util.List;

/** Glyphs printed one right after the other, a run that no column border divides. */
record Word(List<Glyph> glyphs) {

  /** Gap within a word and shift of its baseline, in font sizes. */
  private static final double TIGHT = 0.2;

  private static final double OVERLAP = 0.6;

  /** Cuts glyphs, in the order they are drawn, into words. */
  static List<Word> of(List<Glyph> glyphs) {
    List<Word> words = new ArrayList<>();
    Glyph previous = null;
    for (Glyph glyph : glyphs) {
      if (previous == null || !follows(previous, glyph)) {
        words.add(new Word(new ArrayList<>()));
      }
      words.get(words.size() - 1).glyphs.add(glyph);
      previous = glyph;
    }
    return words;
  }

  private static boolean follows(Glyph previous, Glyph next) {
    double gap = (next.left() - previous.right()) / next.size();
    double shift = Math.abs(next.baseline() - previous.baseline()) / next.size();
    return shift < TIGHT && gap < TIGHT && gap > -OVERLAP;
  }

  Glyph first() {
    return glyphs.get(0);
  }

  Glyph last() {
    return glyphs.get(glyphs.size() - 1);
  }

  String text() {
    StringBuilder text = new StringBuilder(glyphs.size());
    for (Glyph glyph : glyphs) {
      text.append(glyph.text());
    }
    return text.toString();
  }

  double left() {
    return first().left();
  }

  double right() {
    return last().right();
  }

  double size() {
    return first().size();
  }

  double baseline() {
    return first().baseline();
  }

  double centerX() {
    return (left() + right()) / 2;
  }

  double centerY() {
    return first().centerY();
  }
}
