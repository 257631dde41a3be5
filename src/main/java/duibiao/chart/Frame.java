package duibiao.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jfree.chart.LegendItem;
import org.jfree.chart.plot.Plot;

/**
 * All that stands around a plot, so that a picture says by itself what it shows.
 *
 * @param title what is shown, of whom and when
 * @param subtitle unit, number of members and order
 * @param key what colours, lines and patterns stand for
 * @param notes whole sentences; they are numbered where there are several
 * @param source where the figures come from and as of when
 * @param data the figures
 */
record Frame(
    String title,
    String subtitle,
    List<LegendItem> key,
    List<String> notes,
    String source,
    Table data) {

  /** Frames {@code plot}, which takes {@code height} px. */
  Picture around(Plot plot, int height, Words words) {
    return new Picture(
        Theme.frame(plot, title, subtitle, key, lines(words)), height, description(words), data);
  }

  private List<String> lines(Words words) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < notes.size(); i++) {
      String number = notes.size() == 1 ? "" : words.of("note_number", i + 1);
      lines.add(words.of(i == 0 ? "note" : "next_note", number + notes.get(i)));
    }
    lines.add(words.of("source", source));
    return lines;
  }

  /** The whole picture in words. */
  private String description(Words words) {
    String separator = words.of("semicolon");
    String entries = key.stream().map(LegendItem::getLabel).collect(Collectors.joining(separator));
    String figures =
        data.rows().stream().map(row -> line(row, words)).collect(Collectors.joining(separator));
    return String.join(
        words.of("stop"),
        subtitle,
        entries,
        words.of("table", line(data.header(), words), figures),
        String.join("", lines(words)));
  }

  private static String line(List<String> row, Words words) {
    return row.stream()
        .map(cell -> cell.isEmpty() ? Figures.NONE : cell)
        .collect(Collectors.joining(words.of("comma")));
  }
}
