package duibiao.document.pdf;

import duibiao.document.layout.PageMarks;

/**
 * What a page holds.
 *
 * @param marks the glyphs and rules that a person sees
 * @param hidden glyphs that are clipped or drawn invisibly, and yet copied and found
 * @param isPicture whether images cover most of it
 * @param quarters direction of its text, in quarter turns counter-clockwise; its marks are turned
 *     by as many, so that they run left to right
 */
record PageScan(PageMarks marks, PageMarks hidden, boolean isPicture, int quarters) {

  /** Whether the page is a picture without a word of text, as a scanner makes it (扫描页). */
  boolean isScanned() {
    return isPicture && marks.glyphs().size() == marks.undecodable();
  }
}
