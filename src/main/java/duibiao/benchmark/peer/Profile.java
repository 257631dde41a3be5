package duibiao.benchmark.peer;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a department is like in one year, as far as its budget tells.
 *
 * @param district district (区)
 * @param department name to compare by
 * @param level {@code department} or {@code unit}
 * @param fiscalYear year of the budget
 * @param kind kind of department, such as 街道; null if its name does not tell
 * @param sizeYuan spending of the year in yuan; null if not disclosed
 * @param personnelShare 人员经费 in 基本支出, a fraction; null likewise
 * @param projectShare 项目支出 in spending, a fraction; null likewise
 * @param functions fraction of the spending by functional category such as {@code 208}; empty
 *     likewise
 */
public record Profile(
    String district,
    String department,
    String level,
    int fiscalYear,
    String kind,
    BigDecimal sizeYuan,
    BigDecimal personnelShare,
    BigDecimal projectShare,
    Map<String, BigDecimal> functions) {

  public Profile {
    functions = java.util.Collections.unmodifiableMap(new TreeMap<>(functions));
  }

  /** The department, apart from those of other districts. */
  public Member member() {
    return new Member(district, department);
  }
}
