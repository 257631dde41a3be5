package duibiao.form;

import duibiao.document.Cell;
import duibiao.taxonomy.Wording;
import java.util.List;
import java.util.regex.Pattern;

/** The official words for the levels of 绩效指标; 财预〔2021〕101号 made 成本 a first level. */
final class IndicatorWords {

  private static final Pattern HEADER = Pattern.compile("[一二三]级指标");
  private static final Pattern FIRST = Pattern.compile("(?:产出|效益|满意度)(?:指标|目标)?");
  private static final Pattern COST = Pattern.compile("成本(?:指标|目标)?");
  private static final Pattern SECOND =
      Pattern.compile(
          "(?:数量|质量|时效|成本|经济成本|社会成本|生态(?:环境)?成本"
              + "|经济效益|社会效益|生态(?:环境)?效益|可持续影响"
              + "|(?:社会公众[或及和]?)?(?:服务对象)?满意度)(?:指标|目标)?");

  private static final Pattern ANY =
      Pattern.compile(HEADER + "|" + FIRST + "|" + COST + "|" + SECOND);

  private IndicatorWords() {}

  /** Whether a row names a level of the indicators, or the columns of the levels. */
  static boolean isIn(List<Cell> cells) {
    return cells.stream().anyMatch(cell -> is(ANY, cell));
  }

  static boolean isHeader(Cell cell) {
    return is(HEADER, cell);
  }

  /** Whether a cell names a first level in every generation. */
  static boolean isFirst(Cell cell) {
    return is(FIRST, cell);
  }

  /** Whether a cell says 成本指标: a second level below 产出指标, or a first level since 2021. */
  static boolean isCost(Cell cell) {
    return is(COST, cell);
  }

  static boolean isSecond(Cell cell) {
    return is(SECOND, cell);
  }

  private static boolean is(Pattern words, Cell cell) {
    return words.matcher(Wording.fold(cell.text())).matches();
  }
}
