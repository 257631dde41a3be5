package duibiao.fact;

import static duibiao.fact.Phrase.count;
import static duibiao.fact.Phrase.money;
import static duibiao.fact.Phrase.none;

import java.util.List;

/**
 * What the prose of a budget (部门预算、单位预算) states, section by section in printed order.
 *
 * <p>A new wording is a line of its section, before any line that would claim the same figure.
 */
final class BudgetSections {

  private static final String ORDINAL = "^(?:[一二三四五六七八九]、|\\([一二三四五六七八九]\\)|\\d[.、])?";

  /** A name in front of its amount, in a list of names and amounts. */
  private static final String LISTED = "(?:^|(?<=[,;、:。]))(?:其中:?)?(?<name>[^,;、:。\\d]{2,40}?)为?";

  private static final Section INSTITUTIONS =
      Section.of(
          "institutions",
          "机构设置(?:情况)?$",
          count("subordinate_units", "下属", "[家个]", "(?:二级)?预算单位"),
          count("civil_managed", "参公(?:管理)?(?:事业)?单位", "[家个]"),
          count("civil_managed", "参照公务员法管理的?(?:事业)?单位", "[家个]"),
          count("administrative", "行政单位", "[家个]"),
          count("public_institutions", "事业单位", "[家个]"),
          count("units", "(?:包括|共有|共)", "[家个]", "预算单位"),
          count("offices", "内设机构(?:共)?", "个"),
          count("offices", "(?:内设|设)", "个", "(?:内设|职能)?(?:机构|科室)"));

  /** 财政拨款支出主要内容: an item (项) each; in municipal budgets a category (类). */
  private static final Section ITEMS =
      Section.of(
          "items",
          "(?:^|[。;])-?(?:\\d+[.、])?(?:\"|(?<=[.、]))"
              + "(?<name>[^\",。;:]+?(?:\\([类款项]\\)|(?=\")))\"?(?=科目|[\\d为])",
          money("item", "(?:\"[^\"]+\"|[^\",。;:、]+\\([类款项]\\))(?:科目)?(?:预算)?(?:安排)?为?"),
          money("item_execution", "(?:20\\d{2}年)?(?:当年)?预算执行数为"),
          money("item_restated", "(?:20\\d{2}年)?(?:当年)?预算安排(?:数)?为?"));

  private static final Section OVERVIEW =
      Section.of(
              "overview",
              "预算编制说明$",
              money("fiscal_revenue", "财政拨款收入(?:预算)?(?:总额)?为?"),
              money("business", "(?<!级)事业收入(?:预算)?为?"),
              money("operating", "事业单位经营收入(?:预算)?为?"),
              money("other", "其他收入(?:预算)?为?"),
              money("general", "一般公共预算(?:财政)?(?:拨款)?支出预算为?"),
              money("government_fund", "政府性基金(?:预算)?(?:财政)?(?:拨款)?支出预算为?"),
              none("government_fund", "无政府性基金(?:预算)?(?:财政)?拨款安排的预算"),
              money("state_capital", "国有资本经营(?:预算)?(?:财政)?(?:拨款)?支出预算为?"),
              none("state_capital", "无国有资本经营(?:预算)?(?:财政)?拨款安排的预算"),
              money("basic", "基本支出预算为?"),
              money("project", "项目支出预算为?"),
              money("fiscal_expenditure", "财政拨款支出预算(?:总额)?为?"),
              money("revenue", "收入预算(?:总额)?为?|预算收入(?:总额)?为?"),
              money("expenditure", "(?<!拨款)(?:支出预算|预算支出)(?:总额)?为?"))
          .with(ITEMS);

  private static final Section THREE_PUBLIC =
      Section.of(
          "three_public",
          ORDINAL + ".*\"三公\"经费.*情况(?:说明)?$",
          money("three_public", "\"三公\"经费(?:财政拨款)?(?:支出)?预算(?:数|总额)?为?"),
          none("three_public", "(?:无|未安排)(?:财政拨款)?\"三公\"经费(?:财政拨款)?(?:支出)?(?:预算)?"),
          money("overseas_travel", "因公出国\\(境\\)费用?(?:预算)?数?为?"),
          money("vehicle", "公务(?:用)?车购置[及和与]运行(?:维护)?费(?:预算)?数?为?"),
          money("vehicle_purchase", "公务(?:用)?车(?:辆)?购置费(?:预算)?数?为?"),
          money("vehicle_running", "(?:公务用车|公务车用车|公务车)运行(?:维护)?费(?:预算)?数?为?"),
          money("reception", "公务接待费用?(?:预算)?数?为?"),
          count("vehicles_bought", "购置(?:了|公务用车)?|购买(?:了|公务用车)?", "辆"));

