package duibiao.check;

import duibiao.check.Result.Remark;
import duibiao.fact.Claim;
import duibiao.fact.Claim.Direction;
import duibiao.fact.Passage;
import duibiao.finding.Finding.Subject;
import duibiao.finding.Severity;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** P16, P17, P-year, P-org, P-tpl and X13: what the words say, beside the figures. */
final class WordingRules {

  /**
   * Words that a form leaves to be chosen or deleted.
   *
   * @param words pattern of the folded text
   * @param hints pieces of which one is in every text that fits; looked for first, for speed
   * @param severity how grave it is to leave them
   * @param what what they are
   */
  private record Residue(Pattern words, List<String> hints, Severity severity, String what) {
    static Residue of(String words, String hints, Severity severity, String what) {
      return new Residue(Pattern.compile(words), List.of(hints.split(" ")), severity, what);
    }
  }

  private static final Residue OPTION =
      Residue.of(
          "持平/基本持平|(?:增加|增长)/(?:减少|下降)|(?:减少|下降)/(?:增加|增长)",
          "/基本持平 加/ 长/ 少/ 降/",
          Severity.MAJOR,
          "未按实际选择的备选文字");

  private static final List<Residue> TEMPLATE =
      List.of(
          Residue.of("\\(上一?年度?,下同\\)", "下同", Severity.MINOR, "表样的填写说明"),
          Residue.of(
              "(?:下降|减少)\\((?:增长|增加)\\)|(?:增长|增加)\\((?:下降|减少)\\)",
              "(增长 (增加 (下降 (减少",
              Severity.MINOR,
              "未按实际选择的备选文字"),
          Residue.of(
              "\\((?:增加内容|请[^)]*|此处[^)]*|根据实际[^)]*|如有[^)]*|若[^)]*填[^)]*)\\)",
              "(增加内容 (请 (此处 (根据实际 (如有 (若",
              Severity.MINOR,
              "表样的填写说明"),
          Residue.of(
              "20[Xx×]{2}|[Xx×○*]{2,}(?=年|万元|元|个|辆|家|项|%|\\))",
              "XX xx ×× ○○ **", Severity.MINOR, "未填写的空位"),
          Residue.of(
              "公务车用车|一致0(?:\\.0+)?万元|增加增加|减少减少", "公务车用车 一致0 增加增加 减少减少", Severity.INFO, "表样文字不通"));

  private static final Residue CITY =
      Residue.of("市级(?:预算主管部门|财政有经费|财政拨款安排)", "市级", Severity.MINOR, "市级口径的文字，本文件为区级");

  private static final Pattern REASON = Pattern.compile("主要原因(?:是|为)?:?(?<why>[^。;]*)");
  private static final Pattern EMPTY_REASON = Pattern.compile("主要原因(?:(?:是|为):?|:)(?=[。;,]|$)");
  private static final Pattern MOVED =
      Pattern.compile(
          "(?<what>[^,;、]{0,40}?)(?:经费|支出|预算)?(?:(?<up>增加|增长|提高|上升)|(?<down>减少|下降|降低))");

  /** A reason that begins with what was done to the money. */
  private static final Pattern DONE =
      Pattern.compile(
          "(?:进一步|继续|大力|严格|按要求|本年度?)*"
              + "(?:(?<down>压减|压缩|削减|缩减|核减|节约|厉行节约)|(?<up>新增|增设|增加))(?<what>.+)");

  /** Reasons in which less of something can mean more of the whole. */
  private static final Pattern BASE = Pattern.compile("上年|去年|一次性|结余|结转|执行|基数|收入|压减|政策");

  private static final Pattern FISCAL_REASON =
      Pattern.compile("财政拨款收入支出(?:(?<up>增加)|(?<down>减少))的主要原因");
  private static final Pattern FINAL_REASON =
      Pattern.compile("决算数(?:(?<more>大于|高于)|(?<less>小于|低于))(?:年初)?预算数");

  static final List<Rule> ALL =
      List.of(
          new Rule(
              "P16",
              Severity.MINOR,
              Scope.ALL,
              "增减原因与增减方向相符，备选文字已按实际选择",
              "Reasons fit the direction of change, and options are resolved",
              "编制说明应如实说明增减原因",
              at -> Stream.of(options(at), reasons(at), fiscalReason(at)).flatMap(r -> r)),
          ItemRules.P17,
          SlotRules.P_YEAR,
          SlotRules.P_ORG,
          new Rule(
              "P-tpl",
              Severity.MINOR,
              Scope.ALL,
              "没有遗留表样的说明文字",
              "No instruction of the form is left in the text",
              "公开文本应删除表样中的填写说明",
              WordingRules::template),
          NoteRules.X13);

  private WordingRules() {}

  private static Stream<Result> options(Case at) {
    return residues(at, OPTION);
  }

  private static Stream<Result> template(Case at) {
    boolean isOfDistrict = !at.identity().district().isEmpty() && !at.texts().tell("年市级");
    Stream<Result> residues = TEMPLATE.stream().flatMap(residue -> residues(at, residue));
    Stream<Result> cities = isOfDistrict ? residues(at, CITY).limit(1) : Stream.empty();
    return Stream.of(residues, cities, Stream.of(Result.Word.RIGHT)).flatMap(results -> results);
  }

