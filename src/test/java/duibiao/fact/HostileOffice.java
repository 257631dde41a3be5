package duibiao.fact;

import static duibiao.fact.HostileFile.ANY;
import static duibiao.fact.HostileFile.LIMIT;
import static duibiao.fact.HostileFile.READ;

import duibiao.fact.HostileFile.Content;
import duibiao.fact.HostileFile.Writing;
import duibiao.sample.print.Rendering;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;

/** Packages of XML (docx, xlsx, ofd) that are good but for one part. */
final class HostileOffice {

  private static final String BODY = "word/document.xml";
  private static final String TEXT = "<w:p><w:r><w:t>甲</w:t></w:r></w:p>";
  private static final String SHEET = "xl/worksheets/sheet8.xml";
  private static final String WORDS = "xl/sharedStrings.xml";
  private static final String ENTITY = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
  private static final String WEB = "WEBSERVICE(HYPERLINK(\"http://127.0.0.1/\"))";
  private static final String LAUGHS = laughs();

  private HostileOffice() {}

  static List<HostileFile> docx() {
    return List.of(
        body("text.docx", LIMIT, "<w:p><w:r><w:t>", "字字字字", 180_000_000, "</w:t></w:r></w:p>"),
        body("paragraphs.docx", LIMIT, "", TEXT, 8_000_000, ""),
        body("small-paragraphs.docx", LIMIT, "", TEXT, 400_000, ""),
        body("nested-tables.docx", LIMIT, "", "<w:tbl><w:tr><w:tc>", 20_000, ""),
        body("span.docx", ANY, table(2_000_000_000), "", 0, ""),
        body("spans.docx", ANY, "", table(2_000_000_000), 10_000, ""),
        body("attributes.docx", ANY, "<w:p ", "", 0, attributes(1_000_000) + "/>"),
        docx("entity.docx", xml -> ENTITY + saying("&e;", xml)),
        docx("laughs.docx", xml -> LAUGHS + saying("&e10;", xml)),
        docx("undeclared-entity.docx", xml -> saying("&laugh;", xml)));
  }

  static List<HostileFile> xlsx() {
    return List.of(
        new HostileFile("formulas.xlsx", READ, HostileOffice::formulas),
        xlsx("merged.xlsx", READ, SHEET, xml -> merged(xml, "A1:ZZZZZZ2000000000")),
        xlsx("merged-all.xlsx", ANY, SHEET, xml -> merged(xml, "A1:XFD1048576")),
        xlsx("sheet-entity.xlsx", ANY, SHEET, xml -> ENTITY + declared(xml)),
        xlsx("book-entity.xlsx", ANY, "xl/workbook.xml", xml -> ENTITY + declared(xml)),
        xlsx("book-laughs.xlsx", ANY, "xl/workbook.xml", xml -> LAUGHS + declared(xml)),
        part("words.xlsx", LIMIT, xlsxBase(), WORDS, "<sst>", "<si><t>字</t></si>", 10_000_000),
        part("blanks.xlsx", LIMIT, xlsxBase(), SHEET, "", " ", 1L << 28),
        part("cells.xlsx", LIMIT, xlsxBase(), SHEET, "<worksheet><sheetData>", "<row/>", 5_000_000),
        xlsx("far-cell.xlsx", ANY, SHEET, HostileOffice::farCell));
  }

  static List<HostileFile> ofd() {
    Content good = GoodFiles::ofd;
    String page = "Doc_0/Pages/Page_0/Content.xml";
    return List.of(
        changed("entity.ofd", ANY, good, "OFD.xml", xml -> ENTITY + declared(xml)),
        changed("laughs.ofd", ANY, good, page, xml -> LAUGHS + declared(xml)),
        changed("box.ofd", ANY, good, "Doc_0/Document.xml", HostileOffice::hugeBox),
        part("blanks.ofd", LIMIT, good, page, "", " ", 1L << 28),
        part(
            "objects.ofd", LIMIT, good, page, "<Page><Content><Layer>", "<PathObject/>", 5_000_000),
        part("nested.ofd", LIMIT, good, page, "<Page>", "<Layer>", 100_000));
  }

