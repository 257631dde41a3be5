package duibiao.report.html;

import duibiao.chart.Words;
import duibiao.ratio.Metric;
import duibiao.report.Names;
import duibiao.report.digest.Digest;
import duibiao.report.digest.Digest.DocumentChange;
import duibiao.report.digest.Digest.FindingChange;
import duibiao.report.digest.Digest.FindingFate;
import duibiao.report.digest.Digest.RatingChange;
import duibiao.report.digest.DigestWords;
import duibiao.report.html.Table.Column;
import duibiao.report.html.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** 变化摘要: what has changed since the last publication, and why. */
final class DigestPage {

  static final String PATH = "digest.html";

  private final District district;
  private final Digest digest;
  private final Words words;

  private DigestPage(District district, Digest digest) {
    this.district = district;
    this.digest = digest;
    this.words = district.words();
  }

  static Page of(District district, Digest digest) {
    return new DigestPage(district, digest).page();
  }

  private Page page() {
    List<Section> sections = new ArrayList<>();
    sections.add(
        Section.of(
            "summary",
            words.of("digest.at_a_glance"),
            List.of(new DigestWords(digest, words).summary()),
            List.of()));
    add(
        sections,
        "documents",
        List.of("column.file", "digest.what", "column.owner", "column.state", "digest.differs"),
        digest.documents().stream().map(this::row));
    add(
        sections,
        "findings",
        List.of("column.rule", "digest.what", "column.severity", "column.owner", "column.remark"),
        digest.findings().stream().map(this::row));
    add(
        sections,
        "ratings",
        List.of("column.owner", "year", "measure", "digest.before", "digest.after", "digest.cause"),
        digest.ratings().stream().map(this::row));
    return Page.of(district, PATH, words.of("digest.title"), sections);
  }

  private void add(List<Section> sections, String what, List<String> columns, Stream<Row> rows) {
    List<Row> changes = rows.toList();
    if (!changes.isEmpty()) {
      String title = words.of("digest." + what);
      Table table =
          Table.of(
                  title,
                  "",
                  columns.stream().map(words::of).map(Column::words).toList(),
                  changes,
                  "")
              .board();
      sections.add(Section.of(what, title, List.of(), List.of(table)));
    }
  }

  private Row row(DocumentChange change) {
    List<String> lines =
        change.lines().stream().map(line -> DigestWords.line(line, words)).toList();
    return Row.of(
        change.path(),
        Stream.of(
            Cell.of(Names.of(words, change.fate())),
            Cell.of(change.owner()),
            Cell.of(Names.of(words, change.status())),
            Cell.of(lines.isEmpty() ? Cell.NONE : String.join(words.of("semicolon"), lines))));
  }

  private Row row(FindingChange change) {
    return Row.of(
        Cell.of(change.told().rule()).linkedTo(Address.rule(change.told().rule())),
        List.of(
            Cell.of(DigestWords.fate(change, words)),
            Cell.of(Names.of(words, change.told().severity())),
            Cell.of(change.owner()),
            explanation(change)));
  }

  /** What is told now leads to its evidence; what is told no more has none. */
  private static Cell explanation(FindingChange change) {
    Cell explanation = Cell.of(change.told().explanation());
    return change.fate() == FindingFate.OPENED
        ? explanation.linkedTo(EvidencePages.target(change.told().document(), change.told().key()))
        : explanation;
  }

  private Row row(RatingChange change) {
    return Row.of(
        change.key().department(),
        Stream.of(
            Cell.of(change.key().fiscalYear()),
            metric(change.key().ratio()),
            Cell.of(DigestWords.rating(change.before(), words)),
            Cell.of(DigestWords.rating(change.after(), words)),
            Cell.of(DigestWords.causes(change, words))));
  }

  private Cell metric(String id) {
    return district.figures().metrics().find(id).map(metric -> cell(metric)).orElse(Cell.of(id));
  }

  private Cell cell(Metric metric) {
    Cell name = Cell.of(words.name(metric));
    return metric.isShown() ? name.linkedTo(Address.metric(metric.id())) : name;
  }
}
