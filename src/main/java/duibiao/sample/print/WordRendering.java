package duibiao.sample.print;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a disclosure as a Word document (docx). Lengths are in twentieths of a point. */
final class WordRendering {

  static final int TWENTIETHS = 20;

  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private static final String STYLES =
      """
      <w:styles xmlns:w="%1$s">
        <w:docDefaults>
          <w:rPrDefault><w:rPr>
            <w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="宋体"/>
            <w:sz w:val="24"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/>
          </w:rPr></w:rPrDefault>
        </w:docDefaults>
        <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/>
          <w:pPr><w:spacing w:before="2800" w:after="800"/><w:jc w:val="center"/></w:pPr>
          <w:rPr><w:b/><w:sz w:val="52"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="SecondTitle"><w:name w:val="Second Title"/>
          <w:pPr><w:spacing w:after="800"/><w:jc w:val="center"/></w:pPr>
          <w:rPr><w:b/><w:sz w:val="52"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="Subtitle"><w:name w:val="Subtitle"/>
          <w:pPr><w:spacing w:before="800"/><w:jc w:val="center"/></w:pPr>
          <w:rPr><w:sz w:val="32"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/>
          <w:pPr><w:keepNext/><w:spacing w:after="240"/><w:jc w:val="center"/>
            <w:outlineLvl w:val="0"/></w:pPr>
          <w:rPr><w:sz w:val="36"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/>
          <w:pPr><w:keepNext/><w:spacing w:after="120"/><w:jc w:val="center"/>
            <w:outlineLvl w:val="1"/></w:pPr>
          <w:rPr><w:sz w:val="32"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="BodyText"><w:name w:val="Body Text"/>
          <w:pPr><w:spacing w:line="%2$s" w:lineRule="exact"/><w:ind w:firstLine="%3$s"/>
            <w:jc w:val="both"/></w:pPr><w:rPr><w:sz w:val="%4$s"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="TableText"><w:name w:val="Table Text"/>
          <w:rPr><w:sz w:val="21"/></w:rPr></w:style>
      </w:styles>
      """;

  private static final String FOOTER =
      ("<w:ftr xmlns:w=\"" + NAMESPACE + "\"><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>")
          + "<w:fldSimple w:instr=\"PAGE\"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>";

  /** Distance of lines, in font sizes. */
  private static final float LEADING = 1.75f;

  private static final String BREAK_BEFORE = "<w:pageBreakBefore/>";
  private static final String RIGHT_TAB = "<w:tabs><w:tab w:val=\"right\" w:pos=\"";
  private static final String DOTTED_TAB =
      "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"";
  private static final int USUAL_LENGTH = 200_000;

  private final Markup body = new Markup(USUAL_LENGTH);
  private final PrintedDocument document;
  private Orientation orientation;
  private boolean titled;

  /** What the properties of the next paragraph begin with; a section begins a page. */
  private String pageBreak = "";

  private WordRendering(PrintedDocument document) {
    this.document = document;
  }

  static byte[] of(PrintedDocument document) throws IOException {
    byte[] body = new WordRendering(document).body();
    String type = "wordprocessingml.";
    try (OfficeFile file =
        new OfficeFile(document.name(), "word/document.xml", type + "document.main+xml", body)) {
      file.add("styles.xml", "styles", type + "styles+xml", styles(document.orientation()));
      file.add("footer1.xml", "footer", type + "footer+xml", xml(FOOTER));
      return file.toBytes();
    }
  }

  private static byte[] xml(String element) {
    return (OfficeFile.XML + element).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] styles(Orientation orientation) {
    float size = PageSize.of(orientation).bodySize();
    int line = Math.round(LEADING * size * TWENTIETHS);
    return xml(STYLES.formatted(NAMESPACE, line, indent(orientation), Math.round(2 * size)));
  }

  /** Two characters. */
  private static int indent(Orientation orientation) {
    return Math.round(2 * PageSize.of(orientation).bodySize() * TWENTIETHS);
  }

  private byte[] body() {
    body.raw(OfficeFile.XML).raw("<w:document xmlns:w=\"").raw(NAMESPACE);
    body.raw("\" xmlns:r=\"").raw(OfficeFile.RELATIONSHIPS).raw("\"><w:body>");
    orientation = document.orientation();
    for (Section section : document.sections()) {
      begin(section);
      section.parts().forEach(part -> write(part, section.isContents()));
    }
    pageProperties();
    return body.raw("</w:body></w:document>").toBytes();
  }

