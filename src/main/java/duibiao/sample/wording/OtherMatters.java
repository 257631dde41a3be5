package duibiao.sample.wording;

import duibiao.sample.book.Procurement;
import duibiao.sample.book.ThreePublic;
import duibiao.sample.book.UnitKind;
import duibiao.sample.book.Vehicles;
import duibiao.sample.print.PrintedText;
import duibiao.sample.print.Slot;
import java.util.ArrayList;
import java.util.List;

/** 其他相关情况说明: “三公”, running costs, procurement, targets and what is owned. */
final class OtherMatters {

  private final Draft draft;
  private final Style style;
  private final List<PrintedText> parts = new ArrayList<>();

  OtherMatters(Draft draft) {
    this.draft = draft;
    this.style = draft.style();
  }

  List<PrintedText> parts() {
    parts.add(PrintedText.heading("其他相关情况说明"));
    printThreePublic();
    print("二、机关运行经费预算");
    printAgencyOperating();
    print(draft.template().listsEveryCategory() ? "三、政府采购情况" : "三、政府采购预算情况");
    printProcurement();
    print("四、绩效目标设置情况");
    printTargets();
    if (draft.template().hasVehicleKinds()) {
      print("五、国有资产占有使用情况");
      printVehicles();
    } else if (draft.template().hasEarlierAssets()) {
      print("五、国有资产占有使用情况");
      printEarlierAssets();
    }
    return parts;
  }

  private void print(String text) {
    parts.add(PrintedText.body(text));
  }

  private String year() {
    return draft.fiscalYear() + "年";
  }

  /** An amount as the place {@code topic/measure}. */
  private String amount(String key, long cents) {
    return Slot.mark(key, style.sentence(cents)) + "万元";
  }

  private String moved(String measure, long before, long now) {
    String key = "three_public/" + measure;
    return amount(key, now) + "，" + clause(key, before, now);
  }

  /** A change as the place {@code topic/measure/change}. */
  private String clause(String key, long before, long now) {
    Change change = new Change(draft.priorYear(), before, now);
    return Slot.mark(key + "/change", change.clause(style::sentence));
  }

  private void printThreePublic() {
    ThreePublic now = draft.books().threePublic();
    ThreePublic before = draft.priorBooks().threePublic();
    print("一、" + year() + "“三公”经费预算情况说明");
    print((year() + "“三公”经费预算数为" + moved("three_public", before.total(), now.total())) + "。其中：");
    print(
        ("（一）因公出国（境）费" + moved("overseas_travel", before.overseas(), now.overseas()))
            + overseasReason(before, now));
    print(
        ("（二）公务用车购置及运行费" + moved("vehicle", before.vehicle(), now.vehicle()))
            + vehicleParts(before, now));
    print("（三）公务接待费" + moved("reception", before.reception(), now.reception()) + "。");
  }

  private String overseasReason(ThreePublic before, ThreePublic now) {
    Change change = new Change(draft.priorYear(), before.overseas(), now.overseas());
    return change.reason("，主要原因是本年度安排出访任务。", "，主要原因是上年出访任务已经完成。", "。");
  }

  private String vehicleParts(ThreePublic before, ThreePublic now) {
    Change change = new Change(draft.priorYear(), before.vehicle(), now.vehicle());
    String more = now.purchase() > before.purchase() ? "更新购置公务用车" : "公务用车数量增加";
    String less = now.purchase() < before.purchase() ? "上年购车已经完成" : "公务用车数量减少";
    String reason = change.reason("，主要原因是" + more, "，主要原因是" + less, "");
    if (draft.template().listsEveryCategory()) {
      return reason + "。";
    }
    return (reason + "。其中：公务用车购置费")
        + moved("vehicle_purchase", before.purchase(), now.purchase())
        + ("；公务用车运行费" + moved("vehicle_running", before.running(), now.running()) + "。");
  }

  private void printAgencyOperating() {
    long cents = draft.books().agencyOperating();
    print(
        cents == 0
            ? draft.issuer().self() + "无机关运行经费。"
            : (year() + draft.issuer().name() + "财政拨款的机关运行经费预算为")
                + (amount("agency_operating/agency_operating", cents) + "。"));
  }

  private void printProcurement() {
    Procurement plan = draft.books().procurement();
    if (plan.total() == 0) {
      print(year() + "未安排政府采购预算。");
      return;
    }
    String self = year() + draft.issuer().self();
    print(
        (self + "政府采购预算" + amount("procurement/total", plan.total()))
            + ("，其中：政府采购货物预算" + amount("procurement/goods", plan.goods()))
            + ("、政府采购工程预算" + amount("procurement/works", plan.works()))
            + ("、政府采购服务预算" + amount("procurement/services", plan.services()) + "。"));
    if (!draft.issuer().isUnit()) {
      print(
          (self + "面向中小企业预留政府采购项目预算金额" + amount("procurement/sme_reserve", plan.reserve()))
              + "，其中，预留给小型和微型企业的政府采购项目预算为"
              + (amount("procurement/small_micro", plan.smallReserve()) + "。"));
    }
  }

  private void printTargets() {
    String projects =
        ("编报绩效目标的项目" + draft.books().targeted().size() + "个，涉及项目预算资金")
            + (amount("performance/project_money", draft.books().targetedCents()) + "。");
    print(
        draft.issuer().isUnit()
            ? "本单位" + projects
            : ("根据预算绩效管理工作安排，本部门" + draft.issuer().units().size() + "个预算单位开展了")
                + (year() + "项目预算绩效目标编报工作，" + projects));
  }

  private void printVehicles() {
    Vehicles vehicles = draft.books().vehicles();
    print(
        ("截至" + draft.priorYear() + "年8月31日，" + draft.issuer().name())
            + ("共有车辆" + Slot.mark("assets/vehicles", vehicles.total() + "辆"))
            + "，其中：部级领导干部用车0辆、主要领导干部用车0辆、"
            + ("机要通信用车" + vehicles.confidential() + "辆、应急保障用车0辆、")
            + ("执法执勤用车" + vehicles.enforcement() + "辆、特种专业技术用车0辆、")
            + ("离退休干部用车0辆、其他用车" + vehicles.other() + "辆；")
            + "单价100万元（含）以上设备（不含车辆）0台（套）。");
    String bought = vehicles.bought() == 0 ? "" : "，均为其他用车";
    print(
        (year() + draft.issuer().level().label() + "预算安排购置车辆" + vehicles.bought() + "辆" + bought)
            + "；安排购置单价100万元（含）以上设备（不含车辆）0台（套）。");
  }

  private void printEarlierAssets() {
    Vehicles vehicles = draft.books().vehicles();
    long floorSpace =
        20L * draft.issuer().units().size() * (50 + draft.issuer().count(UnitKind.AGENCY));
    print(
        ("截至" + draft.priorYear() + "年12月31日，" + draft.issuer().self() + "固定资产中房屋")
            + (floorSpace + "平方米；车辆" + Slot.mark("assets/vehicles", vehicles.total() + "辆"))
            + ("（一般公务用车" + (vehicles.confidential() + vehicles.other()) + "辆，执法执勤用车")
            + (vehicles.enforcement() + "辆）；单价50万元以上通用设备0台（套），单价100万元以上专用设备0台（套）。"));
  }
}
