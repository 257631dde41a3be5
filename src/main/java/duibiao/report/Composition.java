package duibiao.report;

import duibiao.taxonomy.Level;
import java.math.BigDecimal;

/**
 * What one department spends of its general public budget on people, on running its offices and on
 * projects, in one year.
 *
 * @param district district (区), such as {@code 普陀区}
 * @param department name as the cover prints it
 * @param level department or unit
 * @param fiscalYear year of the budget
 * @param personnel 人员经费 in yuan; null if not disclosed
 * @param publicExpenses 公用经费 in yuan; null likewise
 * @param projects 项目支出 in yuan; null likewise
 * @param source file and places of the figures, in words
 */
public record Composition(
    String district,
    String department,
    Level level,
    int fiscalYear,
    BigDecimal personnel,
    BigDecimal publicExpenses,
    BigDecimal projects,
    String source) {}
