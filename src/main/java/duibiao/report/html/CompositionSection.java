package duibiao.report.html;

import duibiao.chart.CompositionChart;
import duibiao.chart.CompositionChart.Bar;
import duibiao.chart.Words;
import duibiao.report.Composition;
import duibiao.report.html.Table.Column;
import duibiao.report.html.Table.Row;
import java.util.List;
import java.util.stream.Stream;

/** 支出构成: people, running the office and projects. */
final class CompositionSection {

  private CompositionSection() {}

  static Section section(Words words, List<Comparison> comparisons) {
    List<Section> parts =
        comparisons.stream()
            .map(CompositionSection::part)
            .filter(part -> !part.tables().get(0).rows().isEmpty())
            .toList();
    String said = words.of(parts.isEmpty() ? "kinds.none" : "kinds.words");
    return Section.ofParts("composition", words.of("kinds"), List.of(said), parts);
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
    String span =
        compares ? comparison.words().of("year_of", comparison.year()) : comparison.span();
    return new Section(
        "composition-" + comparison.level().id(),
        comparison.label(),
        List.of(),
        compares ? List.of(figure(comparison, latest)) : List.of(),
        List.of(table(comparison, span, comparison.group(), shown)),
        List.of());
  }

  /** The years of one publisher. */
  static Table table(Comparison comparison, Publisher publisher) {
    return table(
        comparison,
        comparison.span(),
        comparison.name(publisher),
        comparison.compositions(publisher));
  }

  private static Figure figure(Comparison comparison, List<Composition> compositions) {
    List<Bar> bars = compositions.stream().map(spent -> bar(comparison, spent)).toList();
    CompositionChart chart =
        new CompositionChart(
            comparison.year(), comparison.group(), bars, null, comparison.source());
    return Figure.of(
        comparison.words(),
        "composition-%s-%s".formatted(comparison.level().id(), comparison.year()),
        comparison.words().of("kinds.message", comparison.year(), comparison.group()),
        chart);
  }

  private static Bar bar(Comparison comparison, Composition spent) {
    return new Bar(
        comparison.name(Comparison.publisher(spent)),
        spent.personnel(),
        spent.publicExpenses(),
        spent.projects());
  }

  private static Table table(
      Comparison comparison, String span, String who, List<Composition> shown) {
    Words words = comparison.words();
    return Table.of(
        words.of("kinds.table", span, who),
        words.of("in_ten_thousand_yuan"),
        List.of(
            Column.words(comparison.label()),
            Column.figures(words.of("year")),
            Column.figures(words.of("composition.personnel")),
            Column.figures(words.of("composition.public")),
            Column.figures(words.of("composition.projects")),
            Column.figures(words.of("composition.total")),
            Column.words(words.of("column.source"))),
        shown.stream().map(spent -> row(comparison, spent)).toList(),
        words.of("source_stop", comparison.source()));
  }

  private static Row row(Comparison comparison, Composition spent) {
    Words words = comparison.words();
    String missing = words.of("kinds.missing");
    return Row.of(
        comparison.name(Comparison.publisher(spent)),
        Stream.of(
            Cell.of(spent.fiscalYear()),
            Cell.amount(words, spent.personnel(), missing),
            Cell.amount(words, spent.publicExpenses(), missing),
            Cell.amount(words, spent.projects(), missing),
            Cell.amount(words, bar(comparison, spent).total(), words.of("kinds.no_total")),
            Cell.of(spent.source())));
  }
}
