package duibiao.document.layout;

import java.util.List;

/**
 * What is printed on one page, turned upright.
 *
 * @param number page, counted from 1
 * @param undecodable number of glyphs without Unicode
 * @param recognised whether the characters were recognised in a picture
 */
public record PageMarks(
    int number,
    double width,
    double height,
    List<Glyph> glyphs,
    List<Rule> rules,
    int undecodable,
    boolean recognised) {

  /** A page whose characters are written in the file. */
  public PageMarks(
      int number,
      double width,
      double height,
      List<Glyph> glyphs,
      List<Rule> rules,
      int undecodable) {
    this(number, width, height, glyphs, rules, undecodable, false);
  }

  /** A page of the same size with nothing but other glyphs. */
  public PageMarks with(List<Glyph> other) {
    return new PageMarks(number, width, height, other, List.of(), 0, recognised);
  }
}
