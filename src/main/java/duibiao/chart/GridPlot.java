package duibiao.chart;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.plot.XYPlot;

/** Small plots side by side, each below its name. */
final class GridPlot extends Plot {

  /**
   * One plot.
   *
   * @param name what it shows
   * @param isStrong whether it is the department in question
   * @param plot the plot, with its axes
   */
  record Panel(String name, boolean isStrong, XYPlot plot) {

    private List<String> lines(double width) {
      return lettering().wrap(Theme.drawable(name), width);
    }

    private Lettering lettering() {
      return isStrong
          ? Lettering.bold(11, Theme.HIGHLIGHT).tight()
          : Lettering.regular(11, Theme.INK).tight();
    }
  }

  /** From here on panels are smaller, so that they fit a page. */
  private static final int MANY = 24;

  /** Room in px for the axis on the left of the first column. */
  static final int LEFT = 48;

  private static final int GAP = 12;

  private final transient List<Panel> panels;

  GridPlot(List<Panel> panels) {
    this.panels = List.copyOf(panels);
  }

  /** Number of panels in a row. */
  static int columns(int panels) {
    return panels > MANY ? 6 : 4;
  }

  private int columns() {
    return columns(panels.size());
  }

  private int panelHeight() {
    return panels.size() > MANY ? 64 : 92;
  }

  List<Panel> panels() {
    return panels;
  }

  /** Height in px of all panels with their names and axes. */
  int height() {
    double rows = IntStream.range(0, rows()).mapToDouble(this::rowHeight).sum();
    return (int) Math.ceil(rows) - GAP + Theme.AXIS_HEIGHT;
  }

  private int rows() {
    return (panels.size() + columns() - 1) / columns();
  }

  private double rowHeight(int row) {
    return nameHeight(row) + panelHeight() + GAP;
  }

  /** Names of a row get the room of the longest, so that its plots stand in line. */
  private double nameHeight(int row) {
    return panels.stream()
            .skip((long) row * columns())
            .limit(columns())
            .mapToDouble(panel -> panel.lines(panelWidth()).size() * panel.lettering().lineHeight())
            .max()
            .orElse(0)
        + 4;
  }

  private double panelWidth() {
    return (Theme.INNER_WIDTH - LEFT - GAP * (columns() - 1.0)) / columns();
  }

  @Override
  public String getPlotType() {
    return "Grid";
  }

  @Override
  public void draw(
      Graphics2D graphics,
      Rectangle2D area,
      Point2D anchor,
      PlotState state,
      PlotRenderingInfo info) {
    double top = area.getY();
    for (int row = 0; row < rows(); row++) {
      for (int i = row * columns(); i < Math.min(panels.size(), (row + 1) * columns()); i++) {
        draw(graphics, i, area.getX(), top + nameHeight(row));
      }
      top += rowHeight(row);
    }
  }

  /** Draws a panel whose plot starts at {@code y}. */
  private void draw(Graphics2D graphics, int i, double start, double y) {
    Panel panel = panels.get(i);
    double x = start + LEFT + i % columns() * (panelWidth() + GAP);
    List<String> lines = panel.lines(panelWidth());
    double middle = y - 2 - lines.size() * panel.lettering().lineHeight() / 2;
    panel.lettering().write(graphics, lines, 0, x, middle);
    double left = i % columns() == 0 ? LEFT : 0;
    double below = i + columns() >= panels.size() ? Theme.AXIS_HEIGHT : 0;
    Rectangle2D place =
        new Rectangle2D.Double(x - left, y, panelWidth() + left, panelHeight() + below);
    panel.plot().draw(graphics, place, null, null, null);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof GridPlot grid && grid.panels.equals(panels);
  }

  @Override
  public int hashCode() {
    return panels.hashCode();
  }
}
