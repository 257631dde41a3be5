package duibiao.fact;

import duibiao.document.Document;
import duibiao.document.Paragraph;
import duibiao.taxonomy.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many of the amounts that a document's prose mentions are claimed, section by section.
 *
 * <p>A mention is covered if a claim quotes it and has its amount, as its figure, its change or in
 * its name. The sections are found here on their own, not by what the reader takes for headings.
 */
final class ProseCoverage {

  private static final Pattern MENTION = Pattern.compile("([\\d.,]+)(亿元|万元|元|万(?=\\())");
  private static final Pattern HEADING =
      Pattern.compile(
          "^(?:第三部分.*?决算|[一二三四五六七八九十]+、|\\([一二三]\\))?"
              + "(?<section>[^,。:]*(?:说明|情况|安排|设置|概[述况]|依据|主体|方案|周期|目标|解释|表|预算))。?$");

  private final Map<String, List<Boolean>> sections = new TreeMap<>();
  private final List<String> uncovered = new ArrayList<>();

  static ProseCoverage of(Document document, List<Claim> claims) {
    ProseCoverage coverage = new ProseCoverage();
    String section = "";
    List<Paragraph> paragraphs =
        Prose.blocks(document).stream()
            .filter(Paragraph.class::isInstance)
            .map(Paragraph.class::cast)
            .toList();
    for (Paragraph paragraph : paragraphs) {
      String text = Wording.fold(paragraph.text());
      Matcher heading = HEADING.matcher(text);
      if (text.length() <= 40 && !text.contains("元") && heading.matches()) {
        section = heading.group("section").replaceAll("^20\\d{2}年(?:部门)?|情况说明$|情况$", "");
      } else {
        coverage.add(section, text, claims(paragraph, claims));
      }
    }
    return coverage;
  }

  private static List<Claim> claims(Paragraph paragraph, List<Claim> claims) {
    return claims.stream()
        .filter(claim -> claim.place().equals(paragraph.place()))
        .filter(claim -> paragraph.text().contains(claim.quote()))
        .toList();
  }

  private void add(String section, String text, List<Claim> claims) {
    Matcher mention = MENTION.matcher(text);
    while (mention.find()) {
      boolean isCovered = claims.stream().anyMatch(claim -> covers(claim, text, mention));
      sections.computeIfAbsent(section, none -> new ArrayList<>()).add(isCovered);
      if (!isCovered) {
        uncovered.add(text.substring(Math.max(0, mention.start() - 12), mention.end()));
      }
    }
  }

  private static boolean covers(Claim claim, String text, Matcher mention) {
    String quote = Wording.fold(claim.quote());
    for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
      if (at <= mention.start() && mention.end() <= at + quote.length()) {
        return states(claim, mention);
      }
    }
    return false;
  }

  private static boolean states(Claim claim, Matcher mention) {
    BigDecimal number = new BigDecimal(mention.group(1).replace(",", ""));
    int power = mention.group(2).startsWith("亿") ? 8 : mention.group(2).startsWith("万") ? 4 : 0;
    BigDecimal yuan = number.scaleByPowerOfTen(power);
    boolean isAmount = claim.yuan() != null && claim.yuan().abs().compareTo(yuan) == 0;
    boolean isChange =
        claim.change() != null
            && claim.change().yuan() != null
            && claim.change().yuan().abs().compareTo(yuan) == 0;
    boolean isNamed = claim.name() != null && Wording.fold(claim.name()).contains(mention.group());
    return isAmount || isChange || isNamed;
  }

  /** For each section that mentions amounts: {@code 政府采购 6/6}. */
  List<String> bySection() {
    return sections.entrySet().stream()
        .map(
            section ->
                "%s %s/%s"
                    .formatted(
                        section.getKey(),
                        section.getValue().stream().filter(covered -> covered).count(),
                        section.getValue().size()))
        .toList();
  }

  /** The mentions that no claim states, with some words before them. */
  List<String> uncovered() {
    return uncovered;
  }
}
