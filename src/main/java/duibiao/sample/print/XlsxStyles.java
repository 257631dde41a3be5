package duibiao.sample.print;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The cell styles that a workbook (xlsx) uses, numbered from 1 in the order in which they come. */
final class XlsxStyles {

  /** What a cell without style looks like: number 0. */
  private static final String DEFAULT =
      "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>";

  /** Numbers below are those of formats that every spreadsheet knows. */
  private static final int FIRST_OWN_FORMAT = 164;

  private static final String PLAIN_PARTS =
      "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
          + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
          + "<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border>"
          + "<border><left style=\"thin\"/><right style=\"thin\"/><top style=\"thin\"/>"
          + "<bottom style=\"thin\"/><diagonal/></border></borders>"
          + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\""
          + " borderId=\"0\"/></cellStyleXfs>";

  /** The first font is that of the default; widths of columns count its digits. */
  private static final List<SheetStyle.Role> ROLES = List.of(SheetStyle.Role.values());

  private final Map<SheetStyle, Integer> numbers = new LinkedHashMap<>();
  private final Map<String, Integer> formats = new LinkedHashMap<>();

  int number(SheetStyle style) {
    Integer known = numbers.putIfAbsent(style, numbers.size() + 1);
    return known == null ? numbers.size() : known;
  }

  byte[] toBytes() {
    Markup cells = new Markup(4000);
    numbers.keySet().forEach(style -> add(style, cells));
    Markup xml = new Markup(6000).raw(OfficeFile.XML);
    xml.raw("<styleSheet xmlns=\"").raw(XlsxRendering.NAMESPACE).raw("\">");
    if (!formats.isEmpty()) {
      xml.raw("<numFmts count=\"").raw(formats.size()).raw("\">");
      formats.forEach(
          (format, id) -> {
            xml.raw("<numFmt numFmtId=\"").raw(id).raw("\" formatCode=\"").text(format);
            xml.raw("\"/>");
          });
      xml.raw("</numFmts>");
    }
    xml.raw("<fonts count=\"").raw(ROLES.size()).raw("\">");
    for (SheetStyle.Role role : ROLES) {
      xml.raw("<font><sz val=\"").raw(role.points()).raw("\"/><name val=\"");
      xml.raw(SheetStyle.FONT).raw("\"/></font>");
    }
    xml.raw("</fonts>")
        .raw(PLAIN_PARTS)
        .raw("<cellXfs count=\"")
        .raw(numbers.size() + 1)
        .raw("\">");
    xml.raw(DEFAULT).raw(cells.toString()).raw("</cellXfs></styleSheet>");
    return xml.toBytes();
  }

  private void add(SheetStyle style, Markup xml) {
    xml.raw("<xf numFmtId=\"").raw(format(style.format())).raw("\" fontId=\"");
    xml.raw(ROLES.indexOf(style.role())).raw("\" fillId=\"0\" borderId=\"");
    xml.raw(style.role() == SheetStyle.Role.RULED ? 1 : 0).raw("\" xfId=\"0\"");
    xml.raw(" applyNumberFormat=\"1\" applyFont=\"1\" applyBorder=\"1\" applyAlignment=\"1\">");
    xml.raw("<alignment wrapText=\"1\" vertical=\"center\" horizontal=\"");
    xml.raw(
        style.alignment() == Alignment.CENTRE
            ? "center"
            : style.alignment().name().toLowerCase(Locale.ROOT));
    xml.raw(style.isIndented() ? "\" indent=\"1\"/></xf>" : "\"/></xf>");
  }

  private int format(String format) {
    return switch (format) {
      case SheetStyle.GENERAL -> 0;
      case "0" -> 1;
      case "0.00" -> 2;
      case "#,##0" -> 3;
      case "#,##0.00" -> 4;
      default -> formats.computeIfAbsent(format, key -> FIRST_OWN_FORMAT + formats.size());
    };
  }
}
