package duibiao.report.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The bundled Chinese font (思源黑体, under the SIL Open Font License), cut down to the letters that a
 * site uses. Browsers load it only where the machine has no font for them.
 */
public final class WebFont {

  private static final String FOLDER = "/fonts/ttf/NotoSansSC/";
  private static final String FILE = "assets/chinese.ttf";
  private static final String LICENCE = "assets/chinese-OFL.txt";

  /** What pages are made of; scripts hold the words of the search box. */
  private static final List<String> PAGES = List.of(".html", ".js", ".css");

  /** Tables that number glyphs are not cut down with them, and browsers refuse such a font. */
  private static final List<String> TABLES =
      List.of("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post");

  /** Letters below this are in every font. */
  private static final int FIRST = 0x80;

  private WebFont() {}

  /** Writes the font of all pages below a folder, and its licence. The same pages give the same. */
  public static void write(Path site) {
    try {
      Files.createDirectories(site.resolve(FILE).getParent());
      subset(letters(site), site.resolve(FILE));
      try (InputStream licence = WebFont.class.getResourceAsStream(FOLDER + "OFL.txt")) {
        Files.write(site.resolve(LICENCE), licence.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the font of '" + site + "'", e);
    }
  }

  private static void subset(BitSet letters, Path file) throws IOException {
    try (InputStream bundled =
            WebFont.class.getResourceAsStream(FOLDER + "NotoSansSC-Regular.ttf");
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bundled));
        OutputStream out = Files.newOutputStream(file)) {
      TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
      subsetter.addAll(letters.stream().boxed().collect(Collectors.toSet()));
      subsetter.writeToStream(out);
    }
  }

  private static BitSet letters(Path site) throws IOException {
    BitSet letters = new BitSet();
    pages(site).parallelStream().map(WebFont::lettersOf).forEachOrdered(letters::or);
    return letters;
  }

  private static BitSet lettersOf(Path page) {
    try {
      BitSet letters = new BitSet();
      Files.readString(page).codePoints().filter(letter -> letter >= FIRST).forEach(letters::set);
      return letters;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the page '" + page + "'", e);
    }
  }

  private static Set<Path> pages(Path site) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files
          .filter(file -> PAGES.stream().anyMatch(file.toString()::endsWith))
          .filter(Files::isRegularFile)
          .collect(Collectors.toSet());
    }
  }
}
