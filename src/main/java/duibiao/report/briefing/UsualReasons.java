package duibiao.report.briefing;

import duibiao.ratio.Metric;

/** The usual and innocent reasons why a department stands out on a metric. */
final class UsualReasons {

  private UsualReasons() {}

  static String of(Metric metric) {
    String family = metric.id().replaceAll("[.].*", "");
    return switch (family) {
      case "R01", "R34" -> "有事业收入或其他收入";
      case "R02", "R03" -> "开办费、大修、专项普查或土地出让安排的支出集中在当年";
      case "R04", "R05", "R08", "R11", "R14" -> "租用办公用房、集中支付物业能源费用或购房补贴统一列支";
      case "R06", "R07", "R35" -> "人数为测算，且含后勤外包或集中支付的费用";
      case "R09", "R10", "R12", "R13" -> "公务用车按周期更新，或由一个部门统一列支出国和用车经费";
      case "R15", "R16" -> "当年安排大额工程、设备或服务项目";
      case "R17", "R18" -> "适宜中小企业承接的项目多少不同，或按统一比例填列";
      case "R19", "R20", "R21" -> "部分项目按规定不公开，或绩效目标口径不同";
      case "R22", "R23" -> "职能集中在少数科目，或科目调整";
      case "R24" -> "职能划转、一次性项目或口径调整";
      case "R26", "R27", "R28", "R32", "R33" -> "项目跨年、采购节约、年中追加或政策性增支";
      case "R29", "R30" -> "项目跨年结算";
      case "R31" -> "压减支出，或车辆更新调整到其他年度";
      default -> "口径或职能不同";
    };
  }
}
