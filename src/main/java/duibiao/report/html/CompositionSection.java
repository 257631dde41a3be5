package duibiao.report.html;

import duibiao.chart.CompositionChart;
import duibiao.chart.CompositionChart.Bar;
import duibiao.report.Composition;
import duibiao.report.html.Table.Column;
import duibiao.report.html.Table.Row;
import java.util.List;
import java.util.stream.Stream;

/** 支出构成: people, running the office and projects. */
final class CompositionSection {

  private static final String MISSING = "未公开";

  private CompositionSection() {}

  static Section section(List<Comparison> comparisons) {
    List<Section> parts =
        comparisons.stream()
            .map(CompositionSection::part)
            .filter(part -> !part.tables().get(0).rows().isEmpty())
            .toList();
    String words = parts.isEmpty() ? "没有读出支出构成。" : "一般公共预算口径，分人员经费、公用经费和项目支出。";
    return Section.ofParts("composition", "支出构成", List.of(words), parts);
  }

  /** The year of comparison; all years where fewer than two publishers would compare. */
  private static Section part(Comparison comparison) {
    List<Composition> latest = comparison.compositions(comparison.year());
    boolean compares = latest.size() > 1;
    List<Composition> shown =
        compares
            ? latest
            : comparison.years().stream()
                .flatMap(year -> comparison.compositions(year).stream())
                .toList();
    String span = compares ? comparison.year() + "年" : comparison.span();
    return new Section(
        "composition-" + comparison.level().id(),
        comparison.level().label(),
        List.of(),
        compares ? List.of(figure(comparison, latest)) : List.of(),
        List.of(table(comparison, span + comparison.group(), shown)),
        List.of());
  }

  /** The years of one publisher. */
  static Table table(Comparison comparison, Publisher publisher) {
    return table(
        comparison,
        comparison.span() + comparison.name(publisher),
        comparison.years().stream()
            .flatMap(year -> comparison.compositions(year).stream())
            .filter(spent -> Comparison.publisher(spent).equals(publisher))
            .toList());
  }

  private static Figure figure(Comparison comparison, List<Composition> compositions) {
    List<Bar> bars = compositions.stream().map(spent -> bar(comparison, spent)).toList();
    CompositionChart chart =
        new CompositionChart(
            comparison.year(), comparison.group(), bars, null, comparison.source());
    return Figure.of(
        "composition-%s-%s".formatted(comparison.level().id(), comparison.year()),
        comparison.year() + "年" + comparison.group() + "支出构成图，一般公共预算口径。各项金额见下表。",
        chart);
  }

  private static Bar bar(Comparison comparison, Composition spent) {
    return new Bar(
        comparison.name(Comparison.publisher(spent)),
        spent.personnel(),
        spent.publicExpenses(),
        spent.projects());
  }

  private static Table table(Comparison comparison, String caption, List<Composition> shown) {
    return Table.of(
        caption + "一般公共预算支出构成",
        "单位：万元",
        List.of(
            Column.words(comparison.level().label()),
            Column.figures("年度"),
            Column.figures("人员经费"),
            Column.figures("公用经费"),
            Column.figures("项目支出"),
            Column.figures("合计"),
            Column.words("出处")),
        shown.stream().map(spent -> row(comparison, spent)).toList(),
        "数据来源：" + comparison.source() + "。");
  }

  private static Row row(Comparison comparison, Composition spent) {
    return Row.of(
        comparison.name(Comparison.publisher(spent)),
        Stream.of(
            Cell.of(spent.fiscalYear()),
            Cell.amount(spent.personnel(), MISSING),
            Cell.amount(spent.publicExpenses(), MISSING),
            Cell.amount(spent.projects(), MISSING),
            Cell.amount(bar(comparison, spent).total(), "缺项，不合计"),
            Cell.of(spent.source())));
  }
}
