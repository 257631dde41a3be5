package duibiao.report.briefing;

import static java.util.stream.Collectors.joining;

import duibiao.benchmark.Benchmark;
import duibiao.chart.CompositionChart;
import duibiao.chart.Picture;
import duibiao.chart.RankingChart;
import duibiao.fact.Disclosure.Status;
import duibiao.finding.KeyedFinding;
import duibiao.finding.Severity;
import duibiao.finding.Verification;
import duibiao.ratio.Metric;
import duibiao.ratio.Ratio;
import duibiao.report.Composition;
import duibiao.report.DistrictFigures;
import duibiao.report.briefing.Briefing.Section;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes the sentences of a briefing from the figures of a district. */
public final class BriefingText {

  private static final int NAMED = 5;

  /** More bars would fill a page. */
  private static final int MOST_BARS = 15;

  private final DistrictFigures figures;
  private final CheckedYear year;

  private BriefingText(DistrictFigures figures) {
    this.figures = figures;
    year = new CheckedYear(figures);
  }

  /** The briefing about the latest full year, dated {@code day}. */
  public static Briefing of(DistrictFigures figures, LocalDate day) {
    BriefingText text = new BriefingText(figures);
    String title = figures.title().replace("部门预算对标", "");
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
        "%s%s年%s预算分析简报".formatted(title, text.year.year(), text.year.level().label()),
        sections,
        "对标程序自动生成，供参考",
        day);
  }

  private Section totals() {
    List<String> paragraphs = new ArrayList<>();
    List<Ratio> spending = year.checked("R03");
    if (spending.isEmpty()) {
      paragraphs.add("没有可以引用的支出预算合计数，请先核实有关事项。");
    } else {
      paragraphs.add(
          "%s年，%s个%s支出预算合计%s。%s"
              .formatted(
                  year.year(),
                  spending.size(),
                  year.level().label(),
                  Wording.amount(CheckedYear.sum(spending, Ratio::denominator)),
                  leftOut("R03")));
    }
    change("R24", "支出预算").forEach(paragraphs::add);
    return new Section("总体情况", paragraphs, List.of());
  }

  private List<String> change(String id, String what) {
    List<Ratio> changes = year.checked(id);
    if (changes.isEmpty()) {
      return List.of(what + "没有可比的上年数，不计算增减。");
    }
    BigDecimal difference = CheckedYear.sum(changes, Ratio::numerator);
    BigDecimal before = CheckedYear.sum(changes, Ratio::denominator);
    return List.of(
        "其中可与上年比较的%s个%s，%s合计%s，%s。%s"
            .formatted(
                changes.size(),
                year.level().label(),
                what,
                Wording.amount(before.add(difference)),
                Wording.change(difference, before),
                leftOut(id)));
  }

  /** Figures that are not added up, so that nobody takes the sum for all. */
  private String leftOut(String id) {
    long open = year.unreconciled(id);
    return open == 0 ? "" : "另有%s个%s的有关数字尚待核实，没有计入。".formatted(open, year.level().label());
  }

  private Section structure() {
    List<String> paragraphs = new ArrayList<>();
    List<Ratio> projects = year.checked("R03");
    BigDecimal spent = CheckedYear.sum(projects, Ratio::denominator);
    if (spent.signum() > 0) {
      BigDecimal project = CheckedYear.sum(projects, Ratio::numerator);
      paragraphs.add(
          "支出预算中，基本支出%s，占%s；项目支出%s，占%s。"
              .formatted(
                  Wording.amount(spent.subtract(project)),
                  Wording.share(spent.subtract(project), spent),
                  Wording.amount(project),
                  Wording.share(project, spent)));
    }
    paragraphs.addAll(ends("R03"));
    List<CompositionChart.Bar> bars =
        year.compositions().stream().limit(MOST_BARS).map(this::bar).toList();
    List<Picture> pictures =
        bars.isEmpty()
            ? List.of()
            : List.of(
                new CompositionChart(
                        year.year(), "各" + year.level().label(), bars, null, year.source())
                    .picture());
    return new Section("支出结构", said(paragraphs), pictures);
  }

  private CompositionChart.Bar bar(Composition spent) {
    return new CompositionChart.Bar(
        year.name(spent), spent.personnel(), spent.publicExpenses(), spent.projects());
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
        "%s：%s个%s的中位数为%s，最高的是%s（%s），最低的是%s（%s）。"
            .formatted(
                metric.label(),
                highest.spread().n(),
                year.level().label(),
                metric.scale().print(highest.spread().median()),
                year.name(highest),
                metric.scale().print(highest.value()),
                year.name(lowest),
                metric.scale().print(lowest.value())));
  }

  private Section threePublic() {
    List<String> paragraphs = new ArrayList<>();
    List<Ratio> shares = year.checked("R10");
    BigDecimal whole = CheckedYear.sum(shares, Ratio::denominator);
    if (whole.signum() > 0) {
      BigDecimal part = CheckedYear.sum(shares, Ratio::numerator);
      paragraphs.add(
          "%s个%s“三公”经费预算合计%s，占财政拨款支出的%s。%s"
              .formatted(
                  shares.size(),
                  year.level().label(),
                  Wording.amount(part),
                  Wording.share(part, whole),
                  leftOut("R10")));
    }
    paragraphs.addAll(change("R09", "“三公”经费预算"));
    paragraphs.addAll(ends("R10"));
    return new Section("“三公”经费", said(paragraphs), rankingChart("R10"));
  }

  private Section procurement() {
    List<String> paragraphs = new ArrayList<>();
    List<Ratio> reserves = year.checked("R17");
    BigDecimal whole = CheckedYear.sum(reserves, Ratio::denominator);
    if (whole.signum() > 0) {
      BigDecimal reserved = CheckedYear.sum(reserves, Ratio::numerator);
      paragraphs.add(
          "%s个%s公开了面向中小企业预留金额，政府采购预算合计%s，预留%s，占%s。%s"
              .formatted(
                  reserves.size(),
                  year.level().label(),
                  Wording.amount(whole),
                  Wording.amount(reserved),
                  Wording.share(reserved, whole),
                  leftOut("R17")));
      paragraphs.add("预留比例以全部政府采购为分母，与政策规定的口径不同，偏低的建议核实适宜中小企业承接的项目范围。");
    }
    paragraphs.addAll(ends("R17"));
    return new Section("政府采购支持中小企业", said(paragraphs), List.of());
  }

  private List<Picture> rankingChart(String id) {
    List<Benchmark> ranking = year.ranking(id);
    if (ranking.size() < 2) {
      return List.of();
    }
    return List.of(
        new RankingChart(
                year.metric(id).orElseThrow(),
                year.year(),
                "各" + year.level().label(),
                ranking.stream()
                    .limit(MOST_BARS)
                    .map(place -> new RankingChart.Bar(year.name(place), place.value()))
                    .toList(),
                ranking.get(0).spread(),
                null,
                year.source())
            .picture());
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
            .map(severity -> severity.label() + count(open, severity) + "项")
            .collect(joining("，"));
    paragraphs.add("全部年度的公开文本中，待核实事项共%s项：%s。经人工确认前不作结论。".formatted(open.size(), bySeverity));
    paragraphs.addAll(QuotedFindings.of(open));
    long unread = figures.documents().stream().filter(file -> file.status() != Status.READ).count();
    if (unread > 0) {
      paragraphs.add("另有%s个文件没有完整读取，名单和原因见网页。".formatted(unread));
    }
    return new Section("待核实事项", paragraphs, List.of());
  }

  private static long count(List<KeyedFinding> findings, Severity severity) {
    return findings.stream().filter(keyed -> keyed.finding().severity() == severity).count();
  }

  private Section outstanding() {
    List<Benchmark> raised = year.raised();
    List<String> paragraphs = new ArrayList<>();
    raised.stream().limit(NAMED).map(this::sentence).forEach(paragraphs::add);
    if (raised.isEmpty()) {
      paragraphs.add("没有偏离同类较大的指标；样本不足的不作评价。");
    } else if (raised.size() > NAMED) {
      paragraphs.add("以上按折合金额列出%s项，全部%s项见工作簿“对标”页。".formatted(NAMED, raised.size()));
    }
    return new Section("需要关注的" + year.level().label(), paragraphs, List.of());
  }

  private String sentence(Benchmark place) {
    Metric metric = year.metric(place.ratio()).orElseThrow();
    return "%s：%s%s，在%s个%s中列第%s位，%s。常见原因有%s，建议核实。"
        .formatted(
            year.name(place),
            metric.label(),
            metric.scale().print(place.value()),
            place.spread().n(),
            year.level().label(),
            place.rank(),
            Wording.beside(place.value(), place.spread().median(), metric.scale()),
            UsualReasons.of(metric));
  }

  private Section reading() {
    return new Section(
        "口径说明",
        List.of(
            "本简报的数字出自%s，金额单位为万元，按当年价；比较的是年初预算，不含年中追加。".formatted(figures.source()),
            "核对未通过或无法核对的数字不引用；没有公开的不按0处理；偏离较大的常有正常原因，经人工核实前不作结论。"),
        List.of());
  }

  private static List<String> said(List<String> paragraphs) {
    return paragraphs.isEmpty() ? List.of("没有可以引用的数字，请先核实有关事项。") : paragraphs;
  }
}
