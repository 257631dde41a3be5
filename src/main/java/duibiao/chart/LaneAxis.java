package duibiao.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;

/** An axis at the left of a plot that is split into lanes, each with its name beside it. */
final class LaneAxis extends NumberAxis {

  /** Room in px that names take. */
  static final int WIDTH = 112;

  private static final Lettering NAME = Lettering.regular(12, Theme.INK);
  private static final int GAP = 10;

  /**
   * A lane.
   *
   * @param name its name; empty if it is the only one
   * @param top its upper edge, in px above the middle of the plot
   * @param height its height in px
   */
  record Lane(String name, double top, double height) {

    double middle() {
      return top - height / 2;
    }
  }

  private final transient List<Lane> lanes;

  LaneAxis(List<Lane> lanes, double height) {
    this.lanes = List.copyOf(lanes);
    setRange(-height / 2, height / 2);
    Theme.calm(this);
    setTickLabelsVisible(false);
  }

  List<Lane> lanes() {
    return lanes;
  }

  @Override
  public AxisState draw(
      Graphics2D graphics,
      double cursor,
      Rectangle2D area,
      Rectangle2D plot,
      RectangleEdge edge,
      PlotRenderingInfo info) {
    for (int i = 0; i < lanes.size(); i++) {
      Lane lane = lanes.get(i);
      List<String> lines = NAME.wrap(Theme.drawable(lane.name()), WIDTH - GAP);
      NAME.write(
          graphics, lines, 0, plot.getMinX() - WIDTH, valueToJava2D(lane.middle(), plot, edge));
      if (i > 0) {
        double y = valueToJava2D(lane.top(), plot, edge);
        graphics.setPaint(Theme.GRID);
        graphics.setStroke(Theme.HAIRLINE);
        graphics.draw(new Line2D.Double(plot.getMinX() - WIDTH, y, plot.getMaxX(), y));
      }
    }
    return new AxisState(cursor);
  }
}
