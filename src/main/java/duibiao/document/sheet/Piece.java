package duibiao.document.sheet;

import duibiao.document.Place.InSheet;

/**
 * A cell or merged region of which something is visible. Rows and columns count from 0, hidden ones
 * included.
 *
 * @param row its first visible row
 * @param column its first visible column
 * @param lastRow its last row, visible or not
 * @param lastColumn its last column, visible or not
 * @param text what it shows; empty in a merged region without text
 * @param place its top left corner, by which spreadsheets name it
 */
record Piece(int row, int column, int lastRow, int lastColumn, String text, InSheet place) {

  Piece followedBy(String more) {
    return new Piece(row, column, lastRow, lastColumn, text + more, place);
  }
}
