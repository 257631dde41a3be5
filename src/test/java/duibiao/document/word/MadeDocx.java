package duibiao.document.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A {@code docx} made of raw XML, for what an ordinary library does not write. */
final class MadeDocx {

  static final String PROLOGUE =
      """
      <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
      xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
      xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
      xmlns:v="urn:schemas-microsoft-com:vml">""";

  private static final String RELATIONSHIP =
      "<Relationship Id='%s' Target='%s' Type='http://schemas.openxmlformats.org/officeDocument/"
          + "2006/relationships/%s'/>";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  private MadeDocx() {
    part(
        "[Content_Types].xml",
        """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
        <Default Extension="rels" \
        ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
        <Override PartName="/word/document.xml" ContentType="application/\
        vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
        <Override PartName="/word/styles.xml" ContentType="application/\
        vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>\
        <Override PartName="/word/numbering.xml" ContentType="application/\
        vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/></Types>""");
    part("_rels/.rels", relationships("word/document.xml", "officeDocument"));
    part(
        "word/_rels/document.xml.rels",
        relationships("styles.xml", "styles", "/word/numbering.xml", "numbering"));
  }

  /** A document with the given body. */
  static MadeDocx of(String... body) {
    return new MadeDocx()
        .part(
            "word/document.xml",
            PROLOGUE + "<w:body>" + String.join("", body) + "</w:body></w:document>");
  }

  private static String relationships(String... targetsAndTypes) {
    StringBuilder xml =
        new StringBuilder(
            "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>");
    for (int i = 0; i < targetsAndTypes.length; i += 2) {
      xml.append(RELATIONSHIP.formatted("r" + i, targetsAndTypes[i], targetsAndTypes[i + 1]));
    }
    return xml + "</Relationships>";
  }

  MadeDocx part(String name, String xml) {
    parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  MadeDocx numbering(String... definitions) {
    return part("word/numbering.xml", rooted("numbering", definitions));
  }

  MadeDocx styles(String... styles) {
    return part("word/styles.xml", rooted("styles", styles));
  }

  private static String rooted(String root, String... content) {
    return "<w:%s xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>%s</w:%s>"
        .formatted(root, String.join("", content), root);
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static String p(String text) {
    return "<w:p>" + r(text) + "</w:p>";
  }

  /** A paragraph with properties and runs. */
  static String p(String properties, String runs) {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + runs + "</w:p>";
  }

  static String r(String text) {
    return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
  }

  static String tbl(String... rows) {
    return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
  }

  /** A table whose columns are that many twips wide. */
  static String tbl(int[] widths, String... rows) {
    StringBuilder grid = new StringBuilder("<w:tblPr/><w:tblGrid>");
    for (int width : widths) {
      grid.append("<w:gridCol w:w='").append(width).append("'/>");
    }
    return tbl(grid + "</w:tblGrid>" + String.join("", rows));
  }

  static String tr(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  /** A row of plain cells. */
  static String row(String... texts) {
    return tr(Stream.of(texts).map(text -> tc("", p(text))).collect(Collectors.joining()));
  }

  static String tc(String properties, String content) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
  }

  static String span(int columns) {
    return "<w:gridSpan w:val='" + columns + "'/>";
  }

  static String merge(String value) {
    return "<w:vMerge w:val='" + value + "'/>";
  }
}
