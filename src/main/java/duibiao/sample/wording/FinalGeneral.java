package duibiao.sample.wording;

import static duibiao.sample.wording.Draft.paidBy;

import duibiao.sample.book.Entry;
import duibiao.sample.book.Source;
import duibiao.sample.print.PrintedText;
import duibiao.taxonomy.Classification;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Parts 五 and 六 of 情况说明: what 一般公共预算 paid for, and the 基本支出 among it. */
final class FinalGeneral {

  private static final String SUBJECT = "一般公共预算财政拨款支出";
  private static final Predicate<Entry> GENERAL = paidBy(Source.GENERAL);

  private final Draft draft;
  private final FinalWords words;
  private final long spent;

  FinalGeneral(Draft draft) {
    this.draft = draft;
    this.words = new FinalWords(draft);
    this.spent = draft.accounts().spent(GENERAL);
  }

  List<PrintedText> parts() {
    List<PrintedText> parts = new ArrayList<>();
    parts.add(PrintedText.body("五、" + SUBJECT + "决算情况说明"));
    parts.add(PrintedText.body("（一）" + SUBJECT + "决算总体情况"));
    parts.add(PrintedText.body(total()));
    parts.add(PrintedText.body("（二）" + SUBJECT + "决算结构情况"));
    parts.add(PrintedText.body(categories()));
    parts.add(PrintedText.body("（三）" + SUBJECT + "决算具体情况"));
    parts.add(PrintedText.body(completion()));
    parts.addAll(new FinalItems(draft, "final_items", Source.GENERAL).parts());
    parts.add(PrintedText.body("六、一般公共预算财政拨款基本支出决算情况说明"));
    parts.add(PrintedText.body(basic()));
    return parts;
  }

  private static String key(String measure) {
    return "final_general/" + measure;
  }

  private String total() {
    String key = key("expenditure");
    long all = draft.accounts().spent(Draft.ALL);
    return (SUBJECT + words.amount(key, spent))
        + (words.share(key, spent, all, "，占本年支出合计的") + "。")
        + words.movement(key, SUBJECT, draft.priorAccounts().spent(GENERAL), spent);
  }

  private String categories() {
    List<String> codes =
        draft.accounts().spent().stream()
            .filter(GENERAL)
            .map(entry -> entry.item().substring(0, 3))
            .distinct()
            .sorted()
            .toList();
    return codes.stream()
        .map(this::category)
        .collect(
            Collectors.joining(
                "；", SUBJECT + words.amount(key("categories"), spent) + "，主要用于以下方面：", "。"));
  }

  private String category(String code) {
    String name = Classification.FUNCTIONAL.findName(code, draft.fiscalYear()).orElseThrow();
    long cents = draft.accounts().spent(GENERAL.and(entry -> entry.item().startsWith(code)));
    return name + "（类）" + words.amountAndShare(key("category/" + code), cents, spent);
  }

  private String completion() {
    long budget = draft.books().sum(GENERAL);
    return (SUBJECT + "年初预算为" + words.amount(key("budget"), budget))
        + ("，支出决算为" + words.amount(key("final"), spent))
        + (words.completion(key("final/percent"), spent, budget, "，完成年初预算的") + "。")
        + words.comparison(key("final"), spent, budget, "年中追加部分项目和人员经费", "部分项目按实际进度结算，人员变动")
        + "。其中：";
  }

  private String basic() {
    Predicate<Entry> basic = Entry::isGeneralBasic;
    return "一般公共预算财政拨款基本支出"
        + words.amount("final_basic/basic", draft.accounts().spent(basic))
        + ("。其中：人员经费" + classes("final_basic/personnel", basic.and(Entry::isPersonnel)))
        + ("；公用经费" + classes("final_basic/public", basic.and(Entry::isPublic)) + "。");
  }

  /** An amount, and the names of the economic classes that it was spent on. */
  private String classes(String key, Predicate<Entry> wanted) {
    String names =
        draft.accounts().spent().stream()
            .filter(wanted)
            .map(Entry::economicClass)
            .distinct()
            .sorted()
            .map(code -> Classification.ECONOMIC.findName(code, draft.fiscalYear()).orElseThrow())
            .collect(Collectors.joining("、"));
    String amount = words.amount(key, draft.accounts().spent(wanted));
    return names.isEmpty() ? amount : amount + "，主要包括：" + names;
  }
}
