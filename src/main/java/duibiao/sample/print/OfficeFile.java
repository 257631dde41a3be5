package duibiao.sample.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of a Word document or a workbook in a zip, without the time of writing. */
final class OfficeFile implements AutoCloseable {

  static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  /** Where the types of relationships between parts are named. */
  static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** The first moment that a zip can name. */
  private static final LocalDateTime FIRST_MOMENT = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPES = "application/vnd.openxmlformats-";

  private static final String CONTENT_TYPES =
      (XML + "<Types xmlns=\"" + PACKAGE + "content-types\">")
          + ("<Default Extension=\"rels\" ContentType=\"" + TYPES + "package.relationships+xml\"/>")
          + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
          + "<Override PartName=\"/docProps/core.xml\" ContentType=\""
          + (TYPES + "package.core-properties+xml\"/>");

  private static final String PROPERTIES =
      (XML + "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\"")
          + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
          + " xmlns:dcterms=\"http://purl.org/dc/terms/\""
          + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
          + "<dcterms:created xsi:type=\"dcterms:W3CDTF\">1980-01-01T00:00:00Z</dcterms:created>"
          + "<dc:title>";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);
  private final StringBuilder types = new StringBuilder(CONTENT_TYPES);
  private final StringBuilder relations = relations();
  private final String folder;
  private final String mainName;
  private int related;

  /**
   * Begins a file.
   *
   * @param title title in its properties
   * @param main name of its main part, such as {@code word/document.xml}
   * @param type type of the main part after {@code officedocument.}
   */
  OfficeFile(String title, String main, String type, byte[] content) throws IOException {
    folder = main.substring(0, main.indexOf('/') + 1);
    mainName = main.substring(folder.length());
    zip.setLevel(Deflated.LEVEL);
    StringBuilder root = relations();
    relation(root, 1, RELATIONSHIPS + "/officeDocument", main);
    relation(root, 2, PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml");
    put("_rels/.rels", root + "</Relationships>");
    Markup properties = new Markup(1000).raw(PROPERTIES).text(title);
    put("docProps/core.xml", properties.raw("</dc:title></cp:coreProperties>").toBytes());
    put(main, content);
    override(main, type);
  }

  private static StringBuilder relations() {
    return new StringBuilder(XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">");
  }

  private static void relation(StringBuilder to, int id, String type, String target) {
    to.append("<Relationship Id=\"rId").append(id).append("\" Type=\"").append(type);
    to.append("\" Target=\"").append(target).append("\"/>");
  }

  /**
   * Adds a part that the main part refers to by {@code rId1}, {@code rId2} and so on, in the order
   * in which they are added.
   *
   * @param name name in the folder of the main part
   * @param relation last word of the relationship's type, such as {@code styles}
   * @param type type of the part after {@code officedocument.}
   */
  void add(String name, String relation, String type, byte[] content) throws IOException {
    related++;
    relation(relations, related, RELATIONSHIPS + "/" + relation, name);
    override(folder + name, type);
    put(folder + name, content);
  }

  private void override(String part, String type) {
    types.append("<Override PartName=\"/").append(part).append("\" ContentType=\"");
    types.append(TYPES).append("officedocument.").append(type).append("\"/>");
  }

  private void put(String name, String content) throws IOException {
    put(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private void put(String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(FIRST_MOMENT);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  byte[] toBytes() throws IOException {
    put(folder + "_rels/" + mainName + ".rels", relations + "</Relationships>");
    put("[Content_Types].xml", types + "</Types>");
    zip.close();
    return bytes.toByteArray();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
