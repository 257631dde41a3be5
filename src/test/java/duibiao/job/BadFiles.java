package duibiao.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Files that nobody can read, with names that somebody may have chosen to do harm. */
final class BadFiles {

  private static final List<String> NAMES =
      List.of(
          "%d空白.pdf",
          "=cmd|' calc'!A%d.xlsx",
          "<img src=x onerror=alert(%d)>.html",
          "'; rm -rf $(pwd) ; '%d.docx",
          "换\n行%d.txt",
          "%d..",
          " 前后空格%d .xls",
          "\u202e倒序%d.ofd",
          "%%s%%n{%d}.doc",
          "C:\\公开\\%d.zip",
          "-rf %d",
          "&amp;\"%d\".pdf",
          "长".repeat(70) + "%d.pdf");

  private static final List<String> BEGINNINGS =
      List.of("", "%PDF-1.7\n", "PK\u0003\u0004", "<html><table><tr><td>", "公开");

  private static final int MOST_BYTES = 4096;

  private BadFiles() {}

  /** Writes so many files into a folder and folders below it. */
  static void write(Path folder, int files) throws IOException {
    Random random = new Random(7);
    for (int i = 0; i < files; i++) {
      Path below = Files.createDirectories(folder.resolve("第" + i % 5 + "批/第" + i % 7 + "包"));
      String name = String.format(Locale.ROOT, NAMES.get(i % NAMES.size()), i);
      Files.write(below.resolve(name), content(i, random));
    }
  }

  /** Nothing, what is no file of any format, or the beginning of one. */
  private static byte[] content(int number, Random random) {
    if (number % 10 == 0) {
      return new byte[0];
    }
    byte[] content = new byte[1 + random.nextInt(MOST_BYTES)];
    random.nextBytes(content);
    byte[] beginning = BEGINNINGS.get(number % BEGINNINGS.size()).getBytes(StandardCharsets.UTF_8);
    System.arraycopy(beginning, 0, content, 0, Math.min(beginning.length, content.length));
    return content;
  }
}
