package duibiao.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jfree.chart.JFreeChart;
import org.w3c.dom.Element;

/**
 * A chart that is ready for a page or a document, as SVG or PNG.
 *
 * <p>Both hold every letter as a shape, so a machine without a Chinese font shows the same. The
 * same figures give the same bytes each time.
 */
public final class Picture {

  private static final int PNG_SCALE = 2;
  private static final String IDS = "ids-of-one-picture-";
  private static final Pattern NOT_XML =
      Pattern.compile("[^\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private final JFreeChart chart;
  private final int height;
  private final String description;
  private final Table data;

  /** Makes room of {@code plotHeight} px for the plot, and for the words around it. */
  Picture(JFreeChart chart, int plotHeight, String description, Table data) {
    this.chart = chart;
    this.height = plotHeight + Theme.frameHeight(chart);
    this.description = description;
    this.data = data;
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

  /** The figures that the chart is drawn from, all of them, as it shows them. */
  public Table data() {
    return data;
  }

  /** The picture as an {@code svg} element that can stand alone or inside HTML. */
  public String svg() {
    SvgCanvas canvas = new SvgCanvas(width(), height, IDS);
    draw(canvas);
    Element svg = canvas.finish();
    svg.setAttribute("role", "img");
    svg.setAttribute("aria-label", xmlText(title()));
    svg.insertBefore(words(svg, "desc", description), svg.getFirstChild());
    svg.insertBefore(words(svg, "title", title()), svg.getFirstChild());
    String element = write(svg);
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
    try {
      return Png.of(image);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the picture '" + title() + "'", e);
    }
  }

  JFreeChart chart() {
    return chart;
  }

  private void draw(Graphics2D graphics) {
    chart.draw(graphics, new Rectangle2D.Double(0, 0, width(), height));
  }

  private static Element words(Element svg, String name, String text) {
    Element words = svg.getOwnerDocument().createElementNS(svg.getNamespaceURI(), name);
    words.setTextContent(xmlText(text));
    return words;
  }

  private static String xmlText(String text) {
    return NOT_XML.matcher(text).replaceAll(" ");
  }

  private static String write(Element element) {
    StringWriter xml = new StringWriter();
    try {
      Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
      writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      writer.transform(new DOMSource(element), new StreamResult(xml));
    } catch (TransformerException e) {
      throw new IllegalStateException("Cannot write an element as XML", e);
    }
    return xml.toString();
  }
}
