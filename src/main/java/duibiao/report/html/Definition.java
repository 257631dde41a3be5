package duibiao.report.html;

import duibiao.ratio.Metric;

/**
 * What a metric divides by what, in the words of the forms.
 *
 * @param numerator the amount above the line
 * @param denominator the amount below the line
 */
record Definition(String numerator, String denominator) {

  static Definition of(Metric metric) {
    return switch (metric) {
      case R02 -> new Definition("基本支出（支出预算总表）", "支出合计（支出预算总表）");
      case R03 -> new Definition("项目支出（支出预算总表）", "支出合计（支出预算总表）");
      case R04 -> new Definition("人员经费（一般公共预算基本支出表）", "基本支出合计（同表）");
      case R05 -> new Definition("公用经费（一般公共预算基本支出表）", "基本支出合计（同表）");
      case R09 -> new Definition("“三公”经费本年预算数减上年预算数", "“三公”经费上年预算数");
      case R10 -> new Definition("“三公”经费预算数", "财政拨款支出总计（财政拨款收支预算总表）");
      case R15 -> new Definition("政府采购预算（文字说明）", "支出总计（收支预算总表）");
      case R17 -> new Definition("面向中小企业预留金额（文字说明）", "政府采购预算（文字说明）");
      case R18 -> new Definition("其中面向小微企业预留金额（文字说明）", "面向中小企业预留金额（文字说明）");
    };
  }

  /** The definition as a formula. */
  String formula() {
    return numerator + " ÷ " + denominator;
  }
}