  /** Ends the pages before where those of the section lie otherwise. */
  private void begin(Section section) {
    if (section.orientation() == orientation) {
      pageBreak = section.first().equals(document.parts().get(0)) ? "" : BREAK_BEFORE;
      return;
    }
    body.raw("<w:p><w:pPr>");
    pageProperties();
    body.raw("</w:pPr></w:p>");
    orientation = section.orientation();
    pageBreak = "";
  }

  private void pageProperties() {
    PageSize size = PageSize.of(orientation);
    int side = Math.round(size.margin() * TWENTIETHS);
    int edge = Math.round(size.edge() * TWENTIETHS);
    body.raw("<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId2\"/><w:pgSz w:w=\"");
    body.raw(Math.round(size.width() * TWENTIETHS)).raw("\" w:h=\"");
    body.raw(Math.round(size.height() * TWENTIETHS));
    body.raw(orientation == Orientation.LANDSCAPE ? "\" w:orient=\"landscape\"/>" : "\"/>");
    body.raw("<w:pgMar w:top=\"").raw(edge).raw("\" w:right=\"").raw(side);
    body.raw("\" w:bottom=\"").raw(edge).raw("\" w:left=\"").raw(side);
    body.raw("\" w:header=\"").raw(edge / 2).raw("\" w:footer=\"").raw(edge / 2);
    body.raw("\" w:gutter=\"0\"/></w:sectPr>");
  }

  private void write(Part part, boolean isContents) {
    if (part instanceof Ruled ruled) {
      write(ruled);
    } else if (part instanceof PrintedText text) {
      for (String line : text.lines()) {
        switch (text.role()) {
          case COVER -> cover(line);
          case HEADING -> paragraph("Heading1", "", line);
          case BODY -> body(line, isContents);
        }
      }
    }
  }

  private void cover(String line) {
    String title = titled ? "SecondTitle" : "Title";
    paragraph(line.contains("：") ? "Subtitle" : title, "", line);
    titled = true;
  }

  private void body(String line, boolean isContents) {
    if (isContents) {
      int indent = Character.isDigit(line.charAt(0)) ? indent(document.orientation()) : 0;
      begin(
          "BodyText",
          DOTTED_TAB + textWidth() + "\"/></w:tabs>",
          "<w:ind w:firstLine=\"" + indent + "\"/><w:jc w:val=\"left\"/>");
      run("", line);
      body.raw("<w:r><w:tab/></w:r></w:p>");
    } else {
      begin("BodyText", "", "");
      run(PrintedText.isSubheading(line) ? "<w:rPr><w:b/></w:rPr>" : "", line);
      body.raw("</w:p>");
    }
  }

  private int textWidth() {
    return Math.round(PageSize.of(orientation).textWidth() * TWENTIETHS);
  }

  private void paragraph(String style, String tabs, String text) {
    begin(style, tabs, "");
    run("", text);
    body.raw("</w:p>");
  }

  /** Begins a paragraph; its properties stand in the order that the format asks for. */
  private void begin(String style, String tabs, String others) {
    body.raw("<w:p><w:pPr><w:pStyle w:val=\"").raw(style).raw("\"/>").raw(pageBreak);
    body.raw(tabs).raw(others).raw("</w:pPr>");
    pageBreak = "";
  }

  private void run(String properties, String text) {
    body.raw("<w:r>").raw(properties).raw("<w:t xml:space=\"preserve\">").text(text);
    body.raw("</w:t></w:r>");
  }

  private void write(Ruled ruled) {
    paragraph("Heading2", "", ruled.title());
    begin("TableText", RIGHT_TAB + textWidth() + "\"/></w:tabs>", "");
    run("", ruled.issuerLine());
    body.raw("<w:r><w:tab/></w:r>");
    run("", ruled.unitLine());
    body.raw("</w:p>");
    new WordTable(body, ruled.grid(), orientation, document).write();
    List<String> notes = ruled.note().lines().toList();
    if (notes.isEmpty()) {
      body.raw("<w:p><w:pPr><w:spacing w:line=\"20\" w:lineRule=\"exact\"/></w:pPr></w:p>");
    }
    notes.forEach(note -> paragraph("TableText", "", note));
  }
}
