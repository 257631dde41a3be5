package duibiao.chart;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;

/**
 * An axis above a plot that holds words in place of numbers. They wrap; where a Latin word is too
 * long for that, all stand upright.
 */
final class HeadAxis extends NumberAxis {

  private static final Lettering WORDS = Lettering.regular(11, Theme.MUTED_INK);
  private static final int PADDING = 4;
  private static final int LENGTH_STEP = 8;

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
    double most =
        heads.stream()
            .mapToDouble(head -> isUpright() ? length(head) : depth(head))
            .max()
            .orElse(0);
    return Math.max(Theme.AXIS_HEIGHT, most + PADDING);
  }

  private boolean isUpright() {
    return heads.stream().anyMatch(head -> WORDS.longestWord(Theme.drawable(head.words())) > width);
  }

  private double depth(Head head) {
    return lines(head).size() * WORDS.lineHeight();
  }

  private double length(Head head) {
    return uprightLines(head).stream().mapToDouble(WORDS::width).max().orElse(0);
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
      double x = valueToJava2D(head.position(), plot, edge);
      if (isUpright()) {
        writeUpright(graphics, head, x, plot.getMinY() - PADDING);
      } else {
        double middle = plot.getMinY() - PADDING - depth(head) / 2;
        WORDS.write(graphics, lines(head), 0.5, x, middle);
      }
    }
    return new AxisState(cursor);
  }

  private void writeUpright(Graphics2D graphics, Head head, double x, double bottom) {
    AffineTransform level = graphics.getTransform();
    graphics.translate(x, bottom);
    graphics.rotate(-Math.PI / 2);
    WORDS.write(graphics, uprightLines(head), 0, 0, 0);
    graphics.setTransform(level);
  }

  private List<String> lines(Head head) {
    return WORDS.wrap(Theme.drawable(head.words()), width);
  }

  /** As few px long as there is room for lines side by side. */
  private List<String> uprightLines(Head head) {
    String words = Theme.drawable(head.words());
    int most = Math.max(1, (int) (width / WORDS.lineHeight()));
    double length = WORDS.longestWord(words);
    while (WORDS.wrap(words, length).size() > most) {
      length += LENGTH_STEP;
    }
    return WORDS.wrap(words, length);
  }
}