  private static Stream<Result> residues(Case at, Residue residue) {
    return at.texts().paragraphs(residue.hints).flatMap(text -> residue(text, residue));
  }

  private static Stream<Result> residue(Text text, Residue residue) {
    return residue
        .words
        .matcher(text.folded())
        .results()
        .map(
            match ->
                told(
                    residue.severity,
                    text.passage(),
                    "%s“%s”".formatted(residue.what, match.group()),
                    match.group()));
  }

  /** A remark about a text. */
  static Remark told(Severity severity, Passage passage, String what, String quote) {
    return new Remark(
        severity,
        new Subject(
            passage.form() == null ? null : passage.form().name(), null, null, passage.place()),
        "%s有%s，请核实".formatted(passage.place().label(), what),
        quote);
  }

  private static Stream<Result> reasons(Case at) {
    Stream<Result> empty =
        at.texts()
            .paragraphs(List.of("主要原因"))
            .flatMap(
                text ->
                    EMPTY_REASON
                        .matcher(text.folded())
                        .results()
                        .map(
                            match ->
                                told(Severity.MINOR, text.passage(), "空白的增减原因", match.group())));
    return Stream.concat(empty, at.items().stream().flatMap(item -> reason(at, item).stream()));
  }

  private static Optional<Result> reason(Case at, Item item) {
    Optional<Direction> direction =
        at.figures().isFinal()
            ? completion(item)
            : item.claim("item_restated").map(Claim::change).map(Claim.Change::direction);
    Matcher reason = REASON.matcher(item.text());
    if (!reason.find() || reason.group("why").isEmpty()) {
      return Optional.empty();
    }
    Matcher comparison = FINAL_REASON.matcher(item.text());
    if (at.figures().isFinal() && comparison.find() && direction.isPresent()) {
      Direction told = comparison.group("more") == null ? Direction.DECREASE : Direction.INCREASE;
      if (told != direction.get()) {
        String what = "称“%s”，与预算数、决算数不符".formatted(comparison.group());
        return Optional.of(ItemRules.remark(Severity.MINOR, item, what));
      }
    }
    Matcher moved = MOVED.matcher(reason.group("why"));
    if (!moved.matches()) {
      Matcher done = DONE.matcher(reason.group("why"));
      return done.matches() && !MOVED.matcher(done.group("what")).lookingAt()
          ? contradicted(direction, item, done).or(() -> Optional.of(Result.Word.RIGHT))
          : Optional.of(Result.Word.RIGHT);
    }
    return copied(at.items(), item, moved.group("what"))
        .or(() -> contradicted(direction, item, moved))
        .or(() -> Optional.of(Result.Word.RIGHT));
  }

  /** Whether final accounts spent more or less than the budget. */
  private static Optional<Direction> completion(Item item) {
    return item.claim("item_budget")
        .flatMap(
            budget ->
                item.claim("item_final")
                    .map(last -> last.yuan().compareTo(budget.yuan()))
                    .map(
                        sign ->
                            sign == 0
                                ? Direction.FLAT
                                : sign > 0 ? Direction.INCREASE : Direction.DECREASE));
  }

  /** A reason that names another item and not this one. */
  private static Optional<Result> copied(List<Item> items, Item item, String what) {
    return items.stream()
        .filter(other -> !other.leaf().equals(item.leaf()) && other.leaf().length() > 3)
        .filter(other -> what.equals(other.leaf()) && !what.contains(item.leaf()))
        .findFirst()
        .map(
            other ->
                ItemRules.remark(
                    Severity.MINOR, item, "的增减原因说的是“%s”，疑似照抄".formatted(other.leaf())));
  }

  private static Optional<Result> contradicted(
      Optional<Direction> direction, Item item, Matcher moved) {
    Direction told = moved.group("up") == null ? Direction.DECREASE : Direction.INCREASE;
    boolean isOpposite =
        direction.filter(stated -> stated != Direction.FLAT && stated != told).isPresent()
            && !BASE.matcher(moved.group("what")).find();
    return isOpposite
        ? Optional.of(
            ItemRules.remark(Severity.MINOR, item, "的增减原因“%s”与增减方向相反".formatted(moved.group())))
        : Optional.empty();
  }

  private static Stream<Result> fiscalReason(Case at) {
    Optional<Operand> change = at.figures().change("overview", "fiscal_revenue");
    return change.isEmpty()
        ? Stream.empty()
        : at.texts()
            .paragraphs(List.of("主要原因"))
            .flatMap(
                text ->
                    FISCAL_REASON
                        .matcher(text.folded())
                        .results()
                        .map(
                            match -> {
                              int told = match.group().contains("增加") ? 1 : -1;
                              return change.get().yuan().signum() * told < 0
                                  ? told(
                                      Severity.MINOR,
                                      text.passage(),
                                      "“%s”，与“%s”方向相反"
                                          .formatted(match.group(), change.get().quote()),
                                      match.group())
                                  : Result.Word.RIGHT;
                            }));
  }
}
