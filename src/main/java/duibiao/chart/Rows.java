package duibiao.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.CategoryDataset;

/**
 * Departments as rows: the name on the left, a drawing, figures on the right.
 *
 * <p>The dataset's column keys are row numbers from 0, because two districts may have departments
 * of one name. Names longer than {@value #NAME_WIDTH} px wrap in smaller letters; none is cut.
 *
 * @param names departments from top to bottom
 * @param columns what stands on the right, from left to right
 * @param highlighted name of the department in question; null if none is
 * @param spacious whether a row needs room for more than a bar
 */
record Rows(List<String> names, List<Column> columns, String highlighted, boolean spacious) {

  /**
   * Figures on the right.
   *
   * @param head what they are; empty if the subtitle tells
   * @param cells one a row
   */
  record Column(String head, List<String> cells) {

    Column {
      head = Theme.drawable(head);
      cells = cells.stream().map(Theme::drawable).toList();
    }

    /** Width in px, if the text were bold. */
    private double width(double textSize) {
      Lettering bold = Lettering.bold(textSize, Theme.INK);
      return Math.max(HEAD.width(head), cells.stream().mapToDouble(bold::width).max().orElse(0));
    }
  }

  private static final Lettering HEAD = Lettering.regular(11, Theme.MUTED_INK);
  private static final int NAME_WIDTH = 250;

  /** Size of the letters of a name on several lines, beside those of others. */
  private static final double WRAPPED = 0.84;

  private static final int MANY = 36;
  private static final int AXIS = Theme.AXIS_HEIGHT;
  private static final int PADDING = 8;
  private static final int COLUMN_GAP = 12;
  private static final double GAP = 0.24;

  Rows {
    names = names.stream().map(Theme::drawable).toList();
    columns = List.copyOf(columns);
    highlighted = highlighted == null ? null : Theme.drawable(highlighted);
  }

  /** Rows with one column of figures. */
  Rows(List<String> names, List<String> figures, String highlighted) {
    this(names, List.of(new Column("", figures)), highlighted, false);
  }

  /** Size of the text in px, smaller when there are so many rows that they would not fit A4. */
  double textSize() {
    return names.size() > MANY ? 11 : 13;
  }

  boolean isHighlighted(int row) {
    return names.get(row).equals(highlighted);
  }

  /** Height in px of the rows with the axis above them. */
  int heightWithAxis() {
    return AXIS + height();
  }

  /** Height in px of the rows. */
  int height() {
    int lines = names.stream().mapToInt(name -> wrap(name).size()).max().orElse(1);
    double row = lines == 1 ? singleLine() : Math.max(singleLine(), lines * wrapped().lineHeight());
    return (int) Math.ceil(Math.max(1, names.size()) * row);
  }

  /** Width in px that is left for the drawing. */
  double drawingWidth() {
    return Theme.INNER_WIDTH - nameWidth() - figureWidth();
  }

  private double singleLine() {
    double row = names.size() > MANY ? 20 : 27;
    return spacious ? 1.7 * row : row;
  }

  /** A plot of bars. */
  CategoryPlot plot(CategoryDataset dataset, ValueAxis values, BarRenderer renderer) {
    renderer.setShadowVisible(false);
    renderer.setMaximumBarWidth((1 - GAP) * singleLine() / height());
    return plot(dataset, values, (CategoryItemRenderer) renderer);
  }

  CategoryPlot plot(CategoryDataset dataset, ValueAxis values, CategoryItemRenderer renderer) {
    CategoryPlot plot = new CategoryPlot(dataset, axis(new NameAxis()), values, renderer);
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setDomainAxis(1, axis(new FigureAxis()));
    plot.mapDatasetToDomainAxes(0, List.of(0, 1));
    plot.setDomainAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    plot.setDomainAxisLocation(1, AxisLocation.TOP_OR_RIGHT);
    plot.setRangeAxisLocation(AxisLocation.TOP_OR_LEFT);
    plot.setRangeGridlinePaint(Theme.GRID);
    plot.setRangeGridlineStroke(Theme.HAIRLINE);
    plot.setRangeZeroBaselinePaint(Theme.MUTED_INK);
    plot.setRangeZeroBaselineStroke(Theme.HAIRLINE);
    plot.setRangeZeroBaselineVisible(true);
    AxisSpace space = new AxisSpace();
    space.setLeft(nameWidth());
    space.setRight(figureWidth());
    plot.setFixedDomainAxisSpace(space);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    return plot;
  }

