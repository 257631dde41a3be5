package duibiao.form;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import duibiao.document.Document;
import duibiao.document.Paragraph;
import duibiao.taxonomy.Kind;
import duibiao.taxonomy.Level;
import duibiao.taxonomy.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads whose document it is: off the cover, confirmed by the titles of tables and sections. The
 * file name is asked last, and only for what both leave out.
 */
public final class IdentityReader {

  /** The cover and the first lines of the contents stand within these paragraphs. */
  private static final int COVER_PARAGRAPHS = 12;

  /** Its characters, at most: the search takes their square in time. */
  private static final int COVER_LENGTH = 2_000;

  /** Longer paragraphs are sentences, not headings. */
  private static final int MAX_HEADING = 60;

  private static final Pattern COVER =
      Pattern.compile(
          "(?:附件\\d*:?)?(?<name>.*?)(?<year>20\\d{2})年度?(?:[区市]级)?"
              + "(?<after>[^。,:、]{0,40}?)(?<level>部门|单位)(?<kind>预算|决算)");
  private static final Pattern COVER_NAME = Pattern.compile("^(?:预算主管部门|预算单位):(?<name>.+)$");
  private static final Pattern TABLE_NAME =
      Pattern.compile("^(?:编制部门|编制单位):(?<name>.+?)(?:单位:.*)?$");
  private static final Pattern HEADING =
      Pattern.compile("(?<year>20\\d{2})年度?(?<level>部门|单位)(?<kind>预算|决算)(?:编制说明|情况说明|表)$");

  /** Parties, 政协 and 共青团 name themselves before they name the city, or without it. */
  private static final Pattern DISTRICT =
      Pattern.compile(
          "^(?:中国共产党|中共|中国人民政治协商会议|政协|中国共产主义青年团|共青团"
              + "|民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)?"
              + "(?:[^区]{2,20}?市)?(?<name>[^区]{1,4}区)");

  /** {@code 某局2024年度部门预算公开}, {@code 2024年某局单位预算}, {@code 某局2024年（部门）预算}. */
  private static final Pattern FILE_NAME =
      Pattern.compile(
          "^(?<name>.*?)(?<year>20\\d{2})年?度?[-_]?(?:[区市]级)?"
              + "(?<after>.*?)[-_(]*(?<level>部门|单位)\\)?(?<kind>预算|决算).*");

  private IdentityReader() {}

  /** Reads the identity of a document whose forms are recognised. */
  public static Identity read(Document document, List<RecognisedForm> forms) {
    List<String> texts = document.paragraphs().map(Paragraph::text).map(Wording::fold).toList();
    Evidence cover = cover(texts.subList(0, Math.min(COVER_PARAGRAPHS, texts.size())));
    Evidence tables = tables(texts, forms);
    Evidence fileName = fileName(document.name());
    Evidence all = cover.or(tables).or(fileName);
    return new Identity(
        district(cover, tables, fileName),
        all.department(),
        all.department(),
        all.fiscalYear(),
        all.level(),
        all.kind(),
        Evidence.confidence(cover, tables, fileName));
  }

  private static Evidence cover(List<String> texts) {
    Evidence named = new Evidence(first(COVER_NAME, texts.stream()), null, null, null);
    String text = String.join("", texts);
    return find(COVER, text.substring(0, Math.min(COVER_LENGTH, text.length())))
        .map(match -> named.or(evidence(match, name(match))))
        .orElse(named);
  }

  private static Evidence tables(List<String> texts, List<RecognisedForm> forms) {
    Evidence titles =
        new Evidence(
            first(TABLE_NAME, Stream.concat(texts.stream(), headers(forms))),
            usual(forms, form -> form.year() == 0 ? null : form.year()),
            usual(forms, RecognisedForm::level),
            usual(forms, form -> form.form().kind()));
    return texts.stream()
        .filter(text -> text.length() <= MAX_HEADING)
        .flatMap(text -> find(HEADING, text).stream())
        .findFirst()
        .map(match -> titles.or(evidence(match, "")))
        .orElse(titles);
  }

  /** A spreadsheet can print 编制部门 in the table itself. */
  private static Stream<String> headers(List<RecognisedForm> forms) {
    return forms.stream()
        .flatMap(form -> new Header(form.grid()).texts().stream())
        .map(Wording::fold);
  }

  private static Evidence fileName(String fileName) {
    return find(FILE_NAME, Wording.fold(fileName))
        .map(match -> evidence(match, name(match).replaceAll("[-_()]+|\\(本部\\)_?", "")))
        .orElse(Evidence.NONE);
  }

  private static Evidence evidence(Matcher match, String name) {
    return new Evidence(
        name,
        Integer.valueOf(match.group("year")),
        match.group("level").equals(Level.UNIT.label()) ? Level.UNIT : Level.DEPARTMENT,
        match.group("kind").equals(Kind.BUDGET.label()) ? Kind.BUDGET : Kind.FINAL_ACCOUNT);
  }

  /** A name stands before the year or after it. */
  private static String name(Matcher match) {
    return match.group("name").isEmpty() ? match.group("after") : match.group("name");
  }

  private static String district(Evidence... places) {
    return Stream.of(places)
        .flatMap(place -> find(DISTRICT, place.department()).stream())
        .map(match -> match.group("name"))
        .findFirst()
        .orElse("");
  }

  private static String first(Pattern pattern, Stream<String> texts) {
    return texts
        .flatMap(text -> find(pattern, text).stream())
        .map(match -> match.group("name"))
        .findFirst()
        .orElse("");
  }

  /** What most forms say, of several the first; null if none says anything. */
  private static <T> T usual(List<RecognisedForm> forms, Function<RecognisedForm, T> says) {
    return forms.stream()
        .map(says)
        .filter(Objects::nonNull)
        .collect(groupingBy(Function.identity(), LinkedHashMap::new, counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private static Optional<Matcher> find(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher) : Optional.empty();
  }
}
