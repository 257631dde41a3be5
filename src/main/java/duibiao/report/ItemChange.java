package duibiao.report;

import java.math.BigDecimal;

/**
 * What an item (项) adds to the change of a department's budget against the year before.
 *
 * @param level {@code department} or {@code unit}
 * @param district district (区); null if not known
 * @param department name to compare by
 * @param fiscalYear the later year
 * @param code functional code; of the year before if the item ended
 * @param name name as printed, likewise
 * @param priorYuan amount of the year before; null if the item was not printed then
 * @param yuan amount of the year; null if it is not printed any more
 * @param seriesBreak a merger or split between both years; null if none is known
 */
public record ItemChange(
    String level,
    String district,
    String department,
    int fiscalYear,
    String code,
    String name,
    BigDecimal priorYuan,
    BigDecimal yuan,
    String seriesBreak) {

  /** Amount of the year before, nil if not printed. */
  public BigDecimal before() {
    return priorYuan == null ? BigDecimal.ZERO : priorYuan;
  }

  /** Amount of the year, nil if not printed. */
  public BigDecimal after() {
    return yuan == null ? BigDecimal.ZERO : yuan;
  }
}
