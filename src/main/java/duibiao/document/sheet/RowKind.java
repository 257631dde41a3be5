package duibiao.document.sheet;

import java.util.List;

/**
 * What a row of a sheet is.
 *
 * <p>A row of a table has borders or several texts. A row with one text and no borders belongs to a
 * table only between or below its rows; captions never do.
 */
enum RowKind {
  /** 编制部门, 单位：元: what is said between a title and its table. */
  CAPTION,
  /** A title, a note, a sentence, a line of signatures. */
  LINE,
  TABLE;

  /** Beside borders, a row without them that holds so many texts is no line of signatures. */
  private static final int TABLE_TEXTS = 3;

  /**
   * Tells what the rows of a sheet are.
   *
   * @param parted whether each row is parted from the one above by a blank row
   */
  static RowKind[] of(List<SheetRow> rows, boolean[] parted) {
    RowKind[] kinds = new RowKind[rows.size()];
    for (int start = 0; start < kinds.length; ) {
      int end = start + 1;
      while (end < kinds.length && !parted[end]) {
        end++;
      }
      List<SheetRow> band = rows.subList(start, end);
      boolean ruled = band.stream().anyMatch(SheetRow::ruled);
      for (int i = start; i < end; i++) {
        kinds[i] = of(rows.get(i), ruled);
      }
      if (ruled) {
        cutLines(kinds, rows, start, end, 1);
        cutLines(kinds, rows, end - 1, start - 1, -1);
      } else {
        keepSingles(kinds, rows, start, end);
      }
      start = end;
    }
    return kinds;
  }

  private static RowKind of(SheetRow row, boolean besideBorders) {
    List<String> texts = row.texts();
    List<String> lines = row.lines().stream().map(Piece::text).toList();
    boolean labels = !lines.isEmpty() && lines.stream().allMatch(LineText::isLabelled);
    if (LineText.announceUnit(lines) || (labels && !row.ruled())) {
      return CAPTION;
    }
    boolean table =
        row.ruled()
            || texts.size() >= (besideBorders ? TABLE_TEXTS : 2)
            || (texts.size() > 1 && LineText.hasAmount(texts));
    return table ? TABLE : LINE;
  }

  /** Borders may be drawn around titles and notes too. */
  private static void cutLines(RowKind[] kinds, List<SheetRow> rows, int from, int to, int step) {
    boolean inTable = false;
    for (int i = from; i != to; i += step) {
      List<String> texts = rows.get(i).texts();
      if (kinds[i] != TABLE) {
        inTable = false;
      } else if (!texts.isEmpty()) {
        boolean captioned = i + 1 < Math.max(from + 1, to) && kinds[i + 1] == CAPTION;
        boolean outside = !inTable && LineText.standsOutside(texts.get(0));
        inTable = texts.size() > 1 || !(captioned || outside);
        kinds[i] = inTable ? TABLE : LINE;
      }
    }
  }

  /** Without borders, a row with one text belongs to the table above it, or below its caption. */
  private static void keepSingles(RowKind[] kinds, List<SheetRow> rows, int start, int end) {
    for (int i = start; i < end; i++) {
      if (kinds[i] == LINE) {
        boolean above = i > start && kinds[i - 1] == TABLE;
        boolean below = i + 1 < end && kinds[i + 1] == TABLE;
        boolean captioned = i > 0 && kinds[i - 1] == CAPTION && below;
        boolean titled = i + 1 < end && kinds[i + 1] == CAPTION;
        if ((above || captioned)
            && !titled
            && !LineText.standsOutside(rows.get(i).texts().get(0))) {
          kinds[i] = TABLE;
        }
      }
    }
  }
}
