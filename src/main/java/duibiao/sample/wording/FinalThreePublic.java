package duibiao.sample.wording;

import duibiao.sample.book.Accounts.Visits;
import duibiao.sample.book.ThreePublic;
import duibiao.sample.print.PrintedText;
import duibiao.sample.print.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Part 七 of 情况说明: the “三公” expenses, planned and spent, and the occasions behind them. */
final class FinalThreePublic {

  /** A part of “三公” as the prose names it. */
  private record Kind(String measure, String name, ToLongFunction<ThreePublic> cents) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind("overseas_travel", "因公出国（境）费", ThreePublic::overseas),
          new Kind("vehicle", "公务用车购置及运行维护费", ThreePublic::vehicle),
          new Kind("reception", "公务接待费", ThreePublic::reception));

  private final Draft draft;
  private final FinalWords words;
  private final ThreePublic budget;
  private final ThreePublic spent;
  private final ThreePublic before;

  FinalThreePublic(Draft draft) {
    this.draft = draft;
    this.words = new FinalWords(draft);
    this.budget = draft.books().threePublic();
    this.spent = draft.accounts().threePublic();
    this.before = draft.priorAccounts().threePublic();
  }

  List<PrintedText> parts() {
    List<String> parts = new ArrayList<>();
    parts.add("七、财政拨款“三公”经费支出决算情况说明");
    boolean isEmpty =
        Stream.of(budget, spent, before).allMatch(amounts -> words.isNil(amounts.total()));
    if (isEmpty) {
      parts.add(words.issuerAndYear() + "无“三公”经费财政拨款支出。");
    } else {
      parts.add("（一）“三公”经费财政拨款支出决算总体情况说明。");
      parts.add(completion());
      parts.add(change());
      parts.add("（二）“三公”经费财政拨款支出决算具体情况说明。");
      parts.add(shares());
      addDetails(parts);
    }
    return parts.stream().map(PrintedText::body).toList();
  }

  private static String key(String measure) {
    return "final_three_public/" + measure;
  }

  private static String joined(Function<Kind, String> wording) {
    return KINDS.stream().map(wording).collect(Collectors.joining("；"));
  }

  private String completion() {
    String all = key("three_public_final");
    return ("“三公”经费财政拨款支出年初预算为" + words.amount(key("three_public_budget"), budget.total()))
        + ("，支出决算为" + words.amount(all, spent.total()))
        + words.completion(all + "/percent", spent.total(), budget.total(), "，完成预算的")
        + ("，其中：" + joined(this::completion) + "。")
        + (words.year() + "“三公”经费支出")
        + words.comparison(all, spent.total(), budget.total(), "公务活动多于预计", "严格控制“三公”经费开支，公务活动少于预计")
        + "。";
  }

  private String completion(Kind kind) {
    long cents = kind.cents().applyAsLong(spent);
    String key = key(kind.measure() + "_final");
    return (kind.name() + "支出决算为" + words.amount(key, cents))
        + words.completion(key + "/percent", cents, kind.cents().applyAsLong(budget), "，完成预算的");
  }

  private String change() {
    String all = key("three_public_final");
    String moved = words.change(all, before.total(), spent.total());
    boolean isFlat = words.direction(before.total(), spent.total()) == 0;
    return (words.year() + "“三公”经费财政拨款支出决算数")
        + ((isFlat ? "与" : "比") + draft.priorYear() + "年度" + moved)
        + ("，其中：" + joined(this::change) + "。")
        + KINDS.stream().map(this::reason).collect(Collectors.joining());
  }

  private String change(Kind kind) {
    long prior = kind.cents().applyAsLong(before);
    long cents = kind.cents().applyAsLong(spent);
    String moved = words.change(key(kind.measure() + "_final"), prior, cents);
    return words.direction(prior, cents) == 0
        ? kind.name() + "支出与上年度" + moved
        : kind.name() + "支出决算" + moved;
  }

  private String reason(Kind kind) {
    int direction =
        words.direction(kind.cents().applyAsLong(before), kind.cents().applyAsLong(spent));
    if (direction == 0) {
      return "";
    }
    String reason =
        switch (kind.measure()) {
          case "overseas_travel" -> direction > 0 ? "本年度安排出访任务" : "本年度出访任务减少";
          case "vehicle" -> vehicleReason(direction);
          default -> direction > 0 ? "来访调研和交流增加" : "从严控制接待标准和批次";
        };
    String key = key(kind.measure() + "_final/change/reason");
    return (kind.name() + "支出" + (direction > 0 ? "增加" : "减少") + "的主要原因是")
        + (Slot.mark(key, reason) + "。");
  }

  private String vehicleReason(int direction) {
    boolean isPurchase = words.direction(before.purchase(), spent.purchase()) == direction;
    String more = isPurchase ? "按计划更新购置公务用车" : "车辆使用和维修费用增加";
    return direction > 0 ? more : isPurchase ? "本年度购车少于上年度" : "加强用车管理，运行费用下降";
  }

  private String shares() {
    return "“三公”经费财政拨款支出决算中，" + joined(this::share) + "。具体情况如下：";
  }

  private String share(Kind kind) {
    long cents = kind.cents().applyAsLong(spent);
    return (kind.name() + "支出决算")
        + words.amountAndShare(detail(kind.measure()), cents, spent.total());
  }

  /** Amounts that were told above are places of their own when told again. */
  private static String detail(String measure) {
    return key(measure + "_final/detail");
  }

  private void addDetails(List<String> parts) {
    Visits visits = draft.accounts().visits();
    parts.add(
        ("1、因公出国（境）费支出" + words.amount(detail("overseas_travel/again"), spent.overseas()) + "。")
            + ("全年安排因公出国（境）团组" + count("delegations", visits.delegations()) + "个、累计")
            + (count("delegation_members", visits.travellers()) + "人次。"));
    parts.add(
        ("2、公务用车购置及运行维护费支出" + words.amount(detail("vehicle/again"), spent.vehicle())) + "。其中：");
    parts.add(
        ("公务用车购置支出为" + words.amount(key("vehicle_purchase_final"), spent.purchase()) + "，全年购置公务用车")
            + (count("vehicles_bought", visits.vehiclesBought()) + "辆。"));
    parts.add(
        ("公务用车运行维护支出" + words.amount(key("vehicle_running_final"), spent.running()))
            + ("，主要用于燃料、维修和保险。" + draft.fiscalYear() + "年末，")
            + (draft.issuer().self() + "使用财政拨款开支的公务用车保有量为")
            + (count("vehicles_kept", visits.vehiclesKept()) + "辆。"));
    parts.add("3、公务接待费支出" + words.amount(detail("reception/again"), spent.reception()) + "。其中：");
    parts.add(
        ("国内公务接待支出" + words.amount(key("reception_domestic"), spent.reception()))
            + ("（含外宾接待支出" + words.amount(key("reception_foreign"), 0) + "），主要用于来访单位的公务用餐，公务接待")
            + (count("visits", visits.receptions()) + "批次、")
            + (count("visitors", visits.guests()) + "人次，其中：接待外宾")
            + (count("foreign_visits", 0) + "批次、" + count("foreign_visitors", 0) + "人次。"));
  }

  private static String count(String measure, int number) {
    return Slot.mark(key(measure), String.valueOf(number));
  }
}
