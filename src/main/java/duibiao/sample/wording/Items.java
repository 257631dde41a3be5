package duibiao.sample.wording;

import duibiao.sample.print.PrintedText;
import duibiao.sample.print.Slot;
import duibiao.taxonomy.Classification;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The list of 财政拨款支出主要内容: one entry for each item (项) with fiscal money. */
final class Items {

  private static final Map<String, String> PURPOSES =
      Map.ofEntries(
          Map.entry("行政运行", "机关人员工资福利和维持日常办公"),
          Map.entry("事业运行", "所属事业单位人员工资福利和维持日常运转"),
          Map.entry("机关服务", "机关后勤和会务服务保障"),
          Map.entry("行政单位离退休", "机关退休人员待遇和管理服务"),
          Map.entry("事业单位离退休", "事业单位退休人员待遇和管理服务"),
          Map.entry("机关事业单位基本养老保险缴费支出", "为在职人员缴纳基本养老保险"),
          Map.entry("机关事业单位职业年金缴费支出", "为在职人员缴纳职业年金"),
          Map.entry("其他行政事业单位养老支出", "退休人员活动开支"),
          Map.entry("行政单位医疗", "为机关在职人员缴纳基本医疗保险"),
          Map.entry("事业单位医疗", "为事业单位在职人员缴纳基本医疗保险"),
          Map.entry("公务员医疗补助", "机关在职人员医疗补助缴费"),
          Map.entry("住房公积金", "为在职人员缴存住房公积金"),
          Map.entry("购房补贴", "向符合条件的在职人员发放购房补贴"));

  /** What surrounds the subject in the name of an item. */
  private static final Pattern SUBJECT = Pattern.compile("^其他|^用于|(的彩票公益金)?支出$");

  private final Draft draft;
  private final Style style;
  private final Map<String, Long> executed;

  Items(Draft draft) {
    this.draft = draft;
    this.style = draft.style();
    this.executed =
        draft.template().tellsExecution() ? draft.priorAccounts().fiscalByItem() : Map.of();
  }

  /**
   * The list as one text, an item a line. Each line, with the break before it, is the place {@code
   * items/CODE}, with places for its figures and words inside.
   */
  PrintedText part() {
    StringBuilder list = new StringBuilder();
    int ordinal = 0;
    for (Map.Entry<String, Long> item : new TreeMap<>(draft.books().fiscalByItem()).entrySet()) {
      ordinal++;
      String code = item.getKey();
      String lineBreak = ordinal == 1 ? "" : "\n";
      String line = lineBreak + ordinal + ". " + sentence(code, item.getValue());
      list.append(Slot.mark(key(code), line));
    }
    return PrintedText.body(list.toString());
  }

  private static String key(String code) {
    return "items/" + code;
  }

  private static String mark(String code, String part, String text) {
    return Slot.mark(key(code) + "/" + part, text);
  }

  private String sentence(String item, long cents) {
    Template template = draft.template();
    String quoted = mark(item, "name", template.namesItemsAlone() ? name(item) : path(item));
    String noun = template.tellsExecution() ? "" : "科目";
    String amount = mark(item, "amount", style.overview(cents));
    String purpose = mark(item, "purpose", purpose(item));
    String sentence = "“" + quoted + "”" + noun + amount + "万元，主要用于" + purpose + "。";
    return template.tellsExecution() ? sentence + execution(item, cents) : sentence;
  }

  private String name(String code) {
    return Classification.FUNCTIONAL.findName(code, draft.fiscalYear()).orElseThrow();
  }

  /** The name of an item with those above it: {@code A（类）B（款）C（项）}. */
  String path(String item) {
    return (name(item.substring(0, 3)) + "（类）")
        + (name(item.substring(0, 5)) + "（款）")
        + (name(item) + "（项）");
  }

  /** What the money of an item is for, after {@code 主要用于}. */
  String purpose(String item) {
    String name = name(item);
    String section = name(item.substring(0, 5));
    String subject = SUBJECT.matcher(name).replaceAll("");
    String other = name.startsWith("其他") ? subject + "中未单列科目的工作" : "开展" + subject + "相关工作";
    if (name.equals("一般行政管理事务")) {
      other = section + "方面的各类专项工作";
    }
    return PURPOSES.getOrDefault(name, other);
  }

  private String execution(String item, long cents) {
    int priorYear = draft.priorYear();
    long before = executed.getOrDefault(item, 0L);
    Change change = new Change(priorYear, before, cents);
    String spent = mark(item, "execution", style.overview(before));
    String restated = mark(item, "restated", style.overview(cents));
    String start =
        (priorYear + "年当年预算执行数为" + spent + "万元，")
            + (draft.fiscalYear() + "年预算安排" + restated + "万元，");
    if (style.overview(before).equals("0")) {
      return start + "上年无此项支出，不计算增减幅度。主要原因是：本年度新设此项工作。";
    }
    String base = priorYear + "年预算执行数";
    if (style.overview(before).equals(style.overview(cents))) {
      return start + "与" + base + "持平。主要原因是：工作任务与上年基本相同。";
    }
    return (start + "比" + base + mark(item, "direction", change.reason("增加", "减少", "")))
        + mark(item, "percent", change.percent())
        + ("。主要原因是：" + mark(item, "reason", reason(item, change)) + "。");
  }

  private String reason(String item, Change change) {
    boolean basic = draft.books().sum(e -> e.item().equals(item) && e.isProject()) == 0;
    return basic
        ? change.reason("人员经费标准调整", "人员变动", "")
        : change.reason("本年度工作任务增加", "压减一般性项目支出", "");
  }
}
