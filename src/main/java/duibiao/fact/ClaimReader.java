package duibiao.fact;

import duibiao.document.Document;
import duibiao.document.Paragraph;
import duibiao.taxonomy.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the amounts that the prose of a budget states: the overview of 编制说明, “三公”经费, 机关运行经费, 政府采购
 * and 绩效目标.
 *
 * <p>A phrase is looked for only in its own section, because the same words mean other things in
 * 名词解释 and 主要职能. A new phrase is a line of {@link #PHRASES}.
 */
final class ClaimReader {

  private static final String OVERVIEW = "overview";
  private static final String THREE_PUBLIC = "three_public";
  private static final String AGENCY = "agency_operating";
  private static final String PROCUREMENT = "procurement";
  private static final String PERFORMANCE = "performance";

  private static final int MAX_HEADING = 40;

  /**
   * An item of the overview speaks of one line of a form; its words are not those of the totals.
   */
  private static final Pattern ITEM = Pattern.compile("^(?:-|\\d+[.、]).*");

  /** Headings that open a section; the last one seen decides. */
  private static final Map<Pattern, String> HEADINGS = headings();

  private static final List<Phrase> PHRASES =
      List.of(
          Phrase.money(OVERVIEW, "revenue", "(?<!财政拨款|财政拨款支出)收入预算(?:总额)?为?"),
          Phrase.money(OVERVIEW, "fiscal_revenue", "财政拨款收入(?:预算)?为?"),
          Phrase.money(OVERVIEW, "business", "(?<!级)事业收入"),
          Phrase.money(OVERVIEW, "operating", "事业单位经营收入"),
          Phrase.money(OVERVIEW, "other", "其他收入"),
          Phrase.money(OVERVIEW, "expenditure", "(?<!财政拨款|拨款|基本|项目)(?:支出预算|预算支出总额)(?:总额)?为?"),
          Phrase.money(OVERVIEW, "fiscal_expenditure", "财政拨款支出预算"),
          Phrase.money(OVERVIEW, "general", "一般公共预算(?:财政)?拨款支出预算"),
          Phrase.money(OVERVIEW, "government_fund", "政府性基金(?:预算)?(?:财政)?拨款支出预算"),
          Phrase.money(OVERVIEW, "state_capital", "国有资本经营(?:预算)?(?:财政)?拨款支出预算"),
          Phrase.money(OVERVIEW, "basic", "基本支出预算"),
          Phrase.money(OVERVIEW, "project", "项目支出预算"),
          Phrase.money(THREE_PUBLIC, "three_public", "\"三公\"经费预算(?:数|总额)?为?"),
          Phrase.money(THREE_PUBLIC, "overseas_travel", "因公出国\\(境\\)费(?:用)?"),
          Phrase.money(THREE_PUBLIC, "vehicle", "公务(?:用)?车购置及运行(?:维护)?费"),
          Phrase.money(THREE_PUBLIC, "vehicle_purchase", "(?:公务用车|公务车)购置费"),
          Phrase.money(THREE_PUBLIC, "vehicle_running", "(?:公务用车|公务车用车|公务车)运行(?:维护)?费"),
          Phrase.money(THREE_PUBLIC, "reception", "公务接待费"),
          Phrase.money(AGENCY, "agency_operating", "机关运行经费(?:财政拨款)?预算(?:数)?为?"),
          Phrase.money(PROCUREMENT, "total", "政府采购预算(?:总额)?为?"),
          Phrase.none(PROCUREMENT, "total", "(?:未安排|无)政府采购预算"),
          Phrase.money(PROCUREMENT, "goods", "政府采购货物预算为?"),
          Phrase.money(PROCUREMENT, "works", "政府采购工程预算为?"),
          Phrase.money(PROCUREMENT, "services", "政府采购服务预算为?"),
          Phrase.money(PROCUREMENT, "sme_reserve", "面向中小企业预留(?:的)?政府采购项目预算(?:金额)?为?"),
          Phrase.money(
              PROCUREMENT, "small_micro", "预留给小型(?:和|、)?微型企业的?(?:政府采购)?(?:项目)?预算(?:金额)?为?"),
          Phrase.money(PERFORMANCE, "project_money", "涉及项目预算(?:资金)?(?:总额)?"),
          Phrase.count(PERFORMANCE, "projects", "编报绩效目标的项目共?", "个"),
          Phrase.count(PERFORMANCE, "units", "本部门", "个预算单位"));

  /** A year that stands in front of an amount, in the same clause. */
  private static final Pattern YEAR = Pattern.compile("(20\\d{2})年(?!预算)[^,;。:]*$");

  private ClaimReader() {}

  private static Map<Pattern, String> headings() {
    Map<Pattern, String> headings = new LinkedHashMap<>();
    headings.put(Pattern.compile("预算编制说明$"), OVERVIEW);
    headings.put(Pattern.compile("[一二三四五六七]、.*\"三公\"经费.*情况说明$"), THREE_PUBLIC);
    headings.put(Pattern.compile("[一二三四五六七]、.*机关运行经费预算"), AGENCY);
    headings.put(Pattern.compile("[一二三四五六七]、政府采购(?:预算)?情况"), PROCUREMENT);
    headings.put(Pattern.compile("[一二三四五六七]、.*绩效目标(?:设置)?情况"), PERFORMANCE);
    headings.put(Pattern.compile("^(?:[一二三四五六七八]、|.*项目经费情况说明$)"), "");
    return headings;
  }

  /** The claims of a document in reading order. */
  static List<Claim> read(Document document, Integer fiscalYear) {
    List<Claim> claims = new ArrayList<>();
    String section = "";
    for (Paragraph paragraph : document.paragraphs().toList()) {
      Optional<String> opened = sectionOpenedBy(paragraph);
      if (opened.isPresent()) {
        section = opened.get();
      } else if (!section.isEmpty() && !ITEM.matcher(paragraph.text()).matches()) {
        read(paragraph, section, fiscalYear, claims);
      }
    }
    return claims;
  }

  private static Optional<String> sectionOpenedBy(Paragraph paragraph) {
    String text = Wording.fold(paragraph.text());
    if (text.length() > MAX_HEADING || text.endsWith("。")) {
      return Optional.empty();
    }
    return HEADINGS.entrySet().stream()
        .filter(heading -> heading.getKey().matcher(text).find())
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static void read(
      Paragraph paragraph, String section, Integer fiscalYear, List<Claim> claims) {
    FoldedText text = FoldedText.of(paragraph.text());
    SortedMap<Integer, Claim> found = new TreeMap<>();
    for (Phrase phrase : PHRASES) {
      if (phrase.topic().equals(section)) {
        Matcher match = phrase.pattern().matcher(text.folded());
        while (match.find()) {
          found.put(match.start(), claim(phrase, match, text, paragraph, fiscalYear));
        }
      }
    }
    claims.addAll(found.values());
  }

  private static Claim claim(
      Phrase phrase, Matcher match, FoldedText text, Paragraph paragraph, Integer fiscalYear) {
    return new Claim(
        phrase.topic(),
        phrase.measure(),
        year(text.folded().substring(0, match.start()), fiscalYear),
        phrase.yuan(match).orElse(null),
        phrase.ulpYuan(match).orElse(null),
        phrase.change(match).orElse(null),
        null,
        paragraph.place().page().isPresent()
            ? Integer.valueOf(paragraph.place().page().getAsInt())
            : null,
        paragraph.place().label(),
        text.quote(match.start(), match.end()),
        phrase.count(match).orElse(null));
  }

  private static Integer year(String before, Integer fiscalYear) {
    Matcher year = YEAR.matcher(before);
    return year.find() ? Integer.valueOf(year.group(1)) : fiscalYear;
  }
}
