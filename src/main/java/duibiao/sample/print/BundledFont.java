package duibiao.sample.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The Chinese font that comes with the program, read once: it is ten megabytes. */
final class BundledFont {

  private static final String NOTO_SANS_SC = "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";

  static final TrueTypeFont TRUE_TYPE = load();

  private BundledFont() {}

  private static TrueTypeFont load() {
    try (InputStream font = BundledFont.class.getResourceAsStream(NOTO_SANS_SC)) {
      TrueTypeFont trueType = new TTFParser().parse(new RandomAccessReadBuffer(font));
      // Looking for ligatures takes most of the time, and there are none in Chinese.
      trueType.setEnableGsub(false);
      return trueType;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the font '" + NOTO_SANS_SC + "'", e);
    }
  }
}
