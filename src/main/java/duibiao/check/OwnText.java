package duibiao.check;

import duibiao.fact.Passage;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text that a department writes itself: a paragraph with two amounts, a reason (主要原因) or a
 * purpose (主要用于).
 *
 * @param what what the text is, in words
 * @param folded the text, folded
 * @param item name of the item (项) that a purpose is told of; empty for other texts
 * @param passage the paragraph that it stands in
 */
record OwnText(String what, String folded, String item, Passage passage) {

  static final String PARAGRAPH = "段落";

  /** Shorter reasons and purposes say what many departments say. */
  private static final int MIN_LENGTH = 15;

  private static final int AMOUNTS = 2;
  private static final Pattern AMOUNT =
      Pattern.compile("(\\d[\\d,]*(?:\\.\\d+)?)(?:万|亿)?元(?!(?:\\(含\\))?以上)");
  private static final Pattern ITEM = Pattern.compile("([^\"()]+)(?:\\(项\\)|\")[^()]{0,30}$");
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.]*");
  private static final Pattern REASON = Pattern.compile("主要原因(?:是|为)?:?(?<text>[^。;]*)");
  private static final Pattern PURPOSE = Pattern.compile("主要用于:?(?<text>[^。;]*)");

  /** The texts of a paragraph, the whole of it first. */
  static Stream<OwnText> of(Text paragraph) {
    Passage passage = paragraph.passage();
    String folded = paragraph.folded();
    Stream<OwnText> whole =
        hasAmounts(folded)
            ? Stream.of(new OwnText(PARAGRAPH, folded, "", passage))
            : Stream.empty();
    return Stream.of(whole, reasons(folded, passage), purposes(folded, passage))
        .flatMap(texts -> texts);
  }

  private static Stream<OwnText> reasons(String folded, Passage passage) {
    return parts(REASON, "主要原因", folded)
        .map(part -> new OwnText("增减原因", part.group(1), "", passage));
  }

  private static Stream<OwnText> purposes(String folded, Passage passage) {
    return parts(PURPOSE, "主要用于", folded)
        .map(
            part ->
                new OwnText("用途", part.group(1), item(folded.substring(0, part.start())), passage));
  }

  private static Stream<MatchResult> parts(Pattern pattern, String hint, String folded) {
    return folded.contains(hint)
        ? pattern.matcher(folded).results().filter(part -> part.group(1).length() >= MIN_LENGTH)
        : Stream.empty();
  }

  /** The last item that is named before a purpose. */
  private static String item(String before) {
    Matcher item = ITEM.matcher(before);
    return item.find() ? item.group(1) : "";
  }

  /** A single amount, or the same one twice, comes back by chance. */
  private static boolean hasAmounts(String folded) {
    return folded.contains("元")
        && AMOUNT
                .matcher(folded)
                .results()
                .map(match -> new BigDecimal(match.group(1).replace(",", "")).stripTrailingZeros())
                .filter(amount -> amount.signum() != 0)
                .distinct()
                .limit(AMOUNTS)
                .count()
            == AMOUNTS;
  }

  boolean isParagraph() {
    return what.equals(PARAGRAPH);
  }

  /** Stands for the text: equal texts have equal ones, and others practically not. */
  long digest() {
    return digest(folded);
  }

  /** Stands for the sentence that the text fills in, whatever numbers it has. */
  long template() {
    return isParagraph() ? digest() : digest(NUMBER.matcher(folded).replaceAll("0"));
  }

  private static long digest(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8))).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
