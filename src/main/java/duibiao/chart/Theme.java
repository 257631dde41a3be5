package duibiao.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.block.ColumnArrangement;
import org.jfree.chart.block.FlowArrangement;
import org.jfree.chart.block.LengthConstraintType;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.VerticalAlignment;
import org.jfree.data.Range;

/**
 * The look that all charts share: the bundled Chinese font, colours, and the frame around a plot.
 *
 * <p>Sizes are in px of the picture, which is {@value #WIDTH} px wide: printed 170 mm wide on A4,
 * 13 px are about 8 points. The colours differ in lightness too, so they can be told apart in grey
 * and by people who see colours differently.
 */
final class Theme {

  static final int WIDTH = 760;

  /** Width in px between the margins. */
  static final int INNER_WIDTH = 712;

  static final Color INK = new Color(0x1F2933);
  static final Color MUTED_INK = new Color(0x52606D);
  static final Color GRID = new Color(0xE1E5EA);
  static final Color PEER = new Color(0x9DB2C6);
  static final Color HIGHLIGHT = new Color(0xC2410C);
  static final Color BAND = new Color(0xF3EAD3);
  static final Color DEEP = new Color(0x12436D);
  static final Color GROUP = new Color(0x9A7B1E);
  static final Color LIGHT = new Color(0x6FB3D9);
  static final BasicStroke HAIRLINE = new BasicStroke(1f);
  static final BasicStroke MEDIAN =
      new BasicStroke(
          1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {5, 3}, 0);

  static final BasicStroke DOTTED =
      new BasicStroke(
          1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {2, 3}, 0);

  static final BasicStroke STRONG =
      new BasicStroke(2.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

  /** Measures text as both pictures draw it: smooth and without rounding widths to pixels. */
  static final FontRenderContext TEXT = new FontRenderContext(null, true, true);

  /** Height in px of an axis with its tick labels. */
  static final int AXIS_HEIGHT = 24;

  private static final int MARGIN = (WIDTH - INNER_WIDTH) / 2;
  private static final int TOP = 20;
  private static final int BOTTOM = 16;
  private static final int PLOT_BELOW = 12;
  private static final int MISSING_GLYPH = '〓';
  private static final Font REGULAR = load("NotoSansSC-Regular.ttf");
  private static final Font BOLD = load("NotoSansSC-Bold.ttf");

  private Theme() {}

  static Font regular(double size) {
    return REGULAR.deriveFont((float) size);
  }

  static Font bold(double size) {
    return BOLD.deriveFont(Font.BOLD, (float) size);
  }

  /**
   * Returns {@code text} on one line; the mark 〓 stands for what the font cannot draw. Characters
   * that only turn the direction of writing, and others without a shape, are left out.
   */
  static String drawable(String text) {
    StringBuilder line = new StringBuilder();
    text.strip()
        .codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .map(c -> Character.isISOControl(c) ? ' ' : c)
        .map(c -> REGULAR.canDisplay(c) ? c : MISSING_GLYPH)
        .forEach(line::appendCodePoint);
    return line.toString();
  }

  /**
   * Frames {@code plot} with title, subtitle and key above, and the notes below.
   *
   * @param notes whole lines, such as where the figures come from
   */
  static JFreeChart frame(
      Plot plot, String title, String subtitle, List<LegendItem> key, List<String> notes) {
    plot.setOutlineVisible(false);
    plot.setBackgroundPaint(Color.WHITE);
    plot.setInsets(new RectangleInsets(0, 0, PLOT_BELOW, 0));
    JFreeChart chart = new JFreeChart(null, null, plot, false);
    chart.setBackgroundPaint(Color.WHITE);
    chart.setPadding(new RectangleInsets(TOP, MARGIN, BOTTOM, MARGIN));
    chart.setTitle(line(title, bold(19), INK, RectangleEdge.TOP, 4));
    chart.addSubtitle(line(subtitle, regular(13), MUTED_INK, RectangleEdge.TOP, 10));
    chart.addSubtitle(legend(key));
    // Titles at the bottom stack upwards.
    for (int i = notes.size() - 1; i >= 0; i--) {
      chart.addSubtitle(line(notes.get(i), regular(11), MUTED_INK, RectangleEdge.BOTTOM, 2));
    }
    return chart;
  }

  /** Height in px of all that stands above and below the plot. */
  static int frameHeight(JFreeChart chart) {
    Graphics2D graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    double width = INNER_WIDTH;
    Range any = new Range(0, 10_000);
    RectangleConstraint fits =
        new RectangleConstraint(
            width,
            new Range(0, width),
            LengthConstraintType.RANGE,
            0,
            any,
            LengthConstraintType.RANGE);
    double height = TOP + PLOT_BELOW + BOTTOM + chart.getTitle().arrange(graphics, fits).height;
    for (Object subtitle : chart.getSubtitles()) {
      height += ((Title) subtitle).arrange(graphics, fits).height;
    }
    graphics.dispose();
    return (int) Math.ceil(height);
  }

  static void calm(Axis axis) {
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    axis.setTickLabelFont(regular(12));
    axis.setTickLabelPaint(MUTED_INK);
  }

  /** Gives {@code plot} grid lines and a zero line that stay behind the figures. */
  static void calm(XYPlot plot) {
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
    plot.setDomainGridlinePaint(GRID);
    plot.setDomainGridlineStroke(HAIRLINE);
    plot.setRangeGridlinePaint(GRID);
    plot.setRangeGridlineStroke(HAIRLINE);
    plot.setRangeZeroBaselinePaint(MUTED_INK);
    plot.setRangeZeroBaselineStroke(HAIRLINE);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
  }

  private static TextTitle line(
      String text, Font font, Color colour, RectangleEdge edge, double below) {
    TextTitle title =
        new TextTitle(
            drawable(text),
            font,
            colour,
            edge,
            HorizontalAlignment.LEFT,
            VerticalAlignment.TOP,
            new RectangleInsets(0, 0, below, 0));
    title.setTextAlignment(HorizontalAlignment.LEFT);
    return title;
  }

  private static LegendTitle legend(List<LegendItem> key) {
    LegendItemCollection items = new LegendItemCollection();
    key.forEach(items::add);
    LegendTitle legend =
        new LegendTitle(
            () -> items,
            new FlowArrangement(HorizontalAlignment.LEFT, VerticalAlignment.CENTER, 14, 2),
            new ColumnArrangement());
    legend.setItemFont(regular(12));
    legend.setItemPaint(INK);
    legend.setPosition(RectangleEdge.TOP);
    legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
    legend.setLegendItemGraphicPadding(RectangleInsets.ZERO_INSETS);
    legend.setItemLabelPadding(new RectangleInsets(0, 6, 0, 0));
    legend.setMargin(0, 0, 10, 0);
    return legend;
  }

  private static Font load(String name) {
    try (InputStream font = Theme.class.getResourceAsStream("/fonts/ttf/NotoSansSC/" + name)) {
      return Font.createFont(Font.TRUETYPE_FONT, font);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the font '" + name + "'", e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("Cannot use the font '" + name + "'", e);
    }
  }
}