  private static HostileFile body(
      String name, String outcome, String start, String text, long times, String end) {
    return new HostileFile(
        name,
        outcome,
        () -> {
          String root =
              "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>";
          Writing body =
              text.isEmpty()
                  ? Writing.of(root + start + end + "</w:body></w:document>")
                  : Writing.repeated(root + start, text, times, end + "</w:body></w:document>");
          return RawZip.copyOf(GoodFiles.of(Rendering.DOCX)).part(BODY, body).bytes();
        });
  }

  private static HostileFile docx(String name, UnaryOperator<String> change) {
    Content good = () -> GoodFiles.of(Rendering.DOCX);
    return changed(name, ANY, good, BODY, xml -> change.apply(declared(xml)));
  }

  private static HostileFile xlsx(
      String name, String outcome, String part, UnaryOperator<String> change) {
    return changed(name, outcome, xlsxBase(), part, change);
  }

  private static Content xlsxBase() {
    return () -> GoodFiles.of(Rendering.XLSX);
  }

  private static HostileFile changed(
      String name, String outcome, Content good, String part, UnaryOperator<String> change) {
    return new HostileFile(
        name, outcome, () -> RawZip.copyOf(good.bytes()).change(part, change).bytes());
  }

  private static HostileFile part(
      String name,
      String outcome,
      Content good,
      String part,
      String start,
      String text,
      long times) {
    Writing content = Writing.repeated(start, text, times, "");
    return new HostileFile(
        name, outcome, () -> RawZip.copyOf(good.bytes()).part(part, content).bytes());
  }

  /** Every number is the stored result of a formula that would do harm if it were worked out. */
  private static byte[] formulas() throws IOException {
    return RawZip.copyOf(GoodFiles.of(Rendering.XLSX))
        .change(SHEET, xml -> worked(worked(xml, "cmd|' /C calc'!A0", "[A-D]"), WEB, "[E-Z]"))
        .bytes();
  }

  private static String worked(String xml, String formula, String columns) {
    return xml.replaceAll(
        "(<c r=\"" + columns + "\\d+\"[^>]*t=\"n\"[^>]*>)", "$1<f>" + formula + "</f>");
  }

  private static String merged(String xml, String region) {
    return xml.replaceFirst("<mergeCell ref=\"[^\"]*\"", "<mergeCell ref=\"" + region + "\"");
  }

  private static String farCell(String xml) {
    return xml.replace(
        "</sheetData>",
        "<row r=\"2000000000\"><c r=\"ZZZZZZ2000000000\"><v>1</v></c></row></sheetData>");
  }

  private static String hugeBox(String xml) {
    return xml.replaceAll("<ofd:PhysicalBox>[^<]*<", "<ofd:PhysicalBox>0 0 1e300 1e300<");
  }

  private static String saying(String entity, String xml) {
    return xml.replaceFirst("<w:t( [^>]*)?>", "$0" + entity);
  }

  private static String table(int span) {
    return "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='"
        + span
        + "'/></w:tcPr>"
        + TEXT
        + "</w:tc><w:tc>"
        + TEXT
        + "</w:tc></w:tr></w:tbl>";
  }

  private static String attributes(int count) {
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < count; i++) {
      attributes.append(" a").append(i).append("='1'");
    }
    return attributes.toString();
  }

  /** A document without its XML declaration, so that a document type can come first. */
  private static String declared(String xml) {
    return xml.replaceFirst("^\\s*<\\?xml[^>]*\\?>", "");
  }

  private static String laughs() {
    StringBuilder type = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 \"哈\">");
    for (int i = 1; i <= 10; i++) {
      type.append("<!ENTITY e" + i + " \"" + ("&e" + (i - 1) + ";").repeat(10) + "\">");
    }
    return type.append("]>").toString();
  }
}
