package duibiao.document.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * A visible row in which a text begins or borders are drawn.
 *
 * @param index the row, counted from 0
 * @param pieces the texts that begin in the row, from left to right
 * @param ruled whether a cell of the row has borders along and across
 */
record SheetRow(int index, List<Piece> pieces, boolean ruled) {

  /** The texts, a label and its value in the cell beside it as one. */
  List<Piece> lines() {
    List<Piece> lines = new ArrayList<>();
    for (Piece piece : pieces) {
      Piece last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
      if (last != null && LineText.isLabel(last.text()) && !LineText.isLabelled(piece.text())) {
        lines.set(lines.size() - 1, last.followedBy(piece.text()));
      } else {
        lines.add(piece);
      }
    }
    return lines;
  }

  List<String> texts() {
    return pieces.stream().map(Piece::text).toList();
  }
}
