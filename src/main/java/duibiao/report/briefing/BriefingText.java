package duibiao.report.briefing;

import static java.util.stream.Collectors.joining;

import duibiao.benchmark.Benchmark;
import duibiao.chart.Words;
import duibiao.fact.Disclosure.Status;
import duibiao.finding.KeyedFinding;
import duibiao.finding.Severity;
import duibiao.finding.Verification;
import duibiao.ratio.Metric;
import duibiao.ratio.Ratio;
import duibiao.report.DistrictFigures;
import duibiao.report.Names;
import duibiao.report.UsualReasons;
import duibiao.report.briefing.Briefing.Section;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes the sentences of a briefing from the figures of a district. */
public final class BriefingText {

  private static final int NAMED = 5;

  private final DistrictFigures figures;
  private final CheckedYear year;
  private final Words words;
  private final BriefingCharts charts;

  private BriefingText(DistrictFigures figures) {
    this.figures = figures;
    year = new CheckedYear(figures);
    words = figures.words();
    charts = new BriefingCharts(year, words);
  }

  /** The briefing about the latest full year, dated {@code day}. */
  public static Briefing of(DistrictFigures figures, LocalDate day) {
    BriefingText text = new BriefingText(figures);
    List<Section> sections =
        List.of(
            text.totals(),
            text.structure(),
            text.threePublic(),
            text.procurement(),
            text.findings(),
            text.outstanding(),
            text.reading());
    return new Briefing(
        figures.language(),
        text.words.of(
            "briefing.title",
            figures.districts(),
            text.year.year(),
            Names.of(text.words, text.year.level())),
        sections,
        text.words.of("briefing.signature"),
        day);
  }

  /** What is spoken of, such as {@code 部门}. */
  private String many() {
    return Names.many(words, year.level());
  }

  private Section totals() {
    List<String> paragraphs = new ArrayList<>();
    List<Ratio> spending = year.checked("R03");
    if (spending.isEmpty()) {
      paragraphs.add(words.of("briefing.no_spending"));
    } else {
      paragraphs.add(
          words.of(
              "briefing.spending",
              year.year(),
              spending.size(),
              many(),
              Wording.amount(words, CheckedYear.sum(spending, Ratio::denominator)),
              leftOut("R03")));
    }
    change("R24", words.of("briefing.what_spending")).forEach(paragraphs::add);
    return new Section(words.of("briefing.totals"), paragraphs, List.of());
  }

  private List<String> change(String id, String what) {
    List<Ratio> changes = year.checked(id);
    if (changes.isEmpty()) {
      return List.of(words.of("briefing.no_change", what));
    }
    BigDecimal difference = CheckedYear.sum(changes, Ratio::numerator);
    BigDecimal before = CheckedYear.sum(changes, Ratio::denominator);
    return List.of(
        words.of(
            "briefing.change",
            changes.size(),
            many(),
            what,
            Wording.amount(words, before.add(difference)),
            Wording.change(words, difference, before),
            leftOut(id)));
  }

  /** Figures that are not added up, so that nobody takes the sum for all. */
  private String leftOut(String id) {
    long open = year.unreconciled(id);
    return open == 0 ? "" : words.of("briefing.left_out", open, many());
  }

  private Section structure() {
    List<String> paragraphs = new ArrayList<>();
    List<Ratio> projects = year.checked("R03");
    BigDecimal spent = CheckedYear.sum(projects, Ratio::denominator);
    if (spent.signum() > 0) {
      BigDecimal project = CheckedYear.sum(projects, Ratio::numerator);
      paragraphs.add(
          words.of(
              "briefing.kinds",
              Wording.amount(words, spent.subtract(project)),
              Wording.share(spent.subtract(project), spent),
              Wording.amount(words, project),
              Wording.share(project, spent)));
    }
    paragraphs.addAll(ends("R03"));
    return new Section(words.of("briefing.structure"), said(paragraphs), charts.composition());
  }

  /** The middle and both ends of a metric. */
  private List<String> ends(String id) {
    List<Benchmark> ranking = year.ranking(id);
    if (ranking.size() < 2) {
      return List.of();
    }
    Metric metric = year.metric(id).orElseThrow();
    Benchmark highest = ranking.get(0);
    Benchmark lowest = ranking.get(ranking.size() - 1);
    return List.of(
        words.of(
            "briefing.ends",
            words.name(metric),
            highest.spread().n(),
            many(),
            words.print(metric.scale(), highest.spread().median()),
            year.name(highest),
            words.print(metric.scale(), highest.value()),
            year.name(lowest),
            words.print(metric.scale(), lowest.value())));
  }

