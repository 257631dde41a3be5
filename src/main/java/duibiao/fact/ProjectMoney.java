package duibiao.fact;

import duibiao.money.Amount;
import duibiao.money.Unit;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * The money of a project (项目资金) as its 绩效目标表 prints it; nothing is added up or repaired.
 *
 * @param unit the unit as printed, even where it is evidently wrong
 * @param total 项目资金总额, of all years of the project
 * @param fiscal of it 财政资金
 * @param other of it 其他资金
 * @param annual 年度资金申请总额
 * @param annualFiscal of it 当年财政拨款
 * @param carriedOver of it 上年结转资金
 * @param annualOther of it 其他资金
 */
public record ProjectMoney(
    Unit unit,
    Amount total,
    Amount fiscal,
    Amount other,
    Amount annual,
    Amount annualFiscal,
    Amount carriedOver,
    Amount annualOther)
    implements Serializable {

  /** An amount of the project in yuan, to the cent; null where no number is printed. */
  BigDecimal yuan(Amount amount) {
    return amount.yuan(unit).map(Facts::cents).orElse(null);
  }
}
