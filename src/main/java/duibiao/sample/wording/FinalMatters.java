package duibiao.sample.wording;

import static duibiao.sample.wording.Draft.paidBy;

import duibiao.sample.book.Accounts.Contracts;
import duibiao.sample.book.Decimals;
import duibiao.sample.book.Draws;
import duibiao.sample.book.Source;
import duibiao.sample.book.Vehicles;
import duibiao.sample.print.PrintedText;
import duibiao.sample.print.Slot;
import java.util.ArrayList;
import java.util.List;

/** Parts 八 to 十一 of 情况说明: funds, performance, running costs, procurement and assets. */
final class FinalMatters {

  private final Draft draft;
  private final FinalWords words;
  private final FinalSums sums;
  private final List<PrintedText> parts = new ArrayList<>();

  FinalMatters(Draft draft) {
    this.draft = draft;
    this.words = new FinalWords(draft);
    this.sums = FinalSums.of(draft.accounts());
  }

  List<PrintedText> parts() {
    print("八、政府性基金预算财政拨款收入支出决算情况说明");
    printFund("final_government_fund", "政府性基金预算", Source.GOVERNMENT_FUND);
    print("九、国有资本经营预算财政拨款收入支出决算情况说明");
    printFund("final_state_capital", "国有资本经营预算", Source.STATE_CAPITAL);
    print("十、预算绩效管理情况");
    printPerformance();
    print("十一、其他重要事项的情况说明");
    print("（一）机关运行经费支出情况");
    printAgencyOperating();
    print("（二）政府采购支出情况");
    printProcurement();
    print("（三）国有资产占有使用情况说明");
    printVehicles();
    return parts;
  }

  private void print(String text) {
    parts.add(PrintedText.body(text));
  }

  private void printFund(String topic, String name, Source source) {
    long received = sums.received(paidBy(source));
    long spent = sums.spent(paidBy(source));
    if (received == 0 && spent == 0) {
      print(words.issuerAndYear() + "无" + name + "财政拨款收入和支出。");
      return;
    }
    print(
        (name + "财政拨款收入" + words.amount(topic + "/revenue", received))
            + ("，支出" + words.amount(topic + "/expenditure", spent) + "，支出具体情况如下："));
    parts.addAll(new FinalItems(draft, topic, source).parts());
  }

  private void printPerformance() {
    int projects = draft.books().targeted().size();
    long cents = draft.books().targetedCents();
    print(
        (words.issuerAndYear() + "预算绩效管理工作开展情况如下：" + draft.issuer().self())
            + "已制定预算绩效管理办法，由财务人员会同业务科室办理。全过程绩效管理实施情况："
            + stage("编报绩效目标", "target", projects, cents)
            + ("；" + stage("绩效跟踪评价", "tracking", projects, cents))
            + ("；" + stage("绩效自评", "evaluation", projects, cents))
            + (projects == 0 ? "。" : grades(projects)));
  }

  private String stage(String what, String measure, int projects, long cents) {
    return (what + "的" + words.year() + "项目" + count(measure + "_projects", projects) + "个，")
        + ("涉及预算金额" + words.amount("final_performance/" + measure + "_money", cents));
  }

  /** Most projects are excellent (优), and most problems that were found are solved. */
  private String grades(int projects) {
    Draws draws = Draws.of(draft.books().targetedCents(), "performance", draft.fiscalYear());
    int good = draws.between(0, projects / 4);
    int pass = draws.between(0, (projects - good) / 10);
    int found = draws.between(0, good + pass);
    int solved = draws.between(found / 2, found);
    String score = Decimals.plain(draws.between(9_000, 9_990), 2);
    return ("，平均得分" + Slot.mark("final_performance/average_score", score) + "分（其中，绩效评级为")
        + ("“优”的项目" + count("grade_excellent", projects - good - pass) + "个；绩效评级为")
        + ("“良”的项目" + count("grade_good", good) + "个；绩效评级为")
        + ("“合格”的项目" + count("grade_pass", pass) + "个；绩效评级为")
        + ("“不合格”的项目" + count("grade_fail", 0) + "个）。绩效自评中共发现问题")
        + (count("problems_found", found) + "个，已完成整改" + count("problems_solved", solved) + "个。");
  }

  private static String count(String measure, int number) {
    return Slot.mark("final_performance/" + measure, String.valueOf(number));
  }

  private void printAgencyOperating() {
    long cents = draft.accounts().agencyOperating();
    long before = draft.priorAccounts().agencyOperating();
    String key = "final_agency_operating/agency_operating";
    if (words.isNil(cents)) {
      print(words.issuerAndYear() + "无机关运行经费支出。");
      return;
    }
    int direction = words.direction(before, cents);
    String more = words.isNil(before) ? "上年度没有此项支出" : "办公设备更新和日常办公费用增加";
    String reason = direction > 0 ? more : "厉行节约，控制日常办公费用";
    print(
        ("机关运行经费支出" + words.amount(key, cents))
            + ((direction == 0 ? "，与" : "，比") + draft.priorYear() + "年度")
            + words.change(key, before, cents)
            + (direction == 0 ? "。" : "。主要原因是" + Slot.mark(key + "/reason", reason) + "。"));
  }

  private void printProcurement() {
    Contracts contracts = draft.accounts().contracts();
    if (contracts.total() == 0) {
      print(words.issuerAndYear() + "无政府采购支出。");
      return;
    }
    print(
        (words.issuerAndYear() + "政府采购金额（以合同签订为准）为" + contract("total", contracts.total()))
            + ("，其中：货物采购金额" + contract("goods", contracts.goods()))
            + ("、工程采购金额" + contract("works", contracts.works()))
            + ("、服务采购金额" + contract("services", contracts.services()) + "。"));
    print(
        (words.year() + draft.issuer().self())
            + ("面向中小企业预留政府采购项目预算金额" + contract("sme_reserve", contracts.smeReserve()))
            + ("，面向小微企业预留政府采购项目预算金额" + contract("small_micro_reserve", contracts.smallReserve()))
            + ("。在面向中小企业预留的政府采购项目中，由中小企业供应商中标或成交的，采购金额" + contract("sme_won", contracts.smeWon()))
            + ("；在面向小微企业预留的政府采购项目中，由小微企业供应商中标或成交的，采购金额"
                + contract("small_micro_won", contracts.smallWon()))
            + ("；在其他政府采购项目中，由中小企业供应商中标或成交的，采购金额"
                + contract("other_sme_won", contracts.otherSmeWon()))
            + "。");
  }

  private String contract(String measure, long cents) {
    return words.amount("final_procurement/" + measure, cents);
  }

  private void printVehicles() {
    Vehicles vehicles = draft.books().vehicles();
    int kept = draft.accounts().visits().vehiclesKept();
    print(
        ("截至" + draft.fiscalYear() + "年12月31日，" + draft.issuer().name() + "共有车辆")
            + (Slot.mark("assets/vehicles", kept + "辆") + "，其中：部级领导干部用车0辆、主要领导干部用车0辆、")
            + ("机要通信用车" + vehicles.confidential() + "辆、应急保障用车0辆、")
            + ("执法执勤用车" + vehicles.enforcement() + "辆、特种专业技术用车0辆、")
            + ("离退休干部用车0辆、其他用车" + vehicles.other() + "辆。")
            + "单价100万元（含）以上设备（不含车辆）0台（套）。");
  }
}
