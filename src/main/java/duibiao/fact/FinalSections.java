package duibiao.fact;

import static duibiao.fact.Phrase.change;
import static duibiao.fact.Phrase.count;
import static duibiao.fact.Phrase.money;
import static duibiao.fact.Phrase.none;
import static duibiao.fact.Phrase.quantity;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the prose of final accounts (部门决算) states: the eleven parts of 情况说明 in printed order.
 *
 * <p>A new wording is a line of its section, before any line that would claim the same figure.
 */
final class FinalSections {

  private static final String OVERVIEW = "final_overview";
  private static final String PERSONS = "人次";

  private static final Section TOTALS =
      Section.of(
          OVERVIEW,
          "、收入支出决算总体情况(?:说明)?$",
          money("total", "(?<!拨款)收入支出(?:决算)?(?:总计|总额)(?:各|均)?为?"),
          money("total_revenue", "收入(?:总计|总额)为?"),
          money("total_expenditure", "支出(?:总计|总额)为?"));

  private static final Section REVENUE =
      Section.of(
          OVERVIEW,
          "^二、收入决算情况(?:说明)?$",
          money("fiscal_revenue", "财政拨款收入为?"),
          money("superior", "上级补助收入为?"),
          money("operating_revenue", "经营收入为?"),
          money("affiliate", "附属单位上缴收入为?"),
          money("business", "事业收入为?"),
          money("other", "其他收入为?"),
          money("revenue", "(?:本年)?收入合计为?"));

  private static final Section EXPENDITURE =
      Section.of(
          OVERVIEW,
          "^三、支出决算情况(?:说明)?$",
          money("basic", "基本支出为?"),
          money("project", "项目支出为?"),
          money("to_superior", "上缴上级支出为?"),
          money("operating", "经营支出为?"),
          money("to_affiliate", "对附属单位补助支出为?"),
          money("expenditure", "(?:本年)?支出合计为?"));

  private static final Section FISCAL =
      Section.of(
          OVERVIEW,
          "财政拨款收入支出决算总体情况(?:说明)?$",
          money("fiscal_total", "财政拨款收入支出(?:决算)?(?:总计|总额)(?:各|均)?为?"),
          money("fiscal_revenue", "财政拨款收入(?:总计|总额)?为?"),
          money("fiscal_expenditure", "财政拨款支出(?:总计|总额)?为?"));

  /** One item (项): {@code 年初预算为54.53万元，支出决算为54.53万元，完成年初预算的100.00%}. */
  private static final Section ITEMS = items("final_items");

  private static final Section GENERAL =
      Section.of(
              "final_general",
              "、一般公共预算财政拨款支出决算情况(?:说明)?$",
              money("category", "(?:^|(?<=[:;,、]))(?<name>[^:;,、。]+\\(类\\))(?:支出)?"),
              money("budget", "年初预算数?为?"),
              money("adjusted_budget", "(?:全年|调整)预算数?为?"),
              money("final", "支出决算数?为?"),
              money("expenditure", "一般公共预算财政拨款支出(?:合计)?为?"))
          .with(ITEMS);

  private static final Section BASIC =
      Section.of(
          "final_basic",
          "财政拨款基本支出决算情况(?:说明)?$",
          money("basic", "财政拨款基本支出(?:决算)?(?:合计)?为?"),
          money("personnel", "人员经费(?:支出)?为?"),
          money("public", "公用经费(?:支出)?为?"));

  private static final Section THREE_PUBLIC = threePublic();

  private static final Section FUND = fund("final_government_fund", "政府性基金预算");

  private static final Section STATE_CAPITAL = fund("final_state_capital", "国有资本经营预算");

  private static final Section PERFORMANCE =
      Section.of(
          "final_performance",
          "、预算绩效管理(?:工作)?(?:开展)?情况(?:说明)?$",
          count("target_projects", stage("编报(?:了)?绩效目标"), "个"),
          money("target_money", stage("编报(?:了)?绩效目标") + "\\d+个,涉及预算(?:金额|资金)?为?"),
          count("tracking_projects", stage("绩效(?:跟踪|监控)[^,;。:\\d]{0,6}"), "个"),
          money("tracking_money", stage("绩效(?:跟踪|监控)[^,;。:\\d]{0,6}") + "\\d+个,涉及预算(?:金额|资金)?为?"),
          count("evaluation_projects", stage("绩效(?:自评|评价)"), "个"),
          money("evaluation_money", stage("绩效(?:自评|评价)") + "\\d+个,涉及预算(?:金额|资金)?为?"),
          quantity("average_score", "平均得分为?", "分"),
          count("grade_excellent", "评级为\"优\"的项目", "个"),
          count("grade_good", "评级为\"良\"的项目", "个"),
          count("grade_pass", "评级为\"合格\"的项目", "个"),
          count("grade_fail", "评级为\"不合格\"的项目", "个"),
          count("problems_found", "发现问题", "个"),
          count("problems_solved", "(?:已)?(?:完成)?整改(?:问题)?(?:完成)?", "个"));

  private static final Section AGENCY =
      Section.of(
          "final_agency_operating",
          "、?机关运行经费(?:支出)?(?:决算)?情况(?:说明)?$",
          money("agency_operating", "机关运行经费(?:财政拨款)?(?:支出)?(?:决算)?数?为?"),
          none("agency_operating", "(?:无|未发生)机关运行经费(?:支出)?"));

