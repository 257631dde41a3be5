package duibiao.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPosition;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.CategoryLabelWidthType;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.text.TextBlockAnchor;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.CategoryDataset;

/**
 * Departments as rows: the name on the left, a bar, a figure on the right.
 *
 * <p>The dataset's column keys are row numbers from 0, because two districts may have departments
 * of one name. Names longer than {@value #NAME_WIDTH} px wrap; none is cut.
 *
 * @param names departments from top to bottom
 * @param figures what stands at the right end, one a row
 * @param highlighted name of the department in question; null if none is
 */
record Rows(List<String> names, List<String> figures, String highlighted) {

  private static final int NAME_WIDTH = 250;
  private static final int MANY = 36;
  private static final int AXIS = 24;
  private static final int PADDING = 8;
  private static final double GAP = 0.24;
  private static final double LINE_SPACING = 1.45;

  Rows {
    names = names.stream().map(Theme::drawable).toList();
    figures = List.copyOf(figures);
    highlighted = highlighted == null ? null : Theme.drawable(highlighted);
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

  private int height() {
    long lines = names.stream().mapToInt(name -> wrap(name).size()).max().orElse(1);
    double row = singleLine() + (lines - 1) * textSize() * LINE_SPACING;
    return (int) Math.ceil(Math.max(1, names.size()) * row);
  }

  private double singleLine() {
    return names.size() > MANY ? 20 : 27;
  }

  CategoryPlot plot(CategoryDataset dataset, ValueAxis values, BarRenderer renderer) {
    renderer.setShadowVisible(false);
    renderer.setMaximumBarWidth((1 - GAP) * singleLine() / height());
    CategoryPlot plot = new CategoryPlot(dataset, axis(true), values, renderer);
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setDomainAxis(1, axis(false));
    plot.mapDatasetToDomainAxes(0, List.of(0, 1));
    plot.setDomainAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    plot.setDomainAxisLocation(1, AxisLocation.TOP_OR_RIGHT);
    plot.setRangeAxisLocation(AxisLocation.TOP_OR_LEFT);
    plot.setRangeGridlinePaint(Theme.GRID);
    plot.setRangeGridlineStroke(Theme.HAIRLINE);
    plot.setRangeZeroBaselinePaint(Theme.MUTED_INK);
    plot.setRangeZeroBaselineStroke(Theme.HAIRLINE);
    plot.setRangeZeroBaselineVisible(true);
    plot.setFixedDomainAxisSpace(labelSpace());
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    return plot;
  }

  private CategoryAxis axis(boolean left) {
    CategoryAxis axis = new RowAxis(left);
    Theme.calm(axis);
    int n = Math.max(1, names.size());
    axis.setLowerMargin(GAP / 2 / n);
    axis.setUpperMargin(GAP / 2 / n);
    axis.setCategoryMargin(GAP * (n - 1) / n);
    // The library measures a label on the right from the plot's edge, so its right end is told
    // here.
    axis.setCategoryLabelPositionOffset(left ? PADDING : (int) (PADDING + width(figures)));
    CategoryLabelPosition place =
        new CategoryLabelPosition(
            left ? RectangleAnchor.RIGHT : RectangleAnchor.LEFT,
            TextBlockAnchor.CENTER_RIGHT,
            CategoryLabelWidthType.RANGE,
            1f);
    axis.setCategoryLabelPositions(new CategoryLabelPositions(place, place, place, place));
    return axis;
  }

  private AxisSpace labelSpace() {
    AxisSpace space = new AxisSpace();
    space.setLeft(PADDING + width(names.stream().flatMap(name -> wrap(name).stream()).toList()));
    space.setRight(PADDING + width(figures));
    return space;
  }

  /** Width in px of the widest text, if it were bold. */
  private double width(List<String> texts) {
    return texts.stream()
        .mapToDouble(text -> Theme.bold(textSize()).getStringBounds(text, Theme.TEXT).getWidth())
        .max()
        .orElse(0);
  }

  private List<String> wrap(String name) {
    List<String> lines = new ArrayList<>();
    AttributedString text = new AttributedString(name.isEmpty() ? " " : name);
    text.addAttribute(TextAttribute.FONT, Theme.bold(textSize()));
    LineBreakMeasurer measurer = new LineBreakMeasurer(text.getIterator(), Theme.TEXT);
    for (int start = 0; start < name.length(); start = measurer.getPosition()) {
      measurer.nextLayout(NAME_WIDTH);
      lines.add(name.substring(start, measurer.getPosition()).strip());
    }
    return lines;
  }

  /** Names on the left, or figures on the right. */
  private final class RowAxis extends CategoryAxis {

    private final boolean left;

    RowAxis(boolean left) {
      this.left = left;
    }

    @Override
    @SuppressWarnings("rawtypes") // The library's signature is raw.
    protected TextBlock createLabel(
        Comparable category, float width, RectangleEdge edge, Graphics2D graphics) {
      int row = (Integer) category;
      boolean bold = isHighlighted(row);
      Font font = bold ? Theme.bold(textSize()) : Theme.regular(textSize());
      Color colour = bold ? Theme.HIGHLIGHT : Theme.INK;
      TextBlock block = new TextBlock();
      block.setLineAlignment(HorizontalAlignment.RIGHT);
      List<String> lines = left ? wrap(names.get(row)) : List.of(figures.get(row));
      lines.forEach(line -> block.addLine(line, font, colour));
      return block;
    }
  }
}
