package duibiao.sample.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * The letters of one document, and the font that holds just these. Letters are numbered in the
 * order in which they come, so that a page can be written before all are known.
 */
final class PdfFont {

  private static final int UNITS = 1000;
  private static final int MOST_IN_BLOCK = 100;
  private static final int SYMBOLIC = 4;
  private static final int STEM = 80;
  private static final int LETTERS_OF_TAG = 6;

  /** What a PDF needs of a font; names and character tables are its own. */
  private static final List<String> TABLES =
      List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm");

  private static final String TO_UNICODE_START =
      """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
      /CMapName /Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <0000> <FFFF>
      endcodespacerange
      """;
  private static final String TO_UNICODE_END =
      """
      endcmap
      CMapName currentdict /CMap defineresource pop
      end
      end
      """;

  /** The number of each letter, counted from 1; 0 if the document has not had it yet. */
  private final char[] numbers = new char[Character.MAX_VALUE + 1];

  private final StringBuilder letters = new StringBuilder();

  /** Writes a text as the string of a page's content. */
  void encode(String text, StringBuilder content) {
    content.append('<');
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (numbers[letter] == 0) {
        letters.append(letter);
        numbers[letter] = (char) letters.length();
      }
      hex(numbers[letter], content);
    }
    content.append('>');
  }

  private static void hex(char value, StringBuilder out) {
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(Character.forDigit(value >> shift & 0xF, 16));
    }
  }

  /** Describes the font, with the letters that were written so far. */
  void describe(COSDictionary font, PDDocument pdf) throws IOException {
    TTFSubsetter subset = new TTFSubsetter(BundledFont.TRUE_TYPE, TABLES);
    letters.chars().forEach(subset::add);
    ByteArrayOutputStream program = new ByteArrayOutputStream();
    subset.writeToStream(program);
    COSName name = COSName.getPDFName(tag() + "+" + BundledFont.NAME);
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setItem(COSName.BASE_FONT, name);
    font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    font.setItem(COSName.TO_UNICODE, Deflated.stream(pdf, toUnicode()));
    COSDictionary cid = new COSDictionary();
    cid.setItem(COSName.TYPE, COSName.FONT);
    cid.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    cid.setItem(COSName.BASE_FONT, name);
    cid.setItem(COSName.CIDSYSTEMINFO, identity());
    cid.setItem(COSName.W, widths());
    cid.setItem(COSName.CID_TO_GID_MAP, Deflated.stream(pdf, glyphs(subset.getGIDMap())));
    cid.setItem(COSName.FONT_DESC, descriptor(name, Deflated.stream(pdf, program.toByteArray())));
    COSArray descendants = new COSArray();
    descendants.add(cid);
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
  }

  /** Six capitals that differ between fonts with other letters. */
  private String tag() {
    int hash = letters.toString().hashCode();
    StringBuilder tag = new StringBuilder();
    for (int i = 0; i < LETTERS_OF_TAG; i++) {
      tag.append((char) ('A' + Math.floorMod(hash, 26)));
      hash /= 26;
    }
    return tag.toString();
  }

  private static COSDictionary identity() {
    COSDictionary identity = new COSDictionary();
    identity.setItem(COSName.REGISTRY, new COSString("Adobe"));
    identity.setItem(COSName.ORDERING, new COSString("Identity"));
    identity.setItem(COSName.SUPPLEMENT, COSInteger.ZERO);
    return identity;
  }

  private COSArray widths() {
    COSArray widths = new COSArray();
    for (int i = 0; i < letters.length(); i++) {
      widths.add(COSInteger.get(Math.round(BundledFont.width(letters.charAt(i)) * UNITS)));
    }
    COSArray fromFirst = new COSArray();
    fromFirst.add(COSInteger.ONE);
    fromFirst.add(widths);
    return fromFirst;
  }

  /** The glyph of each letter in the font of this document, two bytes each. */
  private byte[] glyphs(Map<Integer, Integer> originals) {
    char[] glyphs = new char[Character.MAX_VALUE + 1];
    originals.forEach((here, original) -> glyphs[original] = (char) (int) here);
    byte[] map = new byte[2 * (letters.length() + 1)];
    for (int i = 0; i < letters.length(); i++) {
      char glyph = glyphs[BundledFont.glyph(letters.charAt(i))];
      map[2 * i + 2] = (byte) (glyph >> Byte.SIZE);
      map[2 * i + 3] = (byte) glyph;
    }
    return map;
  }

  private byte[] toUnicode() {
    StringBuilder map = new StringBuilder(TO_UNICODE_START);
    for (int start = 0; start < letters.length(); start += MOST_IN_BLOCK) {
      int end = Math.min(letters.length(), start + MOST_IN_BLOCK);
      map.append(end - start).append(" beginbfchar\n");
      for (int i = start; i < end; i++) {
        map.append('<');
        hex((char) (i + 1), map);
        map.append("> <");
        hex(letters.charAt(i), map);
        map.append(">\n");
      }
      map.append("endbfchar\n");
    }
    return map.append(TO_UNICODE_END).toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static COSDictionary descriptor(COSName name, PDStream program) throws IOException {
    HeaderTable header = BundledFont.TRUE_TYPE.getHeader();
    float scale = (float) UNITS / header.getUnitsPerEm();
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setItem(COSName.FONT_NAME, name);
    descriptor.setInt(COSName.FLAGS, SYMBOLIC);
    descriptor.setInt(COSName.ITALIC_ANGLE, 0);
    descriptor.setFloat(
        COSName.ASCENT, BundledFont.TRUE_TYPE.getHorizontalHeader().getAscender() * scale);
    descriptor.setFloat(
        COSName.DESCENT, BundledFont.TRUE_TYPE.getHorizontalHeader().getDescender() * scale);
    descriptor.setFloat(
        COSName.CAP_HEIGHT, BundledFont.TRUE_TYPE.getOS2Windows().getCapHeight() * scale);
    descriptor.setInt(COSName.STEM_V, STEM);
    COSArray box = new COSArray();
    box.add(new COSFloat(header.getXMin() * scale));
    box.add(new COSFloat(header.getYMin() * scale));
    box.add(new COSFloat(header.getXMax() * scale));
    box.add(new COSFloat(header.getYMax() * scale));
    descriptor.setItem(COSName.FONT_BBOX, box);
    descriptor.setItem(COSName.FONT_FILE2, program);
    return descriptor;
  }
}
