package duibiao.sample.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The Chinese font that comes with the program, read once: it is ten megabytes. */
final class BundledFont {

  private static final String NAME = "NotoSansSC-Regular";
  static final TrueTypeFont TRUE_TYPE = load();

  private static final CmapLookup GLYPHS = glyphs();

  /** Width of each letter in font sizes; 0 until somebody asks. */
  private static final float[] WIDTHS = new float[Character.MAX_VALUE + 1];

  private BundledFont() {}

  private static TrueTypeFont load() {
    String path = "/fonts/ttf/NotoSansSC/" + NAME + ".ttf";
    try (InputStream font = BundledFont.class.getResourceAsStream(path)) {
      TrueTypeFont trueType = new TTFParser().parse(new RandomAccessReadBuffer(font));
      // Looking for ligatures takes most of the time, and there are none in Chinese.
      trueType.setEnableGsub(false);
      return trueType;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the font '" + path + "'", e);
    }
  }

  private static CmapLookup glyphs() {
    try {
      return TRUE_TYPE.getUnicodeCmapLookup();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the letters of " + NAME, e);
    }
  }

  /** The width of a letter in font sizes. */
  static float width(char letter) {
    float width = WIDTHS[letter];
    if (width == 0) {
      width = measured(letter);
      WIDTHS[letter] = width;
    }
    return width;
  }

  private static float measured(char letter) {
    try {
      return TRUE_TYPE.getAdvanceWidth(GLYPHS.getGlyphId(letter))
          / (float) TRUE_TYPE.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot measure a letter of " + NAME, e);
    }
  }
}
