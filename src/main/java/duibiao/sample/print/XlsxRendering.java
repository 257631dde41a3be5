package duibiao.sample.print;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;

/** Writes a disclosure as a workbook (xlsx). */
final class XlsxRendering {

  static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  private static final String TYPE = "spreadsheetml.";
  private static final int USUAL_SHEET = 20_000;

  /** The number of each text in the list of texts, counted from 0. */
  private final Map<String, Integer> texts = new LinkedHashMap<>();

  private final XlsxStyles styles = new XlsxStyles();

  private XlsxRendering() {}

  static byte[] of(PrintedDocument document) throws IOException {
    List<SheetPage> pages = SheetLayout.of(document);
    XlsxRendering rendering = new XlsxRendering();
    try (OfficeFile file =
        new OfficeFile(
            document.name(), "xl/workbook.xml", TYPE + "sheet.main+xml", workbook(pages))) {
      for (int i = 0; i < pages.size(); i++) {
        String name = "worksheets/sheet" + (i + 1) + ".xml";
        file.add(name, "worksheet", TYPE + "worksheet+xml", rendering.sheet(pages.get(i)));
      }
      file.add("styles.xml", "styles", TYPE + "styles+xml", rendering.styles.toBytes());
      String words = "sharedStrings";
      file.add(words + ".xml", words, TYPE + words + "+xml", rendering.words());
      return file.toBytes();
    }
  }

  private static byte[] workbook(List<SheetPage> pages) {
    Markup xml = new Markup(4000).raw(OfficeFile.XML);
    xml.raw("<workbook xmlns=\"").raw(NAMESPACE).raw("\" xmlns:r=\"");
    xml.raw(OfficeFile.RELATIONSHIPS).raw("\"><sheets>");
    for (int i = 1; i <= pages.size(); i++) {
      xml.raw("<sheet name=\"").text(pages.get(i - 1).name()).raw("\" sheetId=\"").raw(i);
      xml.raw("\" r:id=\"rId").raw(i).raw("\"/>");
    }
    xml.raw("</sheets>");
    if (pages.stream().anyMatch(page -> page.repeated() != null)) {
      xml.raw("<definedNames>");
      for (int i = 0; i < pages.size(); i++) {
        repeat(pages.get(i), i, xml);
      }
      xml.raw("</definedNames>");
    }
    return xml.raw("</workbook>").toBytes();
  }

  private static void repeat(SheetPage page, int index, Markup xml) {
    if (page.repeated() != null) {
      xml.raw("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"").raw(index).raw("\">'");
      xml.text(page.name().replace("'", "''")).raw("'!$").raw(page.repeated().top() + 1);
      xml.raw(":$").raw(page.repeated().bottom() + 1).raw("</definedName>");
    }
  }

  private byte[] sheet(SheetPage page) {
    Markup xml = new Markup(USUAL_SHEET).raw(OfficeFile.XML);
    xml.raw("<worksheet xmlns=\"").raw(NAMESPACE).raw("\"><sheetPr><pageSetUpPr fitToPage=\"1\"/>");
    xml.raw("</sheetPr><cols>");
    for (int column = 1; column <= page.widths().size(); column++) {
      xml.raw("<col min=\"").raw(column).raw("\" max=\"").raw(column).raw("\" width=\"");
      xml.raw(page.widths().get(column - 1)).raw("\" customWidth=\"1\"/>");
    }
    xml.raw("</cols><sheetData>");
    for (int row = 1; row <= page.rows().size(); row++) {
      row(page.rows().get(row - 1), row, xml);
    }
    xml.raw("</sheetData>");
    if (!page.merged().isEmpty()) {
      xml.raw("<mergeCells count=\"").raw(page.merged().size()).raw("\">");
      page.merged().forEach(region -> merge(region, xml));
      xml.raw("</mergeCells>");
    }
    xml.raw("<printOptions horizontalCentered=\"1\"/><pageMargins left=\"0.7\" right=\"0.7\"");
    xml.raw(" top=\"0.75\" bottom=\"0.75\" header=\"0.3\" footer=\"0.3\"/>");
    xml.raw("<pageSetup paperSize=\"9\" fitToHeight=\"0\" orientation=\"");
    xml.raw(page.orientation() == Orientation.LANDSCAPE ? "landscape" : "portrait");
    xml.raw("\"/><headerFooter><oddFooter>&amp;C&amp;P</oddFooter></headerFooter></worksheet>");
    return xml.toBytes();
  }

  private void row(SheetPage.Row row, int number, Markup xml) {
    xml.raw("<row r=\"").raw(number).raw("\" ht=\"").raw(Float.toString(row.height()));
    xml.raw("\" customHeight=\"1\">");
    for (SheetCell cell : row.cells()) {
      xml.raw("<c r=\"").raw(CellReference.convertNumToColString(cell.column())).raw(number);
      xml.raw("\" s=\"").raw(styles.number(cell.style())).raw("\"");
      if (cell.isNumber()) {
        xml.raw(" t=\"n\"><v>").raw(cell.text()).raw("</v></c>");
      } else if (cell.text().isEmpty()) {
        xml.raw("/>");
      } else {
        Integer known = texts.putIfAbsent(cell.text(), texts.size());
        xml.raw(" t=\"s\"><v>").raw(known == null ? texts.size() - 1 : known).raw("</v></c>");
      }
    }
    xml.raw("</row>");
  }

  private static void merge(SheetPage.Region region, Markup xml) {
    xml.raw("<mergeCell ref=\"").raw(CellReference.convertNumToColString(region.left()));
    xml.raw(region.top() + 1).raw(":").raw(CellReference.convertNumToColString(region.right()));
    xml.raw(region.bottom() + 1).raw("\"/>");
  }

  private byte[] words() {
    Markup xml = new Markup(USUAL_SHEET).raw(OfficeFile.XML).raw("<sst xmlns=\"");
    xml.raw(NAMESPACE).raw("\" uniqueCount=\"").raw(texts.size()).raw("\">");
    for (String text : texts.keySet()) {
      xml.raw("<si><t xml:space=\"preserve\">").text(text).raw("</t></si>");
    }
    return xml.raw("</sst>").toBytes();
  }
}
