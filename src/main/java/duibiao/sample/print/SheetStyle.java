package duibiao.sample.print;

/**
 * How a cell of a spreadsheet looks.
 *
 * @param role what the cell is for
 * @param alignment where its text stands
 * @param format how it prints a number, such as {@code #,##0.00}
 */
record SheetStyle(Role role, Alignment alignment, String format) {

  static final String GENERAL = "General";
  static final String FONT = "宋体";

  /** What a cell is for. */
  enum Role {
    /** A text without rules. */
    PLAIN(11),
    /** A title or a heading, without rules. */
    TITLE(18),
    /** A cell of a table. */
    RULED(11);

    private final int points;

    Role(int points) {
      this.points = points;
    }

    /** Size of the letters. */
    int points() {
      return points;
    }
  }

  static final SheetStyle TITLE = new SheetStyle(Role.TITLE, Alignment.CENTRE, GENERAL);
  static final SheetStyle BLANK = ruled(Alignment.LEFT, GENERAL);

  static SheetStyle plain(Alignment alignment) {
    return new SheetStyle(Role.PLAIN, alignment, GENERAL);
  }

  static SheetStyle ruled(Alignment alignment, String format) {
    return new SheetStyle(Role.RULED, alignment, format);
  }

  /** Whether the text keeps apart from what stands at the other side of a rule. */
  boolean isIndented() {
    return role == Role.RULED && alignment != Alignment.CENTRE;
  }
}
