package duibiao.document.layout;

import java.util.List;

/**
 * What is printed on one page, turned upright.
 *
 * @param number page, counted from 1
 * @param undecodable number of glyphs without Unicode
 */
public record PageMarks(
    int number,
    double width,
    double height,
    List<Glyph> glyphs,
    List<Rule> rules,
    int undecodable) {}
