package duibiao.report.digest;

import static java.util.stream.Collectors.joining;

import duibiao.chart.Words;
import duibiao.report.Names;
import duibiao.report.digest.Digest.Cause;
import duibiao.report.digest.Digest.Coverage;
import duibiao.report.digest.Digest.DocumentFate;
import duibiao.report.digest.Digest.FindingChange;
import duibiao.report.digest.Digest.FindingFate;
import duibiao.report.digest.Digest.LineChange;
import duibiao.report.digest.Digest.RatingChange;
import duibiao.report.digest.Snapshot.Rated;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;

/** What pages and messages say of a digest. Texts of documents come as they are. */
public final class DigestWords {

  /** Letters of a time of ISO 8601 up to its minute. */
  private static final int MINUTE = 16;

  private final Digest digest;
  private final Words words;

  public DigestWords(Digest digest, Words words) {
    this.digest = digest;
    this.words = words;
  }

  /** All of it in a sentence or two. */
  public String summary() {
    Coverage coverage = digest.coverage();
    String covered =
        words.of(
            "digest.covered",
            coverage.read() + coverage.unreadable(),
            coverage.read(),
            coverage.unreadable());
    if (digest.isFirst()) {
      return words.of("digest.first", covered);
    }
    return words.of(
        "digest.summary",
        minute(digest.since()),
        words.of(
            "digest.count_documents",
            counts("digest.documents_of", DocumentFate.values(), digest::count)),
        words.of(
            "digest.count_findings",
            counts("digest.findings_of", FindingFate.values(), digest::count)),
        digest.ratings().size(),
        covered,
        coverage.readBefore(),
        coverage.unreadableBefore(),
        digest.causes().isEmpty() ? "" : words.of("digest.causes", names(digest.causes(), words)));
  }

  /** What has happened at all, with how often. */
  private <F extends Enum<F>> String counts(String key, F[] fates, ToLongFunction<F> count) {
    String counts =
        Arrays.stream(fates)
            .filter(fate -> count.applyAsLong(fate) > 0)
            .map(fate -> words.of(key, Names.of(words, fate), count.applyAsLong(fate)))
            .collect(joining(words.of("and")));
    return counts.isEmpty() ? words.of("digest.unchanged") : counts;
  }

  /** A time of ISO 8601 as people write it. */
  private static String minute(String time) {
    return time.substring(0, Math.min(MINUTE, time.length())).replace('T', ' ');
  }

  private static String names(List<Cause> causes, Words words) {
    return causes.stream().map(cause -> Names.of(words, cause)).collect(joining(words.of("comma")));
  }

  /** What has become of a finding; of a decided one, the decision. */
  public static String fate(FindingChange change, Words words) {
    return change.fate() == FindingFate.DECIDED
        ? Names.of(words, change.told().verification())
        : Names.of(words, change.fate());
  }

  /** A figure that differs, with both amounts. */
  public static String line(LineChange change, Words words) {
    return words.of(
        "digest.line",
        form(change.place().form(), words),
        change.place().label(),
        amount(change.before(), words),
        amount(change.after(), words));
  }

  private static String form(String form, Words words) {
    return words.of(
        form.startsWith("F") ? "digest.final_form" : "digest.budget_form", form.substring(1));
  }

  private static String amount(BigDecimal yuan, Words words) {
    return yuan == null
        ? words.of("digest.absent")
        : words.of("digest.yuan", words.grouped(yuan.toPlainString()));
  }

  /** A label; or that there is no value. */
  public static String rating(Rated rated, Words words) {
    return rated == null ? words.of("digest.no_value") : Names.of(words, rated.label());
  }

  /** Why a rating moved. */
  public static String causes(RatingChange change, Words words) {
    return change.causes().isEmpty() ? words.of("digest.checks") : names(change.causes(), words);
  }
}
