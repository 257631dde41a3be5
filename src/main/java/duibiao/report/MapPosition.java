package duibiao.report;

import java.math.BigDecimal;

/**
 * Where a department lies on the map of its district, where those near to each other are alike.
 *
 * @param fiscalYear year of the budgets
 * @param level {@code department} or {@code unit}; each has a map of its own
 * @param district district (区)
 * @param department the department
 * @param kind kind of department (类别); null if its name does not tell
 * @param cluster number of its cluster, from 1
 * @param x place across, in distances; an axis has no meaning of its own
 * @param y place upwards, likewise
 * @param shown share of the squared distances that the map can show, a fraction
 */
public record MapPosition(
    int fiscalYear,
    String level,
    String district,
    String department,
    String kind,
    int cluster,
    BigDecimal x,
    BigDecimal y,
    BigDecimal shown) {}
