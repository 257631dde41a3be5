package duibiao.report.digest;

import static java.util.stream.Collectors.joining;

import duibiao.chart.Words;
import duibiao.fact.Disclosure.Status;
import duibiao.ratio.MetricCatalogue;
import duibiao.report.Names;
import duibiao.report.digest.Digest.DocumentChange;
import duibiao.report.digest.Digest.FindingChange;
import duibiao.report.digest.Digest.RatingChange;
import java.util.List;
import java.util.function.Function;

/**
 * A digest as Markdown, for mail and chat: short enough to be read in the morning. Names and texts
 * of documents are escaped.
 */
public final class DigestMarkdown {

  /** Longer lists are cut; the page and the JSON have all of it. */
  private static final int SHOWN = 20;

  /** A line tells a few of the figures that differ. */
  private static final int FIGURES = 3;

  private final Words words;
  private final StringBuilder text = new StringBuilder();

  private DigestMarkdown(Words words) {
    this.words = words;
  }

  /** The digest as Markdown. */
  public static String of(Digest digest, MetricCatalogue metrics, Words words) {
    DigestMarkdown markdown = new DigestMarkdown(words);
    markdown.text.append("# ").append(words.of("digest.heading")).append("\n\n");
    markdown.text.append(new DigestWords(digest, words).summary()).append('\n');
    markdown.section("digest.documents", digest.documents(), markdown::line);
    markdown.section("digest.findings", digest.findings(), markdown::line);
    markdown.section("digest.ratings", digest.ratings(), change -> markdown.line(change, metrics));
    return markdown.text.toString();
  }

  private <T> void section(String title, List<T> changes, Function<T, String> line) {
    if (changes.isEmpty()) {
      return;
    }
    text.append("\n## ").append(words.of(title)).append("\n\n");
    changes.stream()
        .limit(SHOWN)
        .forEach(change -> text.append("- ").append(line.apply(change)).append('\n'));
    if (changes.size() > SHOWN) {
      text.append("- ").append(words.of("digest.more", changes.size() - SHOWN)).append('\n');
    }
  }

  private String line(DocumentChange change) {
    String figures =
        change.lines().stream()
            .limit(FIGURES)
            .map(line -> escaped(DigestWords.line(line, words)))
            .collect(joining(words.of("semicolon")));
    return words.of(
        "digest.document",
        Names.of(words, change.fate()),
        escaped(change.owner()),
        escaped(change.path()),
        change.status() == Status.UNREADABLE ? words.of("digest.unreadable") : "",
        change.lines().isEmpty() ? "" : words.of("digest.lines", change.lines().size(), figures));
  }

  private String line(FindingChange change) {
    return words.of(
        "digest.finding",
        DigestWords.fate(change, words),
        Names.of(words, change.told().severity()),
        change.told().rule(),
        escaped(change.owner()),
        escaped(change.told().explanation()));
  }

  private String line(RatingChange change, MetricCatalogue metrics) {
    return words.of(
        "digest.rating",
        escaped(change.key().department()),
        change.key().fiscalYear(),
        metrics.find(change.key().ratio()).map(words::name).orElse(change.key().ratio()),
        DigestWords.rating(change.before(), words),
        DigestWords.rating(change.after(), words),
        DigestWords.causes(change, words));
  }

  /** Text of a document stays text. */
  private static String escaped(String text) {
    return text.replaceAll("[\\p{Cntrl}]+", " ")
        .replaceAll("([\\\\`*_{}\\[\\]<>()#+!|~&])", "\\\\$1");
  }
}
