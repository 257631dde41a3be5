package duibiao.document.word;

import static duibiao.document.word.MadeDocx.merge;
import static duibiao.document.word.MadeDocx.p;
import static duibiao.document.word.MadeDocx.span;
import static duibiao.document.word.MadeDocx.tbl;
import static duibiao.document.word.MadeDocx.tc;
import static duibiao.document.word.MadeDocx.tr;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables with any merged cells are the same from {@code docx} and from the {@code doc} of it. */
class ConvertedDocTest {

  private static final int COLUMNS = 7;

  @TempDir private Path folder;

  @Test
  void mergedCellsAreTheSameInBothFormats() throws Exception {
    List<String> body = new ArrayList<>();
    for (int seed = 1; seed <= 30; seed++) {
      body.add(p("第" + seed + "张"));
      body.add(table(new Random(seed)));
    }
    Path docx =
        Files.write(
            folder.resolve("merged.docx"), MadeDocx.of(body.toArray(String[]::new)).bytes());

    byte[] doc = Files.readAllBytes(converted(docx));

    assertThat(Read.blocks(Read.doc(doc)))
        .isEqualTo(Read.blocks(Read.docx(Files.readAllBytes(docx))));
  }

  /** A table of random spans, in which every second row may continue the cells above it. */
  private static String table(Random random) {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      StringBuilder upper = new StringBuilder();
      StringBuilder lower = new StringBuilder();
      for (int column = 0; column < COLUMNS; ) {
        int width = Math.min(COLUMNS - column, 1 + random.nextInt(3));
        boolean merged = column > 0 && random.nextInt(3) == 0;
        String text = p(Integer.toString(random.nextInt(1_000_000)));
        upper.append(tc(span(width) + (merged ? merge("restart") : ""), text));
        lower.append(tc(span(width) + (merged ? merge("continue") : ""), merged ? p("") : text));
        column += width;
      }
      rows.add(tr(upper.toString()));
      rows.add(tr(lower.toString()));
    }
    int[] widths = IntStream.range(0, COLUMNS).map(i -> 900 + 100 * i).toArray();
    return tbl(widths, rows.toArray(String[]::new));
  }

  private Path converted(Path docx) throws InterruptedException {
    try {
      Process office =
          new ProcessBuilder(
                  "soffice",
                  "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                  "--headless",
                  "--convert-to",
                  "doc:MS Word 97",
                  "--outdir",
                  folder.toString(),
                  docx.toString())
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("log").toFile())
              .start();
      boolean ended = office.waitFor(120, TimeUnit.SECONDS);
      office.destroy();
      assumeTrue(ended, "Skipped: LibreOffice did not end in time");
    } catch (IOException e) {
      assumeTrue(false, "Skipped: LibreOffice is not on this machine");
    }
    return folder.resolve("merged.doc");
  }
}
