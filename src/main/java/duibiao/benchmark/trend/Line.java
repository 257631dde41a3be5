package duibiao.benchmark.trend;

import java.math.BigDecimal;

/**
 * An item (项) of one year's spending.
 *
 * @param code functional code of seven digits
 * @param name name as printed
 * @param yuan amount in yuan
 */
public record Line(String code, String name, BigDecimal yuan) {}
