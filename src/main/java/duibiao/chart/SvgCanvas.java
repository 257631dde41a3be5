package duibiao.chart;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.DefaultStyleHandler;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.apache.batik.util.SVGConstants;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Draws on an SVG whose text is made of {@link Glyphs}. */
final class SvgCanvas extends SVGGraphics2D {

  private static final int DECIMALS = 2;

  private final Glyphs glyphs;

  // Kept from the library, which would style every element with it.
  private Font font = Theme.regular(12);

  /** Makes an empty canvas; all ids on it start with {@code prefix}. */
  SvgCanvas(int width, int height, String prefix) {
    super(context(prefix), true);
    setSVGCanvasSize(new Dimension(width, height));
    glyphs = new Glyphs(getDOMFactory(), prefix);
    measureAsDrawn();
  }

  private SvgCanvas(SvgCanvas other) {
    super(other);
    glyphs = other.glyphs;
    font = other.font;
    measureAsDrawn();
  }

  @Override
  public Graphics create() {
    return new SvgCanvas(this);
  }

  @Override
  public Font getFont() {
    return font;
  }

  @Override
  public void setFont(Font font) {
    if (font != null) {
      this.font = font;
    }
  }

  @Override
  public FontMetrics getFontMetrics() {
    return getFontMetrics(font);
  }

  @Override
  public FontRenderContext getFontRenderContext() {
    return Theme.TEXT;
  }

  @Override
  public void drawString(String text, float x, float y) {
    // The group around the line takes the clip, which must not be scaled with the letters.
    Element group = getDOMFactory().createElementNS(SVGConstants.SVG_NAMESPACE_URI, "g");
    group.appendChild(
        glyphs.line(text, font, generatorCtx.doubleString(x), generatorCtx.doubleString(y)));
    domGroupManager.addElement(group, DOMGroupManager.FILL);
  }

  /** The whole drawing as an {@code svg} element; nothing can be drawn after it. */
  Element finish() {
    Element svg = getRoot();
    svg.setAttribute("viewBox", "0 0 %s %s".formatted(svgCanvasSize.width, svgCanvasSize.height));
    Element defs = (Element) svg.getElementsByTagName("defs").item(0);
    defs.removeAttribute("id");
    glyphs.define(defs);
    return svg;
  }

  private void measureAsDrawn() {
    fmg.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    fmg.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
  }

  private static SVGGeneratorContext context(String prefix) {
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
    context.setComment(null);
    context.setPrecision(DECIMALS);
    context.setStyleHandler(new ShapeStyle());
    context.setIDGenerator(
        new SVGIDGenerator() {
          @Override
          public String generateID(String name) {
            return super.generateID(prefix + name);
          }
        });
    return context;
  }

  private static Document document() {
    try {
      return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("Cannot make an XML document", e);
    }
  }

  /** Leaves out what says nothing about a shape. */
  private static final class ShapeStyle extends DefaultStyleHandler {

    private static final Pattern NEEDLESS =
        Pattern.compile("font-.*|color-.*|(text|image|shape)-rendering");

    @Override
    @SuppressWarnings({"rawtypes", "unchecked"})
    public void setStyle(Element element, Map style, SVGGeneratorContext context) {
      Map<String, String> needed = new HashMap<>(style);
      needed.keySet().removeIf(name -> NEEDLESS.matcher(name).matches());
      super.setStyle(element, needed, context);
    }
  }
}
