package duibiao.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;

/** An axis above a plot that holds words in place of numbers; long words wrap. */
final class HeadAxis extends NumberAxis {

  private static final Lettering WORDS = Lettering.regular(11, Theme.MUTED_INK);
  private static final int PADDING = 4;

  private final transient List<Head> heads;
  private final double width;

  /**
   * Words at a place of the axis.
   *
   * @param position value of the axis
   * @param words what stands there
   */
  record Head(double position, String words) {}

  /**
   * Makes an axis from {@code from} to {@code to}, whose words are at most {@code width} px wide.
   */
  HeadAxis(double from, double to, List<Head> heads, double width) {
    this.heads = List.copyOf(heads);
    this.width = width;
    Theme.calm(this);
    setRange(from, to);
  }

  List<Head> heads() {
    return heads;
  }

  /** Height in px. */
  double height() {
    int lines = heads.stream().mapToInt(head -> lines(head).size()).max().orElse(0);
    return Math.max(Theme.AXIS_HEIGHT, lines * WORDS.lineHeight() + PADDING);
  }

  @Override
  public AxisSpace reserveSpace(
      Graphics2D graphics, Plot plot, Rectangle2D area, RectangleEdge edge, AxisSpace space) {
    AxisSpace reserved = space == null ? new AxisSpace() : space;
    reserved.ensureAtLeast(height(), edge);
    return reserved;
  }

  @Override
  public AxisState draw(
      Graphics2D graphics,
      double cursor,
      Rectangle2D area,
      Rectangle2D plot,
      RectangleEdge edge,
      PlotRenderingInfo info) {
    for (Head head : heads) {
      List<String> lines = lines(head);
      double middle = plot.getMinY() - PADDING - lines.size() * WORDS.lineHeight() / 2;
      WORDS.write(graphics, lines, 0.5, valueToJava2D(head.position(), plot, edge), middle);
    }
    return new AxisState(cursor);
  }

  private List<String> lines(Head head) {
    return WORDS.wrap(Theme.drawable(head.words()), width);
  }
}
