package duibiao.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** A logarithmic axis with ticks at 1, 2 and 5 of each power of ten, or at the powers of many. */
final class SizeAxis extends LogAxis {

  /** From this ratio of the ends on, powers of ten are enough. */
  private static final double WIDE = 2_000;

  /** Makes an axis for sizes above zero that holds exponents of ten. */
  SizeAxis(double from, double to) {
    setBase(10);
    setSmallestValue(Double.MIN_NORMAL);
    Theme.calm(this);
    setRange(Math.pow(10, from), Math.pow(10, to));
  }

  @Override
  protected List<NumberTick> refreshTicksHorizontal(
      Graphics2D graphics, Rectangle2D area, RectangleEdge edge) {
    List<NumberTick> ticks = new ArrayList<>();
    int[] steps = getUpperBound() / getLowerBound() > WIDE ? new int[] {1} : new int[] {1, 2, 5};
    int last = (int) Math.ceil(Math.log10(getUpperBound()));
    for (int power = (int) Math.floor(Math.log10(getLowerBound())); power <= last; power++) {
      for (int step : steps) {
        double value = step * Math.pow(10, power);
        if (getRange().contains(value)) {
          String label = Figures.ticks("#,##0.####").format(value);
          ticks.add(new NumberTick(value, label, TextAnchor.TOP_CENTER, TextAnchor.TOP_CENTER, 0));
        }
      }
    }
    return ticks;
  }
}
