package duibiao.report.html;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import duibiao.chart.Words;
import duibiao.check.Checks;
import duibiao.check.RuleText;
import duibiao.document.Place;
import duibiao.finding.Decision;
import duibiao.finding.Evidence;
import duibiao.finding.Finding;
import duibiao.finding.Finding.Subject;
import duibiao.finding.KeyedFinding;
import duibiao.finding.Verification;
import duibiao.money.Unit;
import duibiao.report.Exhibits;
import duibiao.report.Names;
import duibiao.report.Sentences;
import duibiao.report.crop.Crop;
import duibiao.report.crop.Crops.Size;
import duibiao.taxonomy.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Puts together what a person needs to judge a finding. */
final class ExhibitWriter {

  private static final Map<String, RuleText> RULES =
      Checks.catalogue().stream().collect(toMap(RuleText::id, rule -> rule));

  /** A little larger than on paper. */
  private static final double PIXELS_PER_POINT = 1.4;

  private final Words words;
  private final Exhibits exhibits;
  private final FormExtracts extracts;

  ExhibitWriter(Words words, Exhibits exhibits) {
    this.words = words;
    this.exhibits = exhibits;
    this.extracts = new FormExtracts(words, exhibits.lines());
  }

  Exhibit exhibit(KeyedFinding keyed) {
    Finding finding = keyed.finding();
    List<Crop> drawn =
        EvidencePages.crops(keyed).stream()
            .filter(crop -> exhibits.crops().containsKey(crop.name()))
            .toList();
    return new Exhibit(
        keyed.key(),
        finding.rule(),
        statement(finding),
        Names.of(words, finding.severity()),
        status(keyed),
        amounts(finding),
        plain(finding.explanation()),
        sources(finding),
        drawn.stream().map(this::picture).toList(),
        extracts.of(finding.document(), unseen(finding, drawn)),
        Stream.of(Verification.CONFIRMED, Verification.REJECTED, Verification.RECTIFIED)
            .map(decision -> keyed.key() + "," + decision.label() + ",,,")
            .toList());
  }

  private String statement(Finding finding) {
    RuleText rule = RULES.get(finding.rule());
    return rule == null ? "" : District.statement(words, rule);
  }

  private String status(KeyedFinding keyed) {
    String status = FindingTable.status(words, keyed);
    return keyed
        .decision()
        .map(decision -> status + words.of("colon") + words(decision))
        .orElse(status);
  }

  private String words(Decision decision) {
    return Stream.of(
            decision.who(),
            decision.when() == null ? "" : decision.when().toString(),
            decision.why())
        .filter(word -> !word.isEmpty())
        .map(ExhibitWriter::plain)
        .collect(joining(words.of("comma")));
  }

  private List<Exhibit.Amount> amounts(Finding finding) {
    List<Exhibit.Amount> amounts = new ArrayList<>();
    add(amounts, "column.expected", finding.expected());
    add(amounts, "column.actual", finding.actual());
    add(amounts, "column.difference", finding.difference());
    return amounts;
  }

  private void add(List<Exhibit.Amount> amounts, String name, BigDecimal yuan) {
    if (yuan != null) {
      BigDecimal shown = Unit.TEN_THOUSAND_YUAN.fromYuan(yuan).setScale(2, RoundingMode.HALF_UP);
      String figure = words.of("evidence.amount", grouped(yuan), grouped(shown));
      amounts.add(new Exhibit.Amount(words.of(name), figure));
    }
  }

  private static String grouped(BigDecimal amount) {
    return String.format(Locale.ROOT, "%,.2f", amount);
  }

  private List<Exhibit.Source> sources(Finding finding) {
    List<Exhibit.Source> sources = new ArrayList<>();
    for (Evidence evidence : finding.evidence()) {
      MarkedText printed =
          MarkedText.of(plain(evidence.printed()), finding.actual(), finding.expected());
      sources.add(new Exhibit.Source(sources.size() + 1, place(finding, evidence), printed));
    }
    return sources;
  }

  private String place(Finding finding, Evidence evidence) {
    Subject subject = evidence.subject();
    Place place = subject.place();
    boolean isElsewhere = !evidence.document().equals(finding.document());
    boolean isNamed = subject.form() != null && !evidence.name().isEmpty();
    // The name of a figure of a form says its page, but not where it stands in other formats.
    boolean saysPlace = isNamed && place != null && place.page().isPresent();
    return Stream.of(
            isElsewhere ? words.of("evidence.document", evidence.document()) : "",
            place == null || saysPlace ? "" : Sentences.PLACE.in(words, place.label()),
            isNamed ? evidence.name() : kind(subject))
        .filter(word -> !word.isEmpty())
        .map(ExhibitWriter::plain)
        .collect(joining(words.of("comma")));
  }

  private String kind(Subject subject) {
    if (subject.form() == null) {
      return words.of("evidence.prose");
    }
    return Stream.of(form(words, subject.form()), subject.line(), header(subject.measure()))
        .filter(word -> word != null)
        .collect(joining(" "));
  }

  private static String header(String measure) {
    return Arrays.stream(Measure.values())
        .filter(column -> column.id().equals(measure))
        .map(Measure::label)
        .findFirst()
        .orElse(null);
  }

  private static String form(Words words, String form) {
    return words.of("evidence.form", form.substring(1));
  }

  private Exhibit.Picture picture(Crop crop) {
    String numbers =
        crop.marks().stream()
            .map(mark -> Integer.toString(mark.number()))
            .collect(joining(words.of("and")));
    return picture(words, crop, exhibits.crops().get(crop.name()), numbers);
  }

  /** The picture of a crop that outlines the sources of some numbers. */
  static Exhibit.Picture picture(Words words, Crop crop, Size size, String numbers) {
    String caption = words.of("evidence.picture", crop.document(), crop.page(), numbers);
    return new Exhibit.Picture(
        crop.name() + ".png", plain(caption), onScreen(size.width()), onScreen(size.height()));
  }

  private static int onScreen(int points) {
    return (int) Math.round(points * PIXELS_PER_POINT);
  }

  /** The figures of forms that no picture shows. */
  private static List<FormExtracts.Marked> unseen(Finding finding, List<Crop> drawn) {
    List<FormExtracts.Marked> unseen = new ArrayList<>();
    int number = 0;
    for (Evidence evidence : finding.evidence()) {
      number++;
      Subject subject = evidence.subject();
      if (subject.form() != null && drawn.stream().noneMatch(crop -> crop.shows(evidence))) {
        unseen.add(
            new FormExtracts.Marked(
                evidence.document(), subject.form(), subject.line(), subject.measure(), number));
      }
    }
    return unseen;
  }

  private static String plain(String text) {
    return Cell.of(text).text();
  }
}
