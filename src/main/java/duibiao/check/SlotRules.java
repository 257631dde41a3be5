package duibiao.check;

import duibiao.check.Result.Remark;
import duibiao.fact.Claim;
import duibiao.fact.Passage;
import duibiao.fact.Passage.Role;
import duibiao.finding.Severity;
import duibiao.taxonomy.Wording;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** P-year and P-org: the year and the organisation that the form's slots ask for. */
final class SlotRules {

  private static final Pattern YEAR = Pattern.compile("(20\\d{2})年");

  /** Headings and lines of contents that carry the year of the document. */
  private static final Pattern HEADING =
      Pattern.compile("(?:[一二三四五六七八九十]+、|\\d{1,2}[.、])?(20\\d{2})年度?(?:部门|单位|预算单位|\"三公\").{0,40}");

  private static final Pattern NOTE_YEAR = Pattern.compile("本(?:部门|单位)(20\\d{2})年");

  /** Topics of a budget whose amounts are of its own year. */
  private static final Set<String> OF_THE_YEAR =
      Set.of("overview", "three_public", "agency_operating", "procurement", "performance");

  /** Where a name stands. */
  private static final List<Pattern> NAMES =
      List.of(
          Pattern.compile("编制(?:部门|单位):(?<name>.+?)(?:单位:.*)?"),
          Pattern.compile("20\\d{2}年,(?<name>[^,。]{4,40}?)(?:收入预算|预算支出总额).*"),
          Pattern.compile("20\\d{2}年(?<name>[^,。]{4,40}?)(?:下属.{1,20})?财政拨款的机关运行经费预算.*"),
          Pattern.compile("(?:第.部分)?(?<name>.{4,40}?)20\\d{2}年度部门决算(?:表|情况说明)?"));

  /** Pieces of which one is in every text that {@link #NAMES} or {@link #BLANK} fits. */
  private static final List<String> NEAR_NAMES =
      List.of("编制部门", "编制单位", "收入预算", "预算支出总额", "机关运行经费预算", "年度部门决算");

  private static final Pattern BLANK = Pattern.compile("编制(?:部门|单位):(?:单位:.*)?");

  private static final Pattern LEVEL = Pattern.compile("\\((?:部门|单位|本级|本部)[^)]*\\)");
  private static final Pattern CITY = Pattern.compile(".{2,3}市");
  private static final Pattern CITY_ABOVE = Pattern.compile("^.{2,3}市(?=.*区)");

  static final Rule P_YEAR =
      new Rule(
          "P-year",
          Severity.MAJOR,
          Scope.ALL,
          "标题、说明和比较基期的年度正确",
          "Titles, statements and bases of comparison have the right years",
          "公开文本的年度应为本年度，比较的基期应为上年度",
          at -> at.year() == 0 ? Stream.empty() : Stream.concat(texts(at), claims(at)));

  static final Rule P_ORG =
      new Rule(
          "P-org",
          Severity.MAJOR,
          Scope.ALL,
          "各处的单位名称与封面一致",
          "The organisation is everywhere that of the cover",
          "公开文本各处的部门（单位）名称应一致、完整",
          SlotRules::names);

  private SlotRules() {}

  private static Stream<Result> texts(Case at) {
    return at.texts().all().flatMap(text -> text(at, text.passage(), text.folded()));
  }

  private static Stream<Result> text(Case at, Passage passage, String text) {
    Matcher year =
        switch (passage.role()) {
          case TITLE -> YEAR.matcher(text);
          case NOTE -> NOTE_YEAR.matcher(text);
          case PARAGRAPH -> HEADING.matcher(text);
          case BLANK_LINE, CUT_CODE, HIDDEN -> null;
        };
    boolean isSlot =
        year != null && (passage.role() == Role.PARAGRAPH ? year.matches() : year.find());
    if (!isSlot) {
      return Stream.empty();
    }
    return Integer.parseInt(year.group(1)) == at.year()
        ? Stream.of(Result.Word.RIGHT)
        : Stream.of(
            WordingRules.told(
                Severity.MAJOR,
                passage,
                "年度%s，本文件为%s年".formatted(year.group(1), at.year()),
                passage.text()));
  }

