package duibiao.fact;

import static duibiao.fact.Phrase.count;
import static duibiao.fact.Phrase.money;
import static duibiao.fact.Phrase.quantity;

import java.util.stream.Stream;

/** What 国有资产占有使用情况 states, in budgets and final accounts alike. */
final class Assets {

  private static final String DATE = "截[至止]20\\d{2}年\\d{1,2}月\\d{1,2}日,?";

  /** What is owned on a day, in the forms from 2024 on and before. */
  private static final Section OWNED =
      Section.of(
          "assets",
          "(?:^|。)截[至止]20\\d{2}年",
          Stream.concat(
                  Stream.of(
                      count("vehicles", "(?:" + DATE + "[^,。;:\\d]*)?车辆(?:共)?", "辆"),
                      count("vehicles_general", "一般公务用车", "辆"),
                      count("equipment", equipment(), "[台套](?:/套|\\(套\\))?"),
                      count("equipment_special", "专用设备", "[台套](?:/套|\\(套\\))?"),
                      money("current_assets", "流动资产"),
                      money("other_fixed_assets", "其他固定资产"),
                      money("fixed_assets", "固定资产"),
                      quantity("buildings", "房屋", "平方米"),
                      count("investments", "长期投资", "项"),
                      money("long_term_investment", "长期投资(?:\\d+项)?"),
                      count("construction_projects", "在建工程", "项"),
                      money("construction_in_progress", "在建工程(?:\\d+项)?"),
                      count("intangible_items", "无形资产", "项"),
                      money("intangible_assets", "无形资产(?:\\d+项)?")),
                  kinds("vehicles"))
              .toArray(Phrase[]::new));

  /** What is to be bought in the year of the budget. */
  private static final Section PLANNED =
      Section.of(
          "assets",
          "(?:^|。)20\\d{2}年度?[^,。;]*安排购置",
          Stream.concat(
                  Stream.of(
                      count("vehicles_planned", "购置车辆(?:共)?", "辆"),
                      count("equipment_planned", equipment(), "[台套](?:/套|\\(套\\))?")),
                  kinds("vehicles_planned"))
              .toArray(Phrase[]::new));

  static final Section[] PARTS = {OWNED, PLANNED};

  private Assets() {}

  private static String equipment() {
    return "(?<name>单价\\d+万元?(?:\\(含\\))?以上(?:通用|专用)?设备)(?:\\(不含车辆\\))?";
  }

  /** The eight kinds of vehicles that the form distinguishes. */
  private static Stream<Phrase> kinds(String of) {
    return Stream.of(
        count(of + "_minister", "部级(?:及以上)?领导干部用车", "辆"),
        count(of + "_leader", "主要领导干部用车", "辆"),
        count(of + "_confidential", "机要通信用车", "辆"),
        count(of + "_emergency", "应急保障用车", "辆"),
        count(of + "_enforcement", "执法执勤用车", "辆"),
        count(of + "_special", "特种专业技术用车", "辆"),
        count(of + "_retired", "离退休干部用车", "辆"),
        count(of + "_other", "其他用车", "辆"));
  }
}
