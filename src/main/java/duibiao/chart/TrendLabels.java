package duibiao.chart;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYDataset;

/** The figures of a trend beside its points, where neither they nor lines are in the way. */
final class TrendLabels extends AbstractXYAnnotation {

  private static final Lettering FIGURE = Lettering.bold(12, Theme.HIGHLIGHT);

  /** Room in px that is kept around lines and points. */
  private static final double POINT = 4;

  private static final double LINE = 1.5;

  private final transient XYDataset lines;
  private final int series;
  private final transient List<String> figures;

  /**
   * Makes labels.
   *
   * @param lines all lines of the chart
   * @param series the line whose points have figures
   * @param figures one an item; empty where there is none
   */
  TrendLabels(XYDataset lines, int series, List<String> figures) {
    this.lines = lines;
    this.series = series;
    this.figures = List.copyOf(figures);
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
    Labels labels = new Labels(area);
    for (int line = 0; line < lines.getSeriesCount(); line++) {
      for (int item = 0; item < lines.getItemCount(line); item++) {
        avoid(labels, point(plot, area, line, item), point(plot, area, line, item + 1));
      }
    }
    for (int item = 0; item < figures.size(); item++) {
      Point2D point = point(plot, area, series, item);
      if (point != null) {
        labels.write(graphics, point, figures.get(item), FIGURE);
      }
    }
  }

  /** Keeps labels away from a point, and from the line to the next one if there is one. */
  private static void avoid(Labels labels, Point2D from, Point2D to) {
    if (from == null) {
      return;
    }
    labels.avoid(from, POINT);
    if (to != null) {
      int steps = (int) Math.ceil(from.distance(to) / (2 * LINE));
      for (int i = 1; i < steps; i++) {
        double x = from.getX() + (to.getX() - from.getX()) * i / steps;
        double y = from.getY() + (to.getY() - from.getY()) * i / steps;
        labels.avoid(new Point2D.Double(x, y), LINE);
      }
    }
  }

  /** Where a point stands; null if there is none. */
  private Point2D point(XYPlot plot, Rectangle2D area, int line, int item) {
    if (item >= lines.getItemCount(line) || Double.isNaN(lines.getYValue(line, item))) {
      return null;
    }
    double year = lines.getXValue(line, item);
    double value = lines.getYValue(line, item);
    return new Point2D.Double(
        plot.getDomainAxis().valueToJava2D(year, area, plot.getDomainAxisEdge()),
        plot.getRangeAxis().valueToJava2D(value, area, plot.getRangeAxisEdge()));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TrendLabels labels
        && labels.lines.equals(lines)
        && labels.series == series
        && labels.figures.equals(figures);
  }

  @Override
  public int hashCode() {
    return figures.hashCode();
  }
}
