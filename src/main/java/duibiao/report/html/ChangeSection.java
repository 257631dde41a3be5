package duibiao.report.html;

import duibiao.chart.WaterfallChart;
import duibiao.chart.WaterfallChart.Item;
import duibiao.chart.Words;
import duibiao.report.ItemChange;
import duibiao.report.html.Table.Column;
import duibiao.report.html.Table.Row;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** 较上年变动: which items (项) made the budget of a department what it is after last year's. */
final class ChangeSection {

  /** More items would not be read; the table has them all. */
  private static final int MOST_ITEMS = 8;

  private ChangeSection() {}

  /** Empty if the items of two years are not known. */
  static Optional<Section> section(Comparison comparison, Publisher publisher) {
    List<ItemChange> changes =
        comparison.background().changes(publisher).stream()
            .sorted(
                Comparator.comparing((ItemChange item) -> change(item).abs())
                    .reversed()
                    .thenComparing(ItemChange::code))
            .toList();
    if (changes.isEmpty()) {
      return Optional.empty();
    }
    Words words = comparison.words();
    String broken =
        changes.stream()
            .map(ItemChange::seriesBreak)
            .filter(told -> told != null)
            .findFirst()
            .map(told -> words.of("change.broken", told))
            .orElse("");
    return Optional.of(
        new Section(
            "change",
            words.of("change"),
            broken.isEmpty() ? List.of() : List.of(broken),
            List.of(figure(comparison, publisher, changes)),
            List.of(table(comparison, publisher, changes).folded()),
            List.of()));
  }

  private static Figure figure(
      Comparison comparison, Publisher publisher, List<ItemChange> changes) {
    Words words = comparison.words();
    String name = comparison.name(publisher);
    WaterfallChart chart =
        new WaterfallChart(
            name,
            words.of("change.amount"),
            comparison.year(),
            sum(changes, ItemChange::before),
            sum(changes, ItemChange::after),
            changes.stream().map(item -> new Item(name(item), change(item))).toList(),
            MOST_ITEMS,
            comparison.source());
    return Figure.of(
        words,
        comparison.id("change", publisher),
        words.of("change.message", comparison.year(), name),
        chart);
  }

  private static Table table(Comparison comparison, Publisher publisher, List<ItemChange> changes) {
    Words words = comparison.words();
    int year = comparison.year();
    return Table.of(
        words.of("change.table", year, comparison.name(publisher)),
        words.of("in_ten_thousand_yuan"),
        List.of(
            Column.words(words.of("change.item")),
            Column.figures(words.of("year_of", year - 1)),
            Column.figures(words.of("year_of", year)),
            Column.figures(words.of("change.more"))),
        changes.stream().map(item -> row(words, item)).toList(),
        words.of("change.note", comparison.source()));
  }

  private static Row row(Words words, ItemChange item) {
    return Row.of(
        Cell.of(name(item)),
        List.of(
            Cell.amount(words, item.priorYuan(), words.of("change.no_item")),
            Cell.amount(words, item.yuan(), words.of("change.no_item")),
            Cell.amount(words, change(item), "")));
  }

  private static String name(ItemChange item) {
    return item.code() + " " + item.name();
  }

  private static BigDecimal change(ItemChange item) {
    return item.after().subtract(item.before());
  }

  private static BigDecimal sum(List<ItemChange> changes, Function<ItemChange, BigDecimal> amount) {
    return changes.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
