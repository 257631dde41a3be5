package duibiao.report.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebFontTest {

  @TempDir private Path site;

  @Test
  void hasTheLettersOfThePagesAndNoOthers() throws IOException {
    Files.createDirectories(site.resolve("departments"));
    Files.writeString(site.resolve("index.html"), "<p>预算</p>");
    Files.writeString(site.resolve("departments/a.html"), "<p>执行</p>");

    WebFont.write(site);

    byte[] written = Files.readAllBytes(site.resolve("assets/chinese.ttf"));
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(written))) {
      assertThat("预算执行".codePoints()).allMatch(letter -> has(font, letter));
      assertThat("决审".codePoints()).noneMatch(letter -> has(font, letter));
      assertThat(font.getTableMap()).containsKey("OS/2").doesNotContainKeys("vhea", "GSUB");
    }
    assertThat(site.resolve("assets/chinese-OFL.txt")).content().contains("Open Font License");
  }

  @Test
  void isTheSameForTheSamePages() throws IOException {
    Files.writeString(site.resolve("index.html"), "<p>部门预算对标</p>");
    WebFont.write(site);
    byte[] first = Files.readAllBytes(site.resolve("assets/chinese.ttf"));

    WebFont.write(site);

    assertThat(site.resolve("assets/chinese.ttf")).hasBinaryContent(first);
  }

  private static boolean has(TrueTypeFont font, int letter) {
    try {
      return font.getUnicodeCmapLookup().getGlyphId(letter) != 0;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
