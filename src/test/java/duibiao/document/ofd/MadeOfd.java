package duibiao.document.ofd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An OFD package written part by part, its pages 100 by 80 millimetres. */
final class MadeOfd {

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final List<String> pages = new ArrayList<>();
  private final StringBuilder common = new StringBuilder();
  private String area = "0 0 100 80";

  /** Adds a page that draws the given objects. */
  MadeOfd page(String... objects) {
    return rawPage(
        "<ofd:Content><ofd:Layer>" + String.join("", objects) + "</ofd:Layer></ofd:Content>");
  }

  /** Adds a page with the given elements. */
  MadeOfd rawPage(String elements) {
    String path = "Pages/Page_" + pages.size() + "/Content.xml";
    pages.add(path);
    return part("Doc_0/" + path, xml("Page", elements));
  }

  MadeOfd area(double width, double height) {
    area = "0 0 " + width + " " + height;
    return this;
  }

  /** Adds an element to what the pages share. */
  MadeOfd common(String element) {
    common.append(element);
    return this;
  }

  MadeOfd part(String path, String content) {
    return part(path, content.getBytes(StandardCharsets.UTF_8));
  }

  MadeOfd part(String path, byte[] content) {
    parts.put(path, content);
    return this;
  }

  byte[] bytes() throws IOException {
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put(
        "OFD.xml",
        utf8(
            xml(
                "OFD",
                "<ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>")));
    all.put("Doc_0/Document.xml", utf8(document()));
    all.putAll(parts);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : all.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return out.toByteArray();
  }

  private String document() {
    StringBuilder elements = new StringBuilder();
    elements.append("<ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>").append(area);
    elements.append("</ofd:PhysicalBox></ofd:PageArea>").append(common);
    elements.append("</ofd:CommonData><ofd:Pages>");
    pages.forEach(page -> elements.append("<ofd:Page BaseLoc=\"" + page + "\"/>"));
    return xml("Document", elements.append("</ofd:Pages>").toString());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static String xml(String root, String elements) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><ofd:%s xmlns:ofd=\"http://www.ofdspec.org/2016\">%s</ofd:%s>"
        .formatted(root, elements, root);
  }

  /** A text of 4 millimetres, its baseline starting at a point. */
  static String text(double x, double y, String text) {
    return text(x, y, text, "");
  }

  static String text(double x, double y, String text, String attributes) {
    return """
        <ofd:TextObject Boundary="%s %s 60 5" Size="4" %s><ofd:TextCode X="0" Y="4">%s</ofd:TextCode></ofd:TextObject>"""
        .formatted(x, y - 4, attributes, text);
  }

  static String path(String boundary, String data, String attributes) {
    return """
        <ofd:PathObject Boundary="%s" LineWidth="0.2" %s><ofd:AbbreviatedData>%s</ofd:AbbreviatedData></ofd:PathObject>"""
        .formatted(boundary, attributes, data);
  }

  /** A table with rows 8 millimetres high and columns 30 millimetres wide. */
  static String table(double left, double top, String[]... rows) {
    StringBuilder objects = new StringBuilder();
    double width = 30 * rows[0].length;
    double height = 8 * rows.length;
    for (int row = 0; row <= rows.length; row++) {
      objects.append(
          path(left + " " + (top + 8 * row) + " " + width + " 0", "M 0 0 L " + width + " 0", ""));
    }
    for (int column = 0; column <= rows[0].length; column++) {
      objects.append(
          path((left + 30 * column) + " " + top + " 0 " + height, "M 0 0 L 0 " + height, ""));
    }
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < rows[row].length; column++) {
        objects.append(text(left + 30 * column + 1, top + 8 * row + 6, rows[row][column]));
      }
    }
    return objects.toString();
  }

  static String[] row(String... cells) {
    return cells;
  }
}
