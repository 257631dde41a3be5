package duibiao.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How words are written into a plot.
 *
 * @param font letters and their size
 * @param colour their colour
 * @param spacing height of a line, as a share of the size of its letters
 */
record Lettering(Font font, Color colour, double spacing) {

  private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}+");

  private static final double LOOSE = 1.45;
  private static final double TIGHT = 1.2;

  /** From the middle of a line down to where its letters stand, as a share of their size. */
  private static final double BASE = 0.36;

  static Lettering regular(double size, Color colour) {
    return new Lettering(Theme.regular(size), colour, LOOSE);
  }

  static Lettering bold(double size, Color colour) {
    return new Lettering(Theme.bold(size), colour, LOOSE);
  }

  /** The same letters with less room between lines. */
  Lettering tight() {
    return new Lettering(font, colour, TIGHT);
  }

  /** Width of {@code text} in px. */
  double width(String text) {
    return font.getStringBounds(text, Theme.TEXT).getWidth();
  }

  double lineHeight() {
    return font.getSize2D() * spacing;
  }

  /**
   * Writes a line.
   *
   * @param align 0 if {@code x} is its left end, 0.5 its middle, 1 its right end
   * @param middle height of the middle of its letters
   */
  void write(Graphics2D graphics, String text, double align, double x, double middle) {
    graphics.setFont(font);
    graphics.setPaint(colour);
    graphics.drawString(
        text, (float) (x - align * width(text)), (float) (middle + BASE * font.getSize2D()));
  }

  /** Writes lines one below the other, around {@code middle}. */
  void write(Graphics2D graphics, List<String> lines, double align, double x, double middle) {
    double y = middle - (lines.size() - 1) * lineHeight() / 2;
    for (String line : lines) {
      write(graphics, line, align, x, y);
      y += lineHeight();
    }
  }

  /**
   * Breaks {@code text} into as few lines of at most {@code width} px as it needs, of about equal
   * length; nothing is cut.
   */
  List<String> wrap(String text, double width) {
    int lines = lines(text, width).size();
    double narrow = Math.max(width(text) / Math.max(1, lines), longestWord(text));
    while (narrow < width && lines(text, narrow).size() > lines) {
      narrow += font.getSize2D() / 2;
    }
    return lines(text, Math.min(narrow, width));
  }

  /** Width in px that the longest Latin word takes, which is not broken where it has room. */
  double longestWord(String text) {
    return LATIN.matcher(text).results().mapToDouble(word -> width(word.group())).max().orElse(0);
  }

  private List<String> lines(String text, double width) {
    List<String> lines = new ArrayList<>();
    AttributedString letters = new AttributedString(text.isEmpty() ? " " : text);
    letters.addAttribute(TextAttribute.FONT, font);
    LineBreakMeasurer measurer = new LineBreakMeasurer(letters.getIterator(), Theme.TEXT);
    for (int start = 0; start < text.length(); start = measurer.getPosition()) {
      measurer.nextLayout((float) Math.max(width, font.getSize2D()));
      lines.add(text.substring(start, measurer.getPosition()).strip());
    }
    return lines;
  }
}
