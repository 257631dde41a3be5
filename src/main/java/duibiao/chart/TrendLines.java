package duibiao.chart;

import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;
import org.jfree.data.xy.XYDataset;

/**
 * The lines of a trend: labels stand above or below their point, where lines leave more room.
 *
 * <p>Between two steep slopes a label can still touch its own line.
 */
final class TrendLines extends XYLineAndShapeRenderer {

  /** Half the width of a label, as a share of the axis of years. */
  private static final double HALF_WIDTH = 0.034;

  /** Distance from a point to the middle of its label, as a share of the axis of values. */
  private static final double DISTANCE = 0.07;

  @Override
  public ItemLabelPosition getPositiveItemLabelPosition(int series, int item) {
    return room(series, item, 1) >= room(series, item, -1)
        ? new ItemLabelPosition(ItemLabelAnchor.OUTSIDE12, TextAnchor.BOTTOM_CENTER)
        : new ItemLabelPosition(ItemLabelAnchor.OUTSIDE6, TextAnchor.TOP_CENTER);
  }

  @Override
  public ItemLabelPosition getNegativeItemLabelPosition(int series, int item) {
    return getPositiveItemLabelPosition(series, item);
  }

  /** The least distance of a label above (1) or below (-1) its point to a line or the edge. */
  private double room(int series, int item, int side) {
    Range axis = getPlot().getRangeAxis().getRange();
    XYDataset lines = getPlot().getDataset(getPlot().getIndexOf(this));
    double label = lines.getYValue(series, item) + side * DISTANCE * axis.getLength();
    double half = HALF_WIDTH * lines.getItemCount(series);
    double room = side > 0 ? axis.getUpperBound() - label : label - axis.getLowerBound();
    for (int line = 0; line < lines.getSeriesCount(); line++) {
      double here = lines.getYValue(line, item);
      for (int next : new int[] {item - 1, item + 1}) {
        boolean exists = next >= 0 && next < lines.getItemCount(line);
        double there = exists ? lines.getYValue(line, next) : Double.NaN;
        double end = Double.isNaN(there) ? here : here + half * (there - here);
        double gap = Math.max(Math.min(here, end) - label, label - Math.max(here, end));
        // A line that is not drawn at this point, NaN, takes no room.
        room = Double.isNaN(gap) ? room : Math.min(room, Math.max(0, gap));
      }
    }
    return room;
  }
}