  private Section threePublic() {
    List<String> paragraphs = new ArrayList<>();
    List<Ratio> shares = year.checked("R10");
    BigDecimal whole = CheckedYear.sum(shares, Ratio::denominator);
    if (whole.signum() > 0) {
      BigDecimal part = CheckedYear.sum(shares, Ratio::numerator);
      paragraphs.add(
          words.of(
              "briefing.three_public_sum",
              shares.size(),
              many(),
              Wording.amount(words, part),
              Wording.share(part, whole),
              leftOut("R10")));
    }
    paragraphs.addAll(change("R09", words.of("briefing.what_three_public")));
    paragraphs.addAll(ends("R10"));
    return new Section(words.of("briefing.three_public"), said(paragraphs), charts.ranking("R10"));
  }

  private Section procurement() {
    List<String> paragraphs = new ArrayList<>();
    List<Ratio> reserves = year.checked("R17");
    BigDecimal whole = CheckedYear.sum(reserves, Ratio::denominator);
    if (whole.signum() > 0) {
      BigDecimal reserved = CheckedYear.sum(reserves, Ratio::numerator);
      paragraphs.add(
          words.of(
              "briefing.reserves",
              reserves.size(),
              many(),
              Wording.amount(words, whole),
              Wording.amount(words, reserved),
              Wording.share(reserved, whole),
              leftOut("R17")));
      paragraphs.add(words.of("briefing.reserves_note"));
    }
    paragraphs.addAll(ends("R17"));
    return new Section(words.of("briefing.procurement"), said(paragraphs), List.of());
  }

  private Section findings() {
    List<KeyedFinding> open =
        figures.findings().stream()
            .filter(keyed -> keyed.finding().isTold())
            .filter(keyed -> keyed.verification() == Verification.OPEN)
            .toList();
    List<String> paragraphs = new ArrayList<>();
    String bySeverity =
        Arrays.stream(Severity.values())
            .map(
                severity ->
                    words.of("briefing.severity", Names.of(words, severity), count(open, severity)))
            .collect(joining(words.of("comma")));
    paragraphs.add(words.of("briefing.findings", open.size(), bySeverity));
    paragraphs.addAll(QuotedFindings.of(open, figures));
    long unread = figures.documents().stream().filter(file -> file.status() != Status.READ).count();
    if (unread > 0) {
      paragraphs.add(words.of("briefing.unread", unread));
    }
    return new Section(words.of("findings"), paragraphs, List.of());
  }

  private static long count(List<KeyedFinding> findings, Severity severity) {
    return findings.stream().filter(keyed -> keyed.finding().severity() == severity).count();
  }

  private Section outstanding() {
    List<Benchmark> raised = year.raised();
    List<String> paragraphs = new ArrayList<>();
    raised.stream().limit(NAMED).map(this::sentence).forEach(paragraphs::add);
    if (raised.isEmpty()) {
      paragraphs.add(words.of("briefing.none_raised"));
    } else if (raised.size() > NAMED) {
      paragraphs.add(words.of("briefing.raised", NAMED, raised.size()));
    }
    return new Section(words.of("briefing.outstanding", many()), paragraphs, List.of());
  }

  private String sentence(Benchmark place) {
    Metric metric = year.metric(place.ratio()).orElseThrow();
    return words.of(
        "briefing.place",
        year.name(place),
        words.name(metric),
        words.print(metric.scale(), place.value()),
        place.spread().n(),
        many(),
        place.rank(),
        Wording.beside(words, place.value(), place.spread().median(), metric.scale()),
        UsualReasons.of(words, metric));
  }

  private Section reading() {
    return new Section(
        words.of("briefing.reading"),
        List.of(
            words.of("briefing.reading_source", figures.source()),
            words.of("briefing.reading_limits")),
        List.of());
  }

  private List<String> said(List<String> paragraphs) {
    return paragraphs.isEmpty() ? List.of(words.of("briefing.nothing")) : paragraphs;
  }
}
