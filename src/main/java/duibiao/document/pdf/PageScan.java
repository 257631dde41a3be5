package duibiao.document.pdf;

import duibiao.document.layout.PageMarks;

/**
 * What a person sees on a page.
 *
 * @param marks its glyphs and rules
 * @param isPicture whether images cover most of it
 * @param quarters direction of its text, in quarter turns counter-clockwise; its marks are turned
 *     by as many, so that they run left to right
 */
record PageScan(PageMarks marks, boolean isPicture, int quarters) {

  /** Whether the page is a picture without a word of text, as a scanner makes it (扫描页). */
  boolean isScanned() {
    return isPicture && marks.glyphs().size() == marks.undecodable();
  }
}
