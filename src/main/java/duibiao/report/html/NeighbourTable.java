package duibiao.report.html;

import duibiao.benchmark.peer.Basis;
import duibiao.chart.Words;
import duibiao.ratio.Metric;
import duibiao.report.Membership;
import duibiao.report.Names;
import duibiao.report.html.Table.Column;
import duibiao.report.html.Table.Row;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** 最相近的部门: who is nearest to one department by size and purpose of its money, and why. */
final class NeighbourTable {

  private static final int DISTANCE_DECIMALS = 2;

  private NeighbourTable() {}

  /** Empty if no neighbours are known. */
  static Optional<Table> of(Comparison comparison, Publisher publisher) {
    Words words = comparison.words();
    List<Membership> nearest =
        comparison.background().memberships(publisher).stream()
            .filter(membership -> membership.basis() == Basis.NEAREST)
            .sorted(Comparator.comparing(Membership::place))
            .toList();
    return nearest.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Table.of(
                    words.of(
                        "nearest.table",
                        comparison.year(),
                        comparison.name(publisher),
                        Names.many(words, comparison.level())),
                    "",
                    List.of(
                        Column.words(comparison.label()),
                        Column.words(words.of("column.district")),
                        Column.figures(words.of("nearest.distance")),
                        Column.figures(words.of("nearest.size")),
                        Column.figures(words.of("nearest.personnel")),
                        Column.figures(words.of("nearest.projects")),
                        Column.figures(words.of("nearest.functions")),
                        Column.figures(words.of("nearest.comparability"))),
                    nearest.stream().map(peer -> row(comparison, peer)).toList(),
                    words.of("nearest.note", comparison.source()))
                .folded());
  }

  private static Row row(Comparison comparison, Membership peer) {
    Words words = comparison.words();
    Publisher publisher = new Publisher(peer.peerDistrict(), peer.peer());
    return Row.of(
        comparison.has(publisher) ? comparison.link(publisher) : Cell.of(peer.peer()),
        List.of(
            Cell.of(peer.peerDistrict()),
            Cell.of(
                peer.distance() == null
                    ? Cell.NONE
                    : peer.distance()
                        .setScale(DISTANCE_DECIMALS, RoundingMode.HALF_UP)
                        .toPlainString()),
            share(words, peer.sizePart()),
            share(words, peer.personnelPart()),
            share(words, peer.projectsPart()),
            share(words, peer.functionsPart()),
            share(words, peer.comparability())));
  }

  private static Cell share(Words words, BigDecimal fraction) {
    return Cell.of(fraction == null ? Cell.NONE : words.print(Metric.Scale.PERCENT, fraction));
  }
}