  private static Stream<Result> claims(Case at) {
    Set<String> told = new HashSet<>();
    return at.document().claims().stream()
        .flatMap(claim -> claim(at, claim))
        .filter(result -> !(result instanceof Remark remark) || told.add(remark.quote()));
  }

  private static Stream<Result> claim(Case at, Claim claim) {
    int expected = expected(at, claim);
    if (expected != 0 && claim.year() != null && claim.year() != expected) {
      return Stream.of(wrong(claim, "的年度是%s年，应为%s年".formatted(claim.year(), expected)));
    }
    Integer basis = claim.change() == null ? null : claim.change().basisYear();
    boolean isComparable = expected == at.year() && basis != null;
    if (isComparable && basis != at.year() - 1) {
      return Stream.of(wrong(claim, "与%s年比较，应与%s年比较".formatted(basis, at.year() - 1)));
    }
    return isComparable ? Stream.of(Result.Word.RIGHT) : Stream.empty();
  }

  /** The year that a figure should be of; 0 if it may be of any. */
  private static int expected(Case at, Claim claim) {
    if (claim.topic().equals("items")) {
      return claim.measure().equals("item_execution") ? at.year() - 1 : at.year();
    }
    if (claim.topic().equals("assets")) {
      boolean isOwned = claim.measure().equals("vehicles");
      boolean isOfYear = at.figures().isFinal();
      return isOwned ? at.year() - (isOfYear ? 0 : 1) : 0;
    }
    boolean isOfYear = OF_THE_YEAR.contains(claim.topic()) || claim.topic().startsWith("final_");
    return isOfYear && claim.yuan() != null ? at.year() : 0;
  }

  private static Remark wrong(Claim claim, String what) {
    return new Remark(
        Severity.MAJOR,
        claim.subject(),
        "文字“%s”（%s）%s，请核实".formatted(claim.quote(), claim.place().label(), what),
        claim.quote());
  }

  private static Stream<Result> names(Case at) {
    String cover = at.identity().printedName();
    return cover.isEmpty()
        ? Stream.empty()
        : at.texts()
            .all()
            .filter(text -> text.role() != Role.NOTE && text.hasAny(NEAR_NAMES))
            .flatMap(text -> name(at, cover, text.passage(), text.folded()));
  }

  private static Stream<Result> name(Case at, String cover, Passage passage, String text) {
    if (BLANK.matcher(text).matches()) {
      return Stream.of(WordingRules.told(Severity.MINOR, passage, "空白的编制部门或编制单位", passage.text()));
    }
    return NAMES.stream()
        .map(pattern -> pattern.matcher(text))
        .filter(Matcher::matches)
        .map(match -> match.group("name"))
        .filter(name -> name.indexOf('。') < 0 && name.indexOf(';') < 0)
        .limit(1)
        .map(
            name ->
                isSame(at.identity().district(), plain(name), plain(cover))
                    ? Result.Word.RIGHT
                    : WordingRules.told(
                        Severity.MAJOR,
                        passage,
                        "单位名称“%s”，封面为“%s”".formatted(name, cover),
                        passage.text()));
  }

  private static String plain(String name) {
    return LEVEL.matcher(Wording.fold(name)).replaceAll("").replace('与', '和');
  }

  /** A short name is no other name; one that leaves out only the district names the city's body. */
  private static boolean isSame(String district, String name, String cover) {
    if (name.equals(cover) || Objects.equals(stem(district, name), "")) {
      return true;
    }
    boolean isOfCity =
        CITY.matcher(name).lookingAt() && !district.isEmpty() && !name.contains(district);
    boolean coverIsOfDistrict = cover.contains(district);
    if (isOfCity && coverIsOfDistrict) {
      return false;
    }
    String one = stem(district, name);
    String other = stem(district, cover);
    return other.contains(one) || one.contains(other) || one.startsWith(head(other));
  }

  private static String stem(String district, String name) {
    return CITY_ABOVE.matcher(name).replaceFirst("").replace(district, "").replace("人民政府", "");
  }

  /** 财政局 of 财政局本部, and 万里街道 of 万里街道办事处. */
  private static String head(String name) {
    return name.substring(0, Math.min(name.length(), 3));
  }
}
