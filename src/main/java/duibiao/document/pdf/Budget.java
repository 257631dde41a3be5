package duibiao.document.pdf;

/**
 * Counts what one document costs and stops it in time.
 *
 * <p>The limits are several times the largest disclosure seen (98,000 operators a document).
 */
final class Budget {

  static final int FILE_BYTES = 20 << 20;
  static final int PAGES = 500;
  static final int NESTED_STATES = 2000;
  static final int NESTED_FORMS = 20;

  private static final int PAGE_OPERATORS = 300_000;
  private static final int PAGE_GLYPHS = 50_000;
  private static final int PAGE_RULES = 20_000;
  private static final int RULES = 200_000;
  private static final int OPERATORS = 5_000_000;
  private static final int CELLS = 500_000;

  private int pageOperators;
  private int pageGlyphs;
  private int pageRules;
  private int rules;
  private int operators;
  private int cells;

  static void require(boolean within, String what, long limit) {
    if (!within) {
      throw new LimitExceededException(what + "超过 " + limit);
    }
  }

  void beginPage() {
    pageOperators = 0;
    pageGlyphs = 0;
    pageRules = 0;
  }

  void countOperator() {
    require(++pageOperators <= PAGE_OPERATORS, "单页绘图指令", PAGE_OPERATORS);
    require(++operators <= OPERATORS, "绘图指令", OPERATORS);
  }

  void countGlyph() {
    require(++pageGlyphs <= PAGE_GLYPHS, "单页字数", PAGE_GLYPHS);
  }

  void countRule() {
    require(++pageRules <= PAGE_RULES, "单页表格线", PAGE_RULES);
    require(++rules <= RULES, "表格线", RULES);
  }

  void countCells(long more) {
    require(cells + more <= CELLS, "单元格", CELLS);
    cells += (int) more;
  }
}
