package duibiao.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Answers every missing font with the one PDFBox brings, so that a text reads the same on every
 * machine and no time goes into looking for fonts. Where pages are drawn, a missing Chinese font is
 * answered with the one of the charts, which takes a second to load.
 */
final class BundledFonts implements FontMapper {

  private static final String LIBERATION_SANS =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private static final String NOTO_SANS = "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";

  private static final BundledFonts INSTANCE = new BundledFonts();

  /** Whether this thread draws pages; PDFBox has one mapper for all threads. */
  private static final ThreadLocal<Boolean> DRAWS = ThreadLocal.withInitial(() -> false);

  /** Loaded when a page to draw lacks a Chinese font. */
  private static final class Chinese {
    static final TrueTypeFont FONT = load(NOTO_SANS);
  }

  private final TrueTypeFont font = load(LIBERATION_SANS);

  /** Has PDFBox ask here for the fonts that a file lacks. */
  static void use() {
    FontMappers.set(INSTANCE);
  }

  /** Tells whether the current thread draws the fonts that it asks for. */
  static void setDrawing(boolean draws) {
    DRAWS.set(draws);
  }

  private static TrueTypeFont load(String name) {
    try (InputStream resource = FontMapper.class.getResourceAsStream(name)) {
      return new TTFParser().parse(new RandomAccessReadBuffer(resource));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
    return new FontMapping<>(font, true);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
    return new FontMapping<>(font, true);
  }

  @Override
  public CIDFontMapping getCIDFont(
      String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
    return new CIDFontMapping(null, DRAWS.get() ? Chinese.FONT : font, true);
  }
}
