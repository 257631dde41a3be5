package duibiao.taxonomy;

import java.util.Locale;

/** What a column of a form measures. */
public enum Measure {
  AMOUNT("金额"),
  TOTAL("合计"),
  FISCAL("财政拨款收入"),
  BUSINESS("事业收入"),
  OPERATING("事业单位经营"),
  SUPERIOR("上级补助收入"),
  AFFILIATE("附属单位上缴收入"),
  OTHER("其他收入"),
  BASIC("基本支出"),
  PROJECT("项目支出"),
  TO_SUPERIOR("上缴上级支出"),
  TO_AFFILIATE("对附属单位补助支出"),
  GENERAL("一般公共预算"),
  GOVERNMENT_FUND("政府性基金预算"),
  STATE_CAPITAL("国有资本经营预算"),
  PERSONNEL("人员经费"),
  PUBLIC("公用经费"),
  THREE_PUBLIC("“三公”经费合计"),
  OVERSEAS_TRAVEL("因公出国（境）费"),
  RECEPTION("公务接待费"),
  VEHICLE("公务用车购置及运行费"),
  VEHICLE_PURCHASE("公务用车购置费"),
  VEHICLE_RUNNING("公务用车运行费"),
  AGENCY_OPERATING("机关运行经费"),
  THREE_PUBLIC_BUDGET("“三公”经费合计预算数"),
  THREE_PUBLIC_FINAL("“三公”经费合计决算数"),
  OVERSEAS_TRAVEL_BUDGET("因公出国（境）费预算数"),
  OVERSEAS_TRAVEL_FINAL("因公出国（境）费决算数"),
  RECEPTION_BUDGET("公务接待费预算数"),
  RECEPTION_FINAL("公务接待费决算数"),
  VEHICLE_BUDGET("公务用车购置及运行费预算数"),
  VEHICLE_FINAL("公务用车购置及运行费决算数"),
  VEHICLE_PURCHASE_BUDGET("公务用车购置费预算数"),
  VEHICLE_PURCHASE_FINAL("公务用车购置费决算数"),
  VEHICLE_RUNNING_BUDGET("公务用车运行费预算数"),
  VEHICLE_RUNNING_FINAL("公务用车运行费决算数"),
  OPENING("年初结转和结余"),
  REVENUE("本年收入"),
  CLOSING("年末结转和结余");

  private final String label;
  private final String id;

  Measure(String label) {
    this.label = label;
    this.id = name().toLowerCase(Locale.ROOT);
  }

  /** The official Chinese name. */
  public String label() {
    return label;
  }

  /** The measure as datasets and CSV write it, such as {@code three_public}. */
  public String id() {
    return id;
  }
}
