package duibiao.chart;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Collection;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYDataset;

/** Dots of several kinds, one a series; some of them with their name beside them. */
final class DotRenderer extends AbstractXYItemRenderer {

  /**
   * What stands beside a dot.
   *
   * @param series number of its series
   * @param item number within the series
   * @param text its name
   * @param isStrong whether it is the department in question
   */
  record Name(int series, int item, String text, boolean isStrong) {}

  private static final Lettering NAME = Lettering.regular(11, Theme.INK);
  private static final Lettering STRONG = Lettering.bold(12, Theme.HIGHLIGHT);

  private final transient List<Mark> marks;
  private final transient List<Name> names;

  /**
   * Makes a renderer.
   *
   * @param marks one a series
   * @param names the most important first
   */
  DotRenderer(List<Mark> marks, List<Name> names) {
    this.marks = List.copyOf(marks);
    this.names = List.copyOf(names);
  }

  List<Name> names() {
    return names;
  }

  @Override
  public void drawItem(
      Graphics2D graphics,
      XYItemRendererState state,
      Rectangle2D area,
      PlotRenderingInfo info,
      XYPlot plot,
      ValueAxis across,
      ValueAxis up,
      XYDataset dots,
      int series,
      int item,
      CrosshairState crosshair,
      int pass) {
    Point2D point = point(area, plot, dots, series, item);
    marks.get(series).draw(graphics, point.getX(), point.getY());
    boolean isLast = series == lastSeries(dots) && item == dots.getItemCount(series) - 1;
    if (isLast) {
      write(graphics, area, plot, dots);
    }
  }

  private static int lastSeries(XYDataset dots) {
    int last = dots.getSeriesCount() - 1;
    while (last > 0 && dots.getItemCount(last) == 0) {
      last--;
    }
    return last;
  }

  /** Writes all names once every dot is drawn. */
  private void write(Graphics2D graphics, Rectangle2D area, XYPlot plot, XYDataset dots) {
    Labels labels = new Labels(area);
    for (int series = 0; series < dots.getSeriesCount(); series++) {
      for (int item = 0; item < dots.getItemCount(series); item++) {
        labels.avoid(point(area, plot, dots, series, item), 5);
      }
    }
    Collection<?> lines = plot.getDomainMarkers(Layer.BACKGROUND);
    for (Object line : lines == null ? List.of() : lines) {
      if (line instanceof ValueMarker marker) {
        double x =
            plot.getDomainAxis().valueToJava2D(marker.getValue(), area, plot.getDomainAxisEdge());
        labels.avoid(new Rectangle2D.Double(x - 2, area.getMinY(), 4, area.getHeight()));
      }
    }
    for (Name name : names) {
      Point2D point = point(area, plot, dots, name.series(), name.item());
      if (name.isStrong()) {
        labels.write(graphics, point, name.text(), STRONG);
      } else {
        labels.writeIfFree(graphics, point, name.text(), NAME);
      }
    }
  }

  private static Point2D point(
      Rectangle2D area, XYPlot plot, XYDataset dots, int series, int item) {
    return new Point2D.Double(
        plot.getDomainAxis()
            .valueToJava2D(dots.getXValue(series, item), area, plot.getDomainAxisEdge()),
        plot.getRangeAxis()
            .valueToJava2D(dots.getYValue(series, item), area, plot.getRangeAxisEdge()));
  }
}
