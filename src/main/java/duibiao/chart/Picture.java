package duibiao.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.jfree.chart.JFreeChart;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.ViewBox;

/**
 * A chart that is ready for a page or a document, as SVG or PNG.
 *
 * <p>Both hold every letter as a shape, so a machine without a Chinese font shows the same. The
 * same figures give the same bytes each time.
 */
public final class Picture {

  private static final int PNG_SCALE = 2;
  private static final int DECIMALS = 2;
  private static final String IDS = "ids-of-one-picture-";
  private static final Pattern NOT_XML =
      Pattern.compile("[^\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private final JFreeChart chart;
  private final int height;
  private final String description;

  /** Makes room of {@code plotHeight} px for the plot, and for the words around it. */
  Picture(JFreeChart chart, int plotHeight, String description) {
    this.chart = chart;
    this.height = plotHeight + Theme.frameHeight(chart);
    this.description = description;
    chart.setTextAntiAlias(true);
    chart
        .getRenderingHints()
        .put(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
  }

  /** Width in px on screen; the PNG has twice as many pixels. */
  public int width() {
    return Theme.WIDTH;
  }

  /** Height in px on screen; the PNG has twice as many pixels. */
  public int height() {
    return height;
  }

  /** What the chart shows, in a few words. */
  public String title() {
    return chart.getTitle().getText();
  }

  /** All that the chart shows, in words and figures, for those who cannot see it. */
  public String description() {
    return description;
  }

  /** The picture as an {@code svg} element that can stand alone or inside HTML. */
  public String svg() {
    SVGGraphics2D graphics = new SVGGraphics2D(width(), height);
    graphics.setDefsKeyPrefix(IDS);
    graphics.setGeomDoubleConverter(Picture::number);
    graphics.setTransformDoubleConverter(Picture::number);
    draw(graphics);
    String svg = graphics.getSVGElement(null, true, new ViewBox(0, 0, width(), height), null, null);
    String drawn = Glyphs.outline(svg, IDS);
    String label = escape(title());
    int end = drawn.indexOf('>');
    String element =
        "%s role='img' aria-label='%s'><title>%s</title><desc>%s</desc>%s"
            .formatted(
                drawn.substring(0, end),
                label,
                label,
                escape(description),
                drawn.substring(end + 1));
    // Several pictures can stand in one page, so their ids must differ.
    CRC32 content = new CRC32();
    content.update(element.getBytes(StandardCharsets.UTF_8));
    return element.replace(IDS, "p" + Long.toString(content.getValue(), Character.MAX_RADIX) + "-");
  }

  /** The picture as PNG, with two pixels a px for print. */
  public byte[] png() {
    int pixels = width() * PNG_SCALE;
    BufferedImage image = new BufferedImage(pixels, height * PNG_SCALE, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.scale(PNG_SCALE, PNG_SCALE);
    draw(graphics);
    graphics.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the picture '" + title() + "'", e);
    }
    return bytes.toByteArray();
  }

  JFreeChart chart() {
    return chart;
  }

  private static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  private void draw(Graphics2D graphics) {
    chart.draw(graphics, new Rectangle2D.Double(0, 0, width(), height));
  }

  private static String escape(String text) {
    return NOT_XML
        .matcher(text)
        .replaceAll(" ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("'", "&#39;");
  }
}
