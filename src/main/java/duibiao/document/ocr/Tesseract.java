package duibiao.document.ocr;

import duibiao.document.Budget;
import duibiao.document.layout.Glyph;
import duibiao.document.layout.PageMarks;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;

/**
 * Recognition by the program Tesseract with its data for simplified Chinese, run as a child process
 * on a temporary picture that is always deleted.
 */
public final class Tesseract implements Ocr {

  private static final double POINTS_PER_INCH = 72;
  private static final long PAGE_SECONDS = 60;
  private static final long MOST_OUTPUT_BYTES = 8 << 20;
  private static final String CHINESE = "chi_sim";

  private Tesseract() {}

  /**
   * The program on this machine's search path.
   *
   * @throws OcrUnavailableException if it or its Chinese data is missing
   */
  public static Tesseract onPath() throws OcrUnavailableException {
    try {
      String languages = run(List.of("tesseract", "--list-langs"));
      if (languages.lines().noneMatch(CHINESE::equals)) {
        throw new OcrUnavailableException(
            "已打开文字识别，但 tesseract 缺少简体中文数据 chi_sim，请安装 tesseract-ocr-chi-sim 或关闭文字识别");
      }
      return new Tesseract();
    } catch (IOException e) {
      throw new OcrUnavailableException("已打开文字识别，但本机找不到可用的 tesseract 程序，请安装 tesseract-ocr 或关闭文字识别");
    }
  }

  @Override
  public boolean isOn() {
    return true;
  }

  @Override
  public PageMarks read(int number, BufferedImage picture, Budget budget) throws IOException {
    Path file = Files.createTempFile("duibiao-ocr", ".png");
    try {
      ImageIO.write(picture, "png", file.toFile());
      String tsv =
          run(
              List.of(
                  "tesseract",
                  file.toString(),
                  "stdout",
                  "-l",
                  CHINESE + "+eng",
                  "--dpi",
                  String.valueOf(DPI),
                  "--psm",
                  "11",
                  "tsv"));
      double points = POINTS_PER_INCH / DPI;
      List<Glyph> glyphs = RecognisedText.glyphs(tsv, new Ink(picture), points);
      glyphs.forEach(glyph -> budget.countGlyph());
      return new PageMarks(
          number,
          picture.getWidth() * points,
          picture.getHeight() * points,
          glyphs,
          new RasterRules(picture, points, budget).find(),
          0,
          true);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static String run(List<String> command) throws IOException {
    Path output = Files.createTempFile("duibiao-ocr", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(new ArrayList<>(command))
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    // Pages are read side by side, so each takes one thread.
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    try {
      Process process = builder.start();
      try {
        if (!process.waitFor(PAGE_SECONDS, TimeUnit.SECONDS)) {
          throw new IOException("文字识别超过 " + PAGE_SECONDS + " 秒");
        }
      } finally {
        process.destroyForcibly();
      }
      if (process.exitValue() != 0 || Files.size(output) > MOST_OUTPUT_BYTES) {
        throw new IOException("文字识别失败（退出码 " + process.exitValue() + "）");
      }
      return Files.readString(output, StandardCharsets.UTF_8);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("文字识别被中断", e);
    } finally {
      Files.deleteIfExists(output);
    }
  }
}