  private CategoryAxis axis(CategoryAxis axis) {
    Theme.calm(axis);
    int n = Math.max(1, names.size());
    axis.setLowerMargin(GAP / 2 / n);
    axis.setUpperMargin(GAP / 2 / n);
    axis.setCategoryMargin(GAP * (n - 1) / n);
    return axis;
  }

  private double nameWidth() {
    return PADDING + names.stream().mapToDouble(this::width).max().orElse(0);
  }

  private double width(String name) {
    Lettering lettering = fits(name) ? Lettering.bold(textSize(), Theme.INK) : wrapped();
    return wrap(name).stream().mapToDouble(lettering::width).max().orElse(0);
  }

  private double figureWidth() {
    double widths = columns.stream().mapToDouble(column -> column.width(textSize())).sum();
    return figurePadding() + widths + COLUMN_GAP * Math.max(0, columns.size() - 1);
  }

  /** Heads stand beside the last label of the axis, half of which is outside the drawing. */
  private int figurePadding() {
    return columns.stream().allMatch(column -> column.head().isEmpty()) ? PADDING : 3 * PADDING;
  }

  /** A name that fits on one line, or else its lines in smaller letters. */
  private List<String> wrap(String name) {
    return fits(name) ? List.of(name) : wrapped().wrap(name, NAME_WIDTH);
  }

  private boolean fits(String name) {
    return Lettering.bold(textSize(), Theme.INK).width(name) <= NAME_WIDTH;
  }

  private Lettering wrapped() {
    return Lettering.bold(WRAPPED * textSize(), Theme.INK).tight();
  }

  private Lettering lettering(int row, double size) {
    return isHighlighted(row)
        ? Lettering.bold(size, Theme.HIGHLIGHT)
        : Lettering.regular(size, Theme.INK);
  }

  /** An axis of rows, which writes its labels itself. */
  private abstract class RowAxis extends CategoryAxis {

    abstract void write(Graphics2D graphics, Rectangle2D plot, int row, double middle);

    @Override
    protected AxisState drawCategoryLabels(
        Graphics2D graphics,
        Rectangle2D plotArea,
        Rectangle2D plot,
        RectangleEdge edge,
        AxisState state,
        PlotRenderingInfo info) {
      for (int row = 0; row < names.size(); row++) {
        write(graphics, plot, row, getCategoryMiddle(row, names.size(), plot, edge));
      }
      return state;
    }
  }

  /** Names on the left. */
  private final class NameAxis extends RowAxis {

    @Override
    void write(Graphics2D graphics, Rectangle2D plot, int row, double middle) {
      List<String> lines = wrap(names.get(row));
      double size = fits(names.get(row)) ? textSize() : WRAPPED * textSize();
      lettering(row, size).tight().write(graphics, lines, 1, plot.getMinX() - PADDING, middle);
    }
  }

  /** Figures on the right, flush right. */
  private final class FigureAxis extends RowAxis {

    @Override
    void write(Graphics2D graphics, Rectangle2D plot, int row, double middle) {
      double end = plot.getMaxX() + figurePadding();
      for (Column column : columns) {
        end += column.width(textSize());
        lettering(row, textSize()).write(graphics, column.cells().get(row), 1, end, middle);
        if (row == 0) {
          HEAD.write(graphics, column.head(), 1, end, plot.getMinY() - AXIS / 2.0);
        }
        end += COLUMN_GAP;
      }
    }
  }
}