  private static final Section PROCUREMENT =
      Section.of(
          "final_procurement",
          "政府采购(?:支出)?情况(?:说明)?$",
          money("sme_won", "面向中小企业预留的?政府采购项目中,由中小企业供应商中标或成交的,采购金额为?"),
          money("small_micro_won", "面向小微企业预留的?政府采购项目中,由小微企业供应商中标或成交的,采购金额为?"),
          money("other_sme_won", "其他政府采购项目中,由中小企业供应商中标或成交的,采购金额为?"),
          money("sme_reserve", "面向中小企业预留的?(?:政府采购)?(?:项目)?预算(?:金额)?为?"),
          money("small_micro_reserve", "面向小微企业预留的?(?:政府采购)?(?:项目)?预算(?:金额)?为?"),
          money("goods", "货物(?:类)?(?:采购|支出)?(?:金额)?为?"),
          money("works", "工程(?:类)?(?:采购|支出)?(?:金额)?为?"),
          money("services", "服务(?:类)?(?:采购|支出)?(?:金额)?为?"),
          money("total", "政府采购(?:支出)?(?:总)?(?:金额|额)(?:\\([^)]*\\))?(?:总额)?为?"),
          none("total", "(?:无|未发生)政府采购(?:支出)?"));

  private static final Section ASSETS =
      Section.of("assets", "国有资产占[有用](?:使用)?情况(?:说明)?$").with(Assets.PARTS);

  /** Every section; the first whose opening fits a heading is opened. */
  static final List<Section> ALL =
      List.of(
          FISCAL,
          TOTALS,
          REVENUE,
          EXPENDITURE,
          BASIC,
          GENERAL,
          THREE_PUBLIC,
          FUND,
          STATE_CAPITAL,
          PERFORMANCE,
          AGENCY,
          PROCUREMENT,
          ASSETS,
          Section.without("^[一二三四五六七八九十]+、|^第[一二三四五]部分|表$|名词解释$"));

  private FinalSections() {}

  private static String stage(String what) {
    return what + "的?(?:20\\d{2}年度?)?项目(?:共|共计|为)?";
  }

  private static Section threePublic() {
    return Section.of(
        "final_three_public",
        "\"三公\"经费支出决算情况(?:说明)?$",
        Stream.of(
                Stream.of(
                    money("reception_domestic", "国内公务接待费?支出为?"),
                    money("reception_foreign", "外宾接待费?支出为?"),
                    count("delegations", "出国\\(境\\)团组(?:数)?", "个"),
                    count("delegation_members", "个[,、]累计", PERSONS),
                    count("vehicles_bought", "购置(?:公务用车)?(?:数)?(?:为)?", "辆"),
                    count("vehicles_kept", "保有量为?", "辆"),
                    count("foreign_visits", "接待外宾", "批次"),
                    count("foreign_visitors", "接待外宾\\d+批次[,、]", PERSONS),
                    count("visits", "(?:国内)?公务接待", "批次"),
                    count("visitors", "公务接待\\d+批次[,、]", PERSONS)),
                part("three_public", "\"三公\"经费(?:财政拨款)?(?:支出)?"),
                part("overseas_travel", "因公出国\\(境\\)费用?(?:支出)?"),
                part("vehicle", "公务(?:用)?车购置[及和与]运行(?:维护)?费?(?:支出)?"),
                part("vehicle_purchase", "公务(?:用)?车购置费?(?:支出)?"),
                part("vehicle_running", "公务(?:用)?车运行(?:维护)?费?(?:支出)?"),
                part("reception", "公务接待费?(?:支出)?"))
            .flatMap(phrases -> phrases)
            .toArray(Phrase[]::new));
  }

  /** Budget, final amount and change of a part of “三公”. */
  private static Stream<Phrase> part(String measure, String words) {
    String budget = words + "(?:年初|全年)?预算数?为?";
    String last = measure + "_final";
    return Stream.of(
        money(last, words + "(?:(?:年初|全年)?预算数?为?[\\d.,]+万元,(?:支出)?)?(?:决算)?数?为?"),
        money(measure + "_budget", budget),
        change(last, words + "(?:决算)?数?"));
  }

  private static Section fund(String topic, String name) {
    return Section.of(
            topic,
            "、" + name + "财政拨款(?:收入)?支出决算情况(?:说明)?$",
            money("opening", "年初结转和结余为?"),
            money("revenue", "(?:本年|" + name + "财政拨款)收入为?"),
            money("expenditure", "(?:本年|(?<=万元,))支出为?"),
            money("closing", "年末结转和结余为?"),
            none("revenue", "无" + name + "财政拨款收入"),
            none("expenditure", "无" + name + "财政拨款(?:收入[和、])?支出"))
        .with(items(topic));
  }

  private static Section items(String topic) {
    return Section.of(
        topic,
        "(?:^|。)(?:\\d+[.、]|\\([一二三四五六七八九十\\d]+\\))\"?(?<name>[^。;:\"]*\\(项\\))",
        money("item_budget", "年初预算数?为?"),
        money("item_adjusted_budget", "(?:全年|调整)预算数?为?"),
        money("item_final", "(?:支出)?决算数?为?"));
  }
}
