package duibiao.chart;

import duibiao.chart.TrendChart.Break;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/** Lines between the years where a department changed, with what happened at their top. */
final class BreakLines extends AbstractXYAnnotation {

  private static final Lettering WORDS = Lettering.regular(11, Theme.MUTED_INK);
  private static final int GAP = 4;

  private final transient List<Break> breaks;

  /** Makes lines for the breaks from {@code first} to {@code last}. */
  BreakLines(List<Break> breaks, int first, int last) {
    this.breaks =
        breaks.stream()
            .filter(change -> change.fiscalYear() >= first && change.fiscalYear() <= last)
            .toList();
  }

  List<Break> breaks() {
    return breaks;
  }

  @Override
  public void draw(
      Graphics2D graphics,
      XYPlot plot,
      Rectangle2D area,
      ValueAxis years,
      ValueAxis values,
      int index,
      PlotRenderingInfo info) {
    double year = area.getWidth() / years.getRange().getLength();
    for (Break change : breaks) {
      double x = years.valueToJava2D(change.fiscalYear() - 0.5, area, plot.getDomainAxisEdge());
      graphics.setPaint(Theme.MUTED_INK);
      graphics.setStroke(Theme.DOTTED);
      graphics.draw(new Line2D.Double(x, area.getMinY(), x, area.getMaxY()));
      // A line's words must end before the next line can stand.
      List<String> lines = WORDS.wrap(Theme.drawable(change.words()), year - 2 * GAP);
      double top = area.getMinY() + lines.size() * WORDS.lineHeight() / 2;
      WORDS.write(graphics, lines, 0, x + GAP, top);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BreakLines lines && lines.breaks.equals(breaks);
  }

  @Override
  public int hashCode() {
    return breaks.hashCode();
  }
}