  private static final Section AGENCY =
      Section.of(
          "agency_operating",
          ORDINAL + ".*机关运行经费预算(?:情况)?(?:说明)?$",
          money("agency_operating", "机关运行经费(?:财政拨款)?(?:支出)?预算(?:数|总额)?为?"),
          none("agency_operating", "(?:无|未安排)机关运行经费(?:预算)?"),
          count("agencies", "", "家", "(?:行政)?机关"),
          count("civil_managed", "", "家", "(?:参公|参照)[^,。;:\\d]{0,12}?单位"));

  private static final Section PROCUREMENT =
      Section.of(
          "procurement",
          ORDINAL + "政府采购(?:预算)?情况(?:说明)?$",
          money("sme_reserve", "面向中小企业预留的?(?:政府采购)?(?:项目)?预算(?:金额)?为?"),
          money("small_micro", "预留给小型[和、]?微型企业的?(?:政府采购)?(?:项目)?预算(?:金额)?为?"),
          money("goods", "(?:政府采购)?货物(?:类)?(?:采购)?预算为?"),
          money("works", "(?:政府采购)?工程(?:类)?(?:采购)?预算为?"),
          money("services", "(?:政府采购)?服务(?:类)?(?:采购)?预算为?"),
          money("total", "政府采购预算(?:总额|金额)?为?"),
          none("total", "(?:未安排|无)政府采购(?:预算|项目)"));

  private static final Section PERFORMANCE =
      Section.of(
          "performance",
          ORDINAL + ".*绩效目标(?:设置|编报)情况(?:说明)?$",
          count("units", "(?:本?部门|本?单位)(?:所属)?", "[个家]", "预算单位"),
          count("projects", "编报绩效目标的(?:20\\d{2}年度?)?项目(?:共|共计|为)?", "个"),
          money("project_money", "涉及(?:项目)?预算(?:资金|金额)?(?:总额)?(?:共|共计|为)?"),
          money("project", LISTED));

  private static final Section ASSETS =
      Section.of("assets", ORDINAL + "国有资产占[有用](?:使用)?情况(?:说明)?$").with(Assets.PARTS);

  /** The seven fixed heads of a project; all but 六、年度预算安排 tell history and make no claim. */
  private static final String PROJECT_HEADS = "^[一二三四五七]、(?:项目概[述况]|立项依据|实施[主体方案周期]{2}|绩效目标)$";

  private static final String PROJECTS = "projects";

  private static final Section PROJECT_MONEY =
      Section.of(
          PROJECTS,
          "^六、年度预算(?:安排)?$",
          money("first_quarter", "第一季度(?:用款|资金)?计划为?"),
          money("second_quarter", "第二季度(?:用款|资金)?计划为?"),
          money("third_quarter", "第三季度(?:用款|资金)?计划为?"),
          money("fourth_quarter", "第四季度(?:用款|资金)?计划为?"),
          money("total_investment", "总投(?:入|资)(?:额)?(?:共|共计|为)?"),
          money("annual", "(?:项目|年度|年|本年)预算(?:安排|金额|资金|数)?(?:共|共计|为|:)?"),
          money("part", LISTED));

  /** Every section; the first whose opening fits a heading is opened. */
  static final List<Section> ALL =
      List.of(
          INSTITUTIONS,
          OVERVIEW,
          THREE_PUBLIC,
          AGENCY,
          PROCUREMENT,
          PERFORMANCE,
          ASSETS,
          Section.of(PROJECTS, "(?:^|、)(?:项目经费|(?<name>.*经费|.*项目))情况说明$"),
          Section.of(PROJECTS, PROJECT_HEADS),
          PROJECT_MONEY,
          Section.without("^[一二三四五六七八九]、|表$|名词解释$|其他相关情况说明$"));

  private BudgetSections() {}
}
