package duibiao.sample;

import duibiao.sample.print.PrintedText;
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

  private final Style style;
  private final Books prior;
  private final Books books;
  private final Template template;

  Items(Style style, Books prior, Books books, Template template) {
    this.style = style;
    this.prior = prior;
    this.books = books;
    this.template = template;
  }

  /** The list as one text, an item a line. */
  PrintedText part() {
    StringBuilder list = new StringBuilder();
    int ordinal = 0;
    for (Map.Entry<String, Long> item : new TreeMap<>(books.fiscalByItem()).entrySet()) {
      ordinal++;
      list.append(ordinal == 1 ? "" : "\n").append(ordinal).append(". ");
      list.append(sentence(item.getKey(), item.getValue()));
    }
    return PrintedText.body(list.toString());
  }

  private String sentence(String item, long cents) {
    String quoted = template == Template.FULL_LIST ? name(item) : path(item);
    String noun = template == Template.WITH_EXECUTION ? "" : "科目";
    String sentence = "“" + quoted + "”" + noun + style.overview(cents) + "万元，主要用于" + purpose(item);
    return template == Template.WITH_EXECUTION ? sentence + execution(item, cents) : sentence;
  }

  private String name(String code) {
    return Classification.FUNCTIONAL.findName(code, books.year()).orElseThrow();
  }

  private String path(String item) {
    return (name(item.substring(0, 3)) + "（类）")
        + (name(item.substring(0, 5)) + "（款）")
        + (name(item) + "（项）");
  }

  private String purpose(String item) {
    String name = name(item);
    String section = name(item.substring(0, 5));
    String subject = SUBJECT.matcher(name).replaceAll("");
    String other = name.startsWith("其他") ? subject + "中未单列科目的工作" : "开展" + subject + "相关工作";
    if (name.equals("一般行政管理事务")) {
      other = section + "方面的各类专项工作";
    }
    return PURPOSES.getOrDefault(name, other) + "。";
  }

  private String execution(String item, long cents) {
    long executed = prior.execution().getOrDefault(item, 0L);
    Change change = new Change(prior.year(), executed, cents);
    String start =
        (prior.year() + "年当年预算执行数为" + style.overview(executed) + "万元，")
            + (books.year() + "年预算安排" + style.overview(cents) + "万元，");
    if (executed == 0) {
      return start + "上年无此项支出，不计算增减幅度。主要原因是：本年度新设此项工作。";
    }
    String base = prior.year() + "年预算执行数";
    if (change.percent().equals("0.00%")) {
      return start + "与" + base + "持平。主要原因是：工作任务与上年基本相同。";
    }
    return start
        + "比"
        + base
        + change.reason("增加", "减少", "")
        + change.percent()
        + reason(item, change);
  }

  private String reason(String item, Change change) {
    boolean basic = books.sum(e -> e.item().equals(item) && e.isProject()) == 0;
    return "。主要原因是："
        + (basic
            ? change.reason("人员经费标准调整", "人员变动", "")
            : change.reason("本年度工作任务增加", "压减一般性项目支出", ""))
        + "。";
  }
}
