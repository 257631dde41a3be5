package duibiao.check;

import duibiao.fact.Disclosure;
import duibiao.fact.Passage;
import duibiao.fact.Passage.Role;
import duibiao.taxonomy.Wording;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text that a department writes itself: a paragraph with two amounts or more, a reason (主要原因) or a
 * purpose (主要用于).
 *
 * @param what what the text is, in words
 * @param folded the text, folded
 * @param passage the paragraph that it stands in
 */
record OwnText(String what, String folded, Passage passage) {

  static final String PARAGRAPH = "段落";

  /** Shorter reasons and purposes say what many departments say. */
  private static final int MIN_LENGTH = 15;

  private static final int AMOUNTS = 2;
  private static final Pattern AMOUNT = Pattern.compile("(\\d[\\d,]*(?:\\.\\d+)?)(?:万|亿)?元");
  private static final Pattern REASON = Pattern.compile("主要原因(?:是|为)?:?(?<text>[^。;]*)");
  private static final Pattern PURPOSE = Pattern.compile("主要用于:?(?<text>[^。;]*)");

  /** The texts of a document in reading order; those of a paragraph after it. */
  static List<OwnText> of(Disclosure document) {
    return document.passages().stream()
        .filter(passage -> passage.role() == Role.PARAGRAPH)
        .flatMap(OwnText::of)
        .toList();
  }

  private static Stream<OwnText> of(Passage passage) {
    String folded = Wording.fold(passage.text());
    Stream<OwnText> whole =
        hasAmounts(folded) ? Stream.of(new OwnText(PARAGRAPH, folded, passage)) : Stream.empty();
    return Stream.of(
            whole,
            parts("增减原因", REASON, "主要原因", folded, passage),
            parts("用途", PURPOSE, "主要用于", folded, passage))
        .flatMap(texts -> texts);
  }

  private static Stream<OwnText> parts(
      String what, Pattern pattern, String hint, String folded, Passage passage) {
    return folded.contains(hint)
        ? pattern
            .matcher(folded)
            .results()
            .map(match -> match.group(1))
            .filter(text -> text.length() >= MIN_LENGTH)
            .map(text -> new OwnText(what, text, passage))
        : Stream.empty();
  }

  private static boolean hasAmounts(String folded) {
    return folded.contains("元")
        && AMOUNT
                .matcher(folded)
                .results()
                .filter(
                    match -> new BigDecimal(match.group(1).replace(",", "")).signum() != 0)
                .limit(AMOUNTS)
                .count()
            == AMOUNTS;
  }

  boolean isParagraph() {
    return what.equals(PARAGRAPH);
  }

  /** Eight bytes that stand for the text: equal texts have equal ones, and others practically not. */
  long digest() {
    try {
      byte[] text = folded.getBytes(StandardCharsets.UTF_8);
      return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(text)).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
