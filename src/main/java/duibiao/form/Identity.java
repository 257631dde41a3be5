package duibiao.form;

import duibiao.document.Document;
import duibiao.document.Paragraph;
import duibiao.taxonomy.Kind;
import duibiao.taxonomy.Level;
import duibiao.taxonomy.Wording;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose document it is, by its cover and the titles of its forms. The file name is never asked.
 *
 * @param district district (区), such as {@code 普陀区}; empty if the document does not say
 * @param department name of the department or unit as the cover prints it; empty likewise
 * @param fiscalYear year of the budget or of the final accounts; null likewise
 * @param level department (部门) or unit (单位); null likewise
 * @param kind budget (预算) or final accounts (决算); null likewise
 */
public record Identity(
    String district, String department, Integer fiscalYear, Level level, Kind kind)
    implements Serializable {

  /** The identity of a file of which nothing could be read. */
  public static final Identity UNKNOWN = new Identity("", "", null, null, null);

  /** The cover and the first lines of the contents stand within these paragraphs. */
  private static final int COVER_PARAGRAPHS = 12;

  private static final Pattern COVER =
      Pattern.compile(
          "(?:附件\\d*:?)?(?<name>.*?)(?<year>20\\d{2})年度?(?:[区市]级)?"
              + "(?<after>[^。,:、]{0,40}?)(?<level>部门|单位)(?<kind>预算|决算)");
  private static final Pattern NAMED =
      Pattern.compile("^(?:预算主管部门|预算单位|编制部门|编制单位):(?<name>.+?)(?:单位:.*)?$");
  private static final Pattern DISTRICT = Pattern.compile("^(?:.{2,3}市)?(?<name>.{1,4}?区)");

  /** Reads the identity off a document's cover; what it does not say, its forms may. */
  public static Identity of(Document document, List<RecognisedForm> forms) {
    List<String> texts = document.paragraphs().map(Paragraph::text).map(Wording::fold).toList();
    String opening = String.join("", texts.subList(0, Math.min(COVER_PARAGRAPHS, texts.size())));
    Optional<Matcher> cover = find(COVER, opening);
    String department =
        texts.stream()
            .flatMap(text -> find(NAMED, text).stream())
            .findFirst()
            .map(match -> match.group("name"))
            .or(() -> cover.map(Identity::name))
            .orElse("");
    String district =
        cover
            .flatMap(match -> find(DISTRICT, name(match)))
            .or(() -> find(DISTRICT, department))
            .map(match -> match.group("name"))
            .orElse("");
    if (cover.isEmpty()) {
      Kind kind = forms.stream().findFirst().map(form -> form.form().kind()).orElse(null);
      return new Identity(district, department, null, null, kind);
    }
    return new Identity(
        district,
        department,
        Integer.valueOf(cover.get().group("year")),
        cover.get().group("level").equals("部门") ? Level.DEPARTMENT : Level.UNIT,
        cover.get().group("kind").equals("预算") ? Kind.BUDGET : Kind.FINAL_ACCOUNT);
  }

  /** The name on a cover, which stands before the year or after it. */
  private static String name(Matcher cover) {
    return cover.group("name").isEmpty() ? cover.group("after") : cover.group("name");
  }

  private static Optional<Matcher> find(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher) : Optional.empty();
  }

  /** Whether everything is known that a comparison needs. */
  public boolean isComplete() {
    return !department.isEmpty() && fiscalYear != null && level != null && kind != null;
  }

  /** The identity in words, such as {@code 上海市普陀区财政局 2025年 部门预算}. */
  public String label() {
    return (department.isEmpty() ? "单位名称不详" : department)
        + (fiscalYear == null ? " 年度不详" : " " + fiscalYear + "年")
        + (level == null || kind == null ? "" : " " + level.label() + kind.label());
  }

  /** The name as people in the district say it: 财政局, 万里街道办事处, 区委组织部. */
  public String shortName() {
    return department
        .replaceFirst("^中共.*?区委员会(?=.)", "区委")
        .replaceFirst("^(?:.{2,3}市)?.{1,4}?区(?:人民政府)?(?=.{2})", "");
  }
}
