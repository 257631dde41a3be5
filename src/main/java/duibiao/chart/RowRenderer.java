package duibiao.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.category.CategoryDataset;

/** Draws each of {@link Rows} by hand, from all series at once. */
abstract class RowRenderer extends AbstractCategoryItemRenderer {

  /**
   * Where one row is drawn.
   *
   * @param row its number, from 0
   * @param middle its middle in px
   * @param height its height in px, without the gap to the next row
   */
  record Row(int row, double middle, double height, Rectangle2D plot, ValueAxis axis) {

    /** Where a value stands in px. */
    double x(double value) {
      return axis.valueToJava2D(value, plot, RectangleEdge.TOP);
    }

    /** The part of the row between two values, {@code share} of it high. */
    Rectangle2D between(double from, double to, double share) {
      double start = Math.min(x(from), x(to));
      double width = Math.abs(x(to) - x(from));
      double high = share * height;
      return new Rectangle2D.Double(start, middle - high / 2, width, high);
    }
  }

  abstract void draw(Graphics2D graphics, Row row);

  @Override
  public void drawItem(
      Graphics2D graphics,
      CategoryItemRendererState state,
      Rectangle2D area,
      CategoryPlot plot,
      CategoryAxis rows,
      ValueAxis values,
      CategoryDataset dataset,
      int series,
      int row,
      int pass) {
    if (series == 0) {
      int n = dataset.getColumnCount();
      var edge = plot.getDomainAxisEdge();
      double start = rows.getCategoryStart(row, n, area, edge);
      double end = rows.getCategoryEnd(row, n, area, edge);
      draw(graphics, new Row(row, (start + end) / 2, Math.abs(end - start), area, values));
    }
  }
}
