package duibiao.chart;

import duibiao.chart.BoxPlotChart.Box;
import duibiao.chart.BoxPlotChart.Member;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** Boxes with whiskers; points where there are too few members. */
final class BoxRenderer extends RowRenderer {

  static final Color FILL = new Color(0xC9D8E6);

  private static final double BOX = 0.36;
  private static final double END = 0.24;
  private static final Lettering NAME = Lettering.regular(10.5, Theme.INK);

  private final transient BoxPlotChart chart;

  BoxRenderer(BoxPlotChart chart) {
    this.chart = chart;
  }

  @Override
  void draw(Graphics2D graphics, Row row) {
    Box box = chart.boxes().get(row.row());
    Whiskers whiskers = box.whiskers();
    if (whiskers == null) {
      box.members().forEach(member -> Mark.peer(4.5).draw(graphics, x(row, member), row.middle()));
      return;
    }
    drawBox(graphics, row, whiskers);
    name(graphics, row, whiskers);
  }

  private void drawBox(Graphics2D graphics, Row row, Whiskers whiskers) {
    graphics.setPaint(Theme.MUTED_INK);
    graphics.setStroke(Theme.HAIRLINE);
    for (BigDecimal end : List.of(whiskers.low(), whiskers.high())) {
      graphics.draw(row.between(at(end), at(end), END));
    }
    graphics.draw(row.between(at(whiskers.low()), at(whiskers.high()), 0));
    Rectangle2D box = row.between(at(whiskers.spread().q1()), at(whiskers.spread().q3()), BOX);
    graphics.setPaint(FILL);
    graphics.fill(box);
    graphics.setPaint(Theme.MUTED_INK);
    graphics.draw(box);
    double median = row.x(at(whiskers.spread().median()));
    graphics.setPaint(Theme.INK);
    graphics.setStroke(Theme.STRONG);
    graphics.draw(new Line2D.Double(median, box.getMinY(), median, box.getMaxY()));
  }

  /** Names those outside, around the whiskers and one another. */
  private void name(Graphics2D graphics, Row row, Whiskers whiskers) {
    Rectangle2D plot = row.plot();
    double high = row.height() * 1.24;
    Labels labels =
        new Labels(
            new Rectangle2D.Double(plot.getX(), row.middle() - high / 2, plot.getWidth(), high));
    labels.avoid(row.between(at(whiskers.low()), at(whiskers.high()), BOX));
    for (Member member : whiskers.outside()) {
      labels.avoid(new Point2D.Double(x(row, member), row.middle()), 6);
    }
    double median = at(whiskers.spread().median());
    Comparator<Member> byDistance =
        Comparator.comparingDouble(member -> Math.abs(at(member.value()) - median));
    for (Member member : whiskers.outside().stream().sorted(byDistance.reversed()).toList()) {
      Mark.OUTLIER.draw(graphics, x(row, member), row.middle());
      labels.writeIfFree(
          graphics,
          new Point2D.Double(x(row, member), row.middle()),
          Theme.drawable(member.department()),
          NAME);
    }
  }

  private double x(Row row, Member member) {
    return row.x(at(member.value()));
  }

  private double at(BigDecimal value) {
    return chart.measure().position(value);
  }
}
