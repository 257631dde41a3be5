package duibiao.sample;

import duibiao.sample.print.PrintedText;
import java.util.ArrayList;
import java.util.List;

/** 其他相关情况说明: “三公”, running costs, procurement, targets and, from 2024, vehicles. */
final class OtherMatters {

  private final Department department;
  private final Style style;
  private final Books prior;
  private final Books books;
  private final Template template;
  private final List<PrintedText> parts = new ArrayList<>();

  OtherMatters(Department department, Style style, Books prior, Books books, Template template) {
    this.department = department;
    this.style = style;
    this.prior = prior;
    this.books = books;
    this.template = template;
  }

  List<PrintedText> parts() {
    parts.add(PrintedText.heading("其他相关情况说明"));
    printThreePublic();
    print("二、机关运行经费预算");
    print(
        (year() + department.name() + "财政拨款的机关运行经费预算为")
            + (style.sentence(books.agencyOperating()) + "万元。"));
    print(template == Template.FULL_LIST ? "三、政府采购情况" : "三、政府采购预算情况");
    printProcurement();
    print("四、绩效目标设置情况");
    printTargets();
    if (books.year() >= 2024) {
      print("五、国有资产占有使用情况");
      printVehicles();
    }
    return parts;
  }

  private void print(String text) {
    parts.add(PrintedText.body(text));
  }

  private String year() {
    return books.year() + "年";
  }

  private String moved(long before, long now) {
    return style.sentence(now) + "万元，" + clause(before, now);
  }

  private String clause(long before, long now) {
    return new Change(prior.year(), before, now).clause(style::sentence);
  }

  private void printThreePublic() {
    Books.ThreePublic now = books.threePublic();
    Books.ThreePublic before = prior.threePublic();
    print("一、" + year() + "“三公”经费预算情况说明");
    print(
        (year() + "“三公”经费预算数为" + style.sentence(now.total()) + "万元，")
            + (clause(before.total(), now.total()) + "。其中："));
    print("（一）因公出国（境）费" + moved(before.overseas(), now.overseas()) + overseasReason(before, now));
    print("（二）公务用车购置及运行费" + moved(before.vehicle(), now.vehicle()) + vehicleParts(before, now));
    print("（三）公务接待费" + moved(before.reception(), now.reception()) + "。");
  }

  private String overseasReason(Books.ThreePublic before, Books.ThreePublic now) {
    Change change = new Change(prior.year(), before.overseas(), now.overseas());
    return change.reason("，主要原因是本年度安排出访任务。", "，主要原因是上年出访任务已经完成。", "。");
  }

  private String vehicleParts(Books.ThreePublic before, Books.ThreePublic now) {
    Change change = new Change(prior.year(), before.vehicle(), now.vehicle());
    String more = now.purchase() > before.purchase() ? "更新购置公务用车" : "公务用车数量增加";
    String less = now.purchase() < before.purchase() ? "上年购车已经完成" : "公务用车数量减少";
    String reason = change.reason("，主要原因是" + more, "，主要原因是" + less, "");
    if (template == Template.FULL_LIST) {
      return reason + "。";
    }
    return (reason + "。其中：公务用车购置费" + moved(before.purchase(), now.purchase()))
        + ("；公务用车运行费" + moved(before.running(), now.running()) + "。");
  }

  private void printProcurement() {
    Procurement plan = books.procurement();
    if (plan.total() == 0) {
      print(year() + "未安排政府采购预算。");
      return;
    }
    print(
        (year() + "本部门政府采购预算" + style.sentence(plan.total()))
            + ("万元，其中：政府采购货物预算" + style.sentence(plan.goods()))
            + ("万元、政府采购工程预算" + style.sentence(plan.works()))
            + ("万元、政府采购服务预算" + style.sentence(plan.services()) + "万元。"));
    print(
        (year() + "本部门面向中小企业预留政府采购项目预算金额" + style.sentence(plan.reserve()))
            + "万元，其中，预留给小型和微型企业的政府采购项目预算为"
            + (style.sentence(plan.smallReserve()) + "万元。"));
  }

  private void printTargets() {
    Books.Targets targets = books.targets();
    print(
        ("根据预算绩效管理工作安排，本部门" + (1 + books.institutionCount()) + "个预算单位开展了")
            + (year() + "项目预算绩效目标编报工作，编报绩效目标的项目" + targets.projects())
            + ("个，涉及项目预算资金" + style.sentence(targets.cents()) + "万元。"));
  }

  private void printVehicles() {
    Books.Vehicles vehicles = books.vehicles();
    print(
        ("截至" + prior.year() + "年8月31日，" + department.name())
            + ("共有车辆" + vehicles.total() + "辆，其中：部级领导干部用车0辆、主要领导干部用车0辆、")
            + ("机要通信用车" + vehicles.confidential() + "辆、应急保障用车0辆、")
            + ("执法执勤用车" + vehicles.enforcement() + "辆、特种专业技术用车0辆、")
            + ("离退休干部用车0辆、其他用车" + vehicles.other() + "辆；")
            + "单价100万元（含）以上设备（不含车辆）0台（套）。");
    String bought = vehicles.bought() == 0 ? "" : "，均为其他用车";
    print(
        (year() + "部门预算安排购置车辆" + vehicles.bought() + "辆" + bought)
            + "；安排购置单价100万元（含）以上设备（不含车辆）0台（套）。");
  }
}
