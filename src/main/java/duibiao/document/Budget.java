package duibiao.document;

/**
 * Counts what one document costs and stops its reader in time.
 *
 * <p>A reader counts as it goes. Each count may throw {@link LimitExceededException}, whose message
 * names the limit.
 */
public final class Budget {

  /** Looking at the clock costs more than most of what is counted. */
  private static final int TICKS_PER_LOOK = 1024;

  private final Limits limits;
  private final long deadline;
  private int ticks;
  private int pageOperators;
  private int pageGlyphs;
  private int pageRules;
  private int rules;
  private int operators;
  private int cells;
  private int blocks;
  private long decodedBytes;

  /** A budget whose time begins to run now. */
  public Budget(Limits limits) {
    this.limits = limits;
    this.deadline = System.nanoTime() + limits.time().toNanos();
  }

  public Limits limits() {
    return limits;
  }

  /** Stops the reader unless something is within its limit. */
  public static void require(boolean within, String what, long limit) {
    if (!within) {
      throw new LimitExceededException(what + "超过上限 " + limit);
    }
  }

  /** Stops the reader if its time is up. */
  public void requireTime() {
    if (System.nanoTime() - deadline > 0) {
      throw LimitExceededException.ofTime(limits);
    }
  }

  /** Counts a page and begins to count what is on it. */
  public void beginPage(int number) {
    require(number <= limits.pages(), "页数", limits.pages());
    requireTime();
    pageOperators = 0;
    pageGlyphs = 0;
    pageRules = 0;
  }

  public void countOperator() {
    tick();
    require(++pageOperators <= limits.pageOperators(), "单页绘图指令数", limits.pageOperators());
    require(++operators <= limits.operators(), "绘图指令数", limits.operators());
  }

  public void countGlyph() {
    tick();
    require(++pageGlyphs <= limits.pageGlyphs(), "单页字数", limits.pageGlyphs());
  }

  public void countRule() {
    tick();
    require(++pageRules <= limits.pageRules(), "单页表格线数", limits.pageRules());
    require(++rules <= limits.rules(), "表格线数", limits.rules());
  }

  /** Counts the cells of a table of the given size, before they are made. */
  public void countTable(long rows, long columns) {
    requireTime();
    require(rows <= limits.rows(), "表格行数", limits.rows());
    require(columns <= limits.columns(), "表格列数", limits.columns());
    require(cells + rows * columns <= limits.cells(), "单元格数", limits.cells());
    cells += Math.toIntExact(rows * columns);
  }

  /** Counts a paragraph or table. */
  public void countBlock() {
    tick();
    require(++blocks <= limits.blocks(), "段落和表格数", limits.blocks());
  }

  public void requireNesting(int depth) {
    require(depth <= limits.nesting(), "嵌套层数", limits.nesting());
  }

  /** Counts bytes that were unpacked or inflated out of the file. */
  public void countDecoded(long bytes) {
    decodedBytes += bytes;
    require(decodedBytes <= limits.decodedBytes(), "解压后的字节数", limits.decodedBytes());
  }

  private void tick() {
    if (++ticks % TICKS_PER_LOOK == 0) {
      requireTime();
    }
  }
}
