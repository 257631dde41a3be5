package duibiao.cli;

import duibiao.document.ocr.OcrUnavailableException;
import duibiao.document.ocr.Tesseract;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Whether this machine has what a run needs. */
final class MachineCheckup {

  private static final long MEGABYTE = 1 << 20;
  private static final long ENOUGH_HEAP = 1024 * MEGABYTE;
  private static final long LEAST_HEAP = 400 * MEGABYTE;
  private static final int OLDEST_JAVA = 17;
  private static final String FONT = "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";

  private MachineCheckup() {}

  static List<Diagnosis> diagnoses() {
    return List.of(
        java(Runtime.version().feature()),
        heap(Runtime.getRuntime().maxMemory()),
        encoding(System.getProperty("sun.jnu.encoding", ""), Charset.defaultCharset().name()),
        fonts());
  }

  static Diagnosis java(int version) {
    return version >= OLDEST_JAVA
        ? Diagnosis.fine("Java %s".formatted(version))
        : Diagnosis.wrong(
            "Java %s 太旧，请安装 JDK %s 或更新版本并设好 JAVA_HOME".formatted(version, OLDEST_JAVA));
  }

  static Diagnosis heap(long bytes) {
    String size = "Java 最大堆 %s MB".formatted(bytes / MEGABYTE);
    if (bytes < LEAST_HEAP) {
      return Diagnosis.wrong(size + "，不够运行，请设 DUIBIAO_HEAP=2g 或换内存更大的机器");
    }
    return bytes < ENOUGH_HEAP
        ? Diagnosis.doubtful(size + "，文件多时可能不够，建议设 DUIBIAO_HEAP=2g")
        : Diagnosis.fine(size);
  }

  /** File names are Chinese. */
  static Diagnosis encoding(String ofNames, String ofTexts) {
    boolean isRight =
        ofNames.equals(StandardCharsets.UTF_8.name())
            && ofTexts.equals(StandardCharsets.UTF_8.name());
    return isRight
        ? Diagnosis.fine("文件名和文字用 UTF-8 编码")
        : Diagnosis.wrong(
            "文件名用 %s 编码，中文名的文件会打不开，请用 ./duibiao 启动或设 LC_ALL=C.UTF-8".formatted(ofNames));
  }

  private static Diagnosis fonts() {
    try (InputStream file = MachineCheckup.class.getResourceAsStream(FONT)) {
      Font font = Font.createFont(Font.TRUETYPE_FONT, file);
      font.createGlyphVector(new FontRenderContext(null, true, true), "对标");
      return Diagnosis.fine("图表用的中文字体可用（随程序附带）");
    } catch (IOException | FontFormatException | LinkageError | InternalError e) {
      return Diagnosis.wrong(
          "无法使用图表字体，请安装 libfreetype6 和 libharfbuzz0b（apt-get install），或换完整的 JDK");
    }
  }

  /** Whether scanned pages can be recognised; asked only where the settings want it. */
  static Diagnosis recognition() {
    try {
      Tesseract.onPath();
      return Diagnosis.fine("文字识别：tesseract 和 chi_sim 可用");
    } catch (OcrUnavailableException e) {
      return Diagnosis.wrong(e.getMessage());
    }
  }
}
