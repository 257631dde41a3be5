package duibiao.report.digest;

import static java.util.stream.Collectors.joining;

import duibiao.fact.Disclosure.Status;
import duibiao.ratio.Metric;
import duibiao.ratio.MetricCatalogue;
import duibiao.report.digest.Digest.Cause;
import duibiao.report.digest.Digest.Coverage;
import duibiao.report.digest.Digest.DocumentChange;
import duibiao.report.digest.Digest.DocumentFate;
import duibiao.report.digest.Digest.FindingChange;
import duibiao.report.digest.Digest.FindingFate;
import duibiao.report.digest.Digest.LineChange;
import duibiao.report.digest.Digest.RatingChange;
import duibiao.report.digest.Snapshot.Rated;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * A digest as Markdown, for mail and chat: short enough to be read in the morning. Names and texts
 * of documents are escaped.
 */
public final class DigestMarkdown {

  /** Longer lists are cut; the page and the JSON have all of it. */
  private static final int SHOWN = 20;

  private final Digest digest;
  private final MetricCatalogue metrics;
  private final StringBuilder text = new StringBuilder();

  private DigestMarkdown(Digest digest, MetricCatalogue metrics) {
    this.digest = digest;
    this.metrics = metrics;
  }

  /**
   * The digest as Markdown.
   *
   * @param metrics where the names of metrics are found
   */
  public static String of(Digest digest, MetricCatalogue metrics) {
    return new DigestMarkdown(digest, metrics).write();
  }

  private String write() {
    text.append("# 部门预算对标：变化摘要\n\n");
    text.append(summary()).append('\n');
    section("文件", digest.documents(), this::line);
    section("待核实事项", digest.findings(), DigestMarkdown::line);
    section("评价变化", digest.ratings(), this::line);
    return text.toString();
  }

  private String summary() {
    Coverage coverage = digest.coverage();
    String covered =
        "共%s个文件，已读取%s个，无法读取%s个"
            .formatted(
                coverage.read() + coverage.unreadable(), coverage.read(), coverage.unreadable());
    if (digest.isFirst()) {
      return "首次发布，没有可比的上一次。" + covered + "。\n";
    }
    return "与上次发布（%s）相比：%s；%s；评价变化%s项。%s（上次%s个、%s个）。%s\n"
        .formatted(
            digest.since(),
            counts(DocumentFate.values(), DocumentFate::label, digest::count, "个文件"),
            counts(FindingFate.values(), FindingFate::label, digest::count, "项待核实事项"),
            digest.ratings().size(),
            covered,
            coverage.readBefore(),
            coverage.unreadableBefore(),
            digest.causes().isEmpty()
                ? ""
                : digest.causes().stream().map(Cause::label).collect(joining("、")) + "有变化。");
  }

  private static <F> String counts(
      F[] fates, Function<F, String> label, Function<F, Long> count, String unit) {
    return Arrays.stream(fates)
            .map(fate -> label.apply(fate) + count.apply(fate))
            .collect(joining("、"))
        + unit;
  }

  private <T> void section(String title, List<T> changes, Function<T, String> line) {
    if (changes.isEmpty()) {
      return;
    }
    text.append("\n## ").append(title).append("\n\n");
    changes.stream()
        .limit(SHOWN)
        .forEach(change -> text.append("- ").append(line.apply(change)).append('\n'));
    if (changes.size() > SHOWN) {
      text.append("- 另有%s项，见摘要页\n".formatted(changes.size() - SHOWN));
    }
  }

  private String line(DocumentChange change) {
    String figures =
        change.lines().isEmpty()
            ? ""
            : "，%s个数字不同：%s"
                .formatted(
                    change.lines().size(),
                    change.lines().stream()
                        .limit(3)
                        .map(DigestMarkdown::line)
                        .collect(joining("；")));
    return "%s：%s（%s）%s%s"
        .formatted(
            change.fate().label(),
            escaped(change.owner()),
            escaped(change.path()),
            change.status() == Status.UNREADABLE ? "，无法读取" : "",
            figures);
  }

  private static String line(LineChange change) {
    return "%s %s 由%s改为%s"
        .formatted(
            change.place().form(),
            escaped(change.place().label()),
            amount(change.before()),
            amount(change.after()));
  }

  private static String amount(BigDecimal yuan) {
    return yuan == null ? "未填" : yuan.toPlainString() + "元";
  }

  private static String line(FindingChange change) {
    return "%s（%s，%s）：%s，%s"
        .formatted(
            change.fate() == FindingFate.DECIDED
                ? change.told().verification().label()
                : change.fate().label(),
            change.told().severity().label(),
            change.told().rule(),
            escaped(change.owner()),
            escaped(change.told().explanation()));
  }

  private String line(RatingChange change) {
    return "%s%s年%s：由“%s”变为“%s”，因%s有变化"
        .formatted(
            escaped(change.key().department()),
            change.key().fiscalYear(),
            metrics.find(change.key().ratio()).map(Metric::label).orElse(change.key().ratio()),
            words(change.before()),
            words(change.after()),
            change.causes().isEmpty()
                ? "核对结果"
                : change.causes().stream().map(Cause::label).collect(joining("、")));
  }

  private static String words(Rated rated) {
    return rated == null ? "没有数值" : rated.label().words();
  }

  /** Text of a document stays text. */
  private static String escaped(String text) {
    return text.replaceAll("[\\p{Cntrl}]+", " ")
        .replaceAll("([\\\\`*_{}\\[\\]<>()#+!|~&])", "\\\\$1");
  }
}
