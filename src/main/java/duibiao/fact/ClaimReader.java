package duibiao.fact;

import duibiao.document.Block;
import duibiao.document.Paragraph;
import duibiao.fact.Claim.Change;
import duibiao.fact.Section.Opening;
import duibiao.form.Identity;
import duibiao.taxonomy.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the figures that the prose of a disclosure states: amounts, counts, shares and changes.
 *
 * <p>A phrase is looked for only in its own section, because the same words mean other things in
 * 名词解释 and 主要职能. The sections and their phrases are in {@link BudgetSections} and {@link
 * FinalSections}.
 */
final class ClaimReader {

  /** A year that stands in front of a figure, in the same clause. */
  private static final Pattern YEAR = Pattern.compile("(20\\d{2})年(?!预算)[^,;。:]*$");

  private static final Pattern OWN_YEAR = Pattern.compile("^(20\\d{2})年");

  private static final Pattern MONEY = Pattern.compile("\\d[亿万]?元");

  /** What a phrase says of its figure in percent, by its group. */
  static final List<String> PERCENTAGES = List.of("share", "completion");

  /** Topics whose names are those of items (功能分类科目). */
  private static final Set<String> BY_ITEM =
      Set.of(
          "items", "final_items", "final_general", "final_government_fund", "final_state_capital");

  /** More digits than a column of the dataset holds are no figure. */
  private static final int MAX_DIGITS = 18;

  private final List<Section> sections;
  private final Integer fiscalYear;
  private final ItemCodes codes;
  private final List<Claim> claims = new ArrayList<>();

  /** The section that the last heading opened, and the part of it that the text has come to. */
  private Opening section = new Opening(Section.NONE, 0, null, null);

  private Opening part = section;

  private ClaimReader(Identity identity, List<Fact> facts) {
    boolean isFinal = identity.kind() == Kind.FINAL_ACCOUNT;
    sections = isFinal ? FinalSections.ALL : BudgetSections.ALL;
    fiscalYear = identity.fiscalYear();
    codes = ItemCodes.of(fiscalYear, facts);
  }

  /**
   * The claims of a document in reading order.
   *
   * @param prose its blocks, as {@link Prose} joins them
   * @param identity whose document it is; its year is the year of figures that print no other
   * @param facts the figures of its forms, whose codes and names help to tell which item is meant
   */
  static List<Claim> read(List<Block> prose, Identity identity, List<Fact> facts) {
    ClaimReader reader = new ClaimReader(identity, facts);
    for (Block block : prose) {
      if (block instanceof Paragraph paragraph) {
        reader.read(paragraph);
      }
    }
    return reader.claims;
  }

  private void read(Paragraph paragraph) {
    FoldedText text = FoldedText.of(paragraph.text());
    Optional<Opening> opened = sectionOpenedBy(text);
    if (opened.isPresent()) {
      boolean isSameTopic = opened.get().section().topic().equals(section.section().topic());
      section = isSameTopic && opened.get().name() == null ? renamed(opened.get()) : opened.get();
      part = section;
    } else if (!section.section().topic().isEmpty()) {
      SortedMap<Integer, List<Claim>> found = new TreeMap<>();
      read(text, paragraph, found);
      found.values().forEach(claims::addAll);
    }
  }

  /** A head within a project speaks of the same project. */
  private Opening renamed(Opening opened) {
    return new Opening(opened.section(), opened.start(), section.name(), opened.year());
  }

  private Optional<Opening> sectionOpenedBy(FoldedText text) {
    String heading = text.folded();
    boolean isSentence = heading.length() > Prose.MAX_HEADING || heading.endsWith("。");
    if (isSentence || MONEY.matcher(heading).find()) {
      return Optional.empty();
    }
    return sections.stream().flatMap(candidate -> candidate.openedBy(text).stream()).findFirst();
  }

  private void read(FoldedText text, Paragraph paragraph, SortedMap<Integer, List<Claim>> found) {
    SortedMap<Integer, Opening> openings = new TreeMap<>();
    openings.put(0, part);
    section.section().partsOpenedBy(text).forEach(next -> openings.put(next.start(), next));
    for (Map.Entry<Integer, Opening> opening : openings.entrySet()) {
      part = opening.getValue();
      int end =
          openings.tailMap(opening.getKey() + 1).keySet().stream()
              .findFirst()
              .orElse(text.folded().length());
      for (Phrase phrase : part.section().phrases()) {
        Matcher match = phrase.pattern().matcher(text.folded());
        match.region(opening.getKey(), end).useTransparentBounds(true).useAnchoringBounds(false);
        while (match.find()) {
          found.computeIfAbsent(
              phrase.position(match), at -> claims(phrase, match, text, paragraph));
        }
      }
    }
  }

  /** The figure of a match, and the percentages that it says of it. */
  private List<Claim> claims(Phrase phrase, Matcher match, FoldedText text, Paragraph paragraph) {
    List<Claim> read = new ArrayList<>();
    Claim figure = claim(phrase, match, text, paragraph);
    if (isTooLong(figure.yuan())) {
      return read;
    }
    read.add(figure);
    for (String group : PERCENTAGES) {
      phrase
          .percent(match, group)
          .ifPresent(percent -> read.add(percentage(figure, group, percent)));
    }
    return read;
  }

  private static boolean isTooLong(BigDecimal yuan) {
    return yuan != null && yuan.precision() - yuan.scale() > MAX_DIGITS;
  }

  private Claim claim(Phrase phrase, Matcher match, FoldedText text, Paragraph paragraph) {
    Integer year = year(match, text);
    String name = Optional.ofNullable(text.quote(match, "name")).orElse(part.name());
    Change change = phrase.change(match, year).orElse(null);
    return new Claim(
        part.section().topic(),
        phrase.measure(),
        year,
        phrase.yuan(match).orElse(null),
        phrase.ulpYuan(match).orElse(null),
        change,
        BY_ITEM.contains(part.section().topic()) ? code(name) : null,
        paragraph.place(),
        text.quote(match.start(), match.end()),
        phrase.count(match).orElse(null),
        name,
        phrase.quantity(match).orElse(null),
        phrase.unit(match).orElse(null));
  }

  private String code(String name) {
    return Optional.ofNullable(name).flatMap(codes::find).orElse(null);
  }

  private static Claim percentage(Claim figure, String of, BigDecimal percent) {
    return new Claim(
        figure.topic(),
        figure.measure() + "_" + of,
        figure.year(),
        null,
        null,
        null,
        figure.code(),
        figure.place(),
        figure.quote(),
        null,
        figure.name(),
        percent,
        "%");
  }

  private Integer year(Matcher match, FoldedText text) {
    for (Matcher year :
        List.of(
            OWN_YEAR.matcher(match.group()),
            YEAR.matcher(text.folded().substring(0, match.start())))) {
      if (year.find()) {
        return Integer.valueOf(year.group(1));
      }
    }
    return part.year() == null ? fiscalYear : part.year();
  }
}
