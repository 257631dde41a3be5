package duibiao.form;

import duibiao.document.Cell;
import duibiao.document.Grid;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A row of 绩效指标.
 *
 * @param grid the grid that it stands in
 * @param level1 一级指标 as printed here or in a row above; null if none is
 * @param level2 二级指标, likewise
 * @param name 三级指标; null if blank
 * @param annual 年度指标值; null if blank or without a column
 * @param project 项目指标值, likewise
 */
public record IndicatorRow(
    Grid grid, String level1, String level2, Cell name, Cell annual, Cell project) {

  /** Where the row is found: its name, or else a value. */
  public Cell cell() {
    return Stream.of(name, annual, project).filter(Objects::nonNull).findFirst().orElseThrow();
  }
}
