package duibiao.sample.wording;

import duibiao.sample.book.Entry;
import duibiao.sample.book.Source;
import duibiao.sample.print.PrintedText;
import duibiao.sample.print.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What final accounts say of each item (项) that one kind of 财政拨款 pays for. */
final class FinalItems {

  private final Draft draft;
  private final FinalWords words;
  private final Items items;
  private final String topic;
  private final Source source;

  /** The items that {@code source} pays for; {@code topic} begins the names of their places. */
  FinalItems(Draft draft, String topic, Source source) {
    this.draft = draft;
    this.words = new FinalWords(draft);
    this.items = new Items(draft);
    this.topic = topic;
    this.source = source;
  }

  /** A paragraph for each item with a budget or expenditure, each as a place {@code topic/CODE}. */
  List<PrintedText> parts() {
    Map<String, Long> budget = byItem(draft.books().entries());
    Map<String, Long> spent = byItem(draft.accounts().spent());
    Map<String, Long> all = new TreeMap<>(budget);
    all.putAll(spent);
    List<PrintedText> parts = new ArrayList<>();
    for (String code : all.keySet()) {
      String sentence = sentence(code, budget.getOrDefault(code, 0L), spent.getOrDefault(code, 0L));
      parts.add(
          PrintedText.body(Slot.mark(topic + "/" + code, (parts.size() + 1) + "、" + sentence)));
    }
    return parts;
  }

  private Map<String, Long> byItem(List<Entry> entries) {
    Map<String, Long> sums = new TreeMap<>();
    entries.stream()
        .filter(Draft.paidBy(source))
        .forEach(entry -> sums.merge(entry.item(), entry.cents(), Long::sum));
    return sums;
  }

  private String sentence(String code, long budget, long spent) {
    String key = topic + "/" + code;
    String planned =
        words.isNil(budget)
            ? Slot.mark(key + "/budget", "0") + "万元"
            : words.amount(key + "/budget", budget);
    return (Slot.mark(key + "/name", items.path(code)) + "。主要用于：")
        + (Slot.mark(key + "/purpose", items.purpose(code)) + "。年初预算为" + planned)
        + ("，支出决算为" + words.amount(key + "/amount", spent))
        + (words.completion(key + "/percent", spent, budget, "，完成年初预算的") + "。")
        + (words.comparison(key, spent, budget, more(code, budget), less(code)) + "。");
  }

  private String more(String code, long budget) {
    if (words.isNil(budget)) {
      return "年初未安排预算，年中按工作需要追加";
    }
    return isBasic(code) ? "年中按规定调整人员经费标准" : "年中追加项目经费";
  }

  private String less(String code) {
    return isBasic(code) ? "在职人员变动，缴费和发放人数少于预计" : "部分项目按实际进度结算，支出少于预计";
  }

  private boolean isBasic(String code) {
    return draft.books().sum(entry -> entry.item().equals(code) && entry.isProject()) == 0;
  }
}
