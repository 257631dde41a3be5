package duibiao.sample.print;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A format that disclosures are written in. The same disclosure gives the same bytes. */
public enum Rendering {
  TXT(disclosure -> TextRendering.of(disclosure).getBytes(StandardCharsets.UTF_8)),
  HTML(HtmlRendering::of),
  DOCX(WordRendering::of),
  XLSX(SheetRendering::xlsx),
  XLS(SheetRendering::xls),
  PDF(PdfRendering::of);

  /** What some sites answer for a file that they have lost. */
  private static final String GONE = "File not found.\r\n";

  private interface Renderer {
    byte[] render(PrintedDocument disclosure) throws IOException;
  }

  private final Renderer renderer;

  Rendering(Renderer renderer) {
    this.renderer = renderer;
  }

  /** The extension of its files, such as {@code docx}. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The bytes of a file that holds {@code disclosure}. */
  public byte[] render(PrintedDocument disclosure) throws IOException {
    return renderer.render(disclosure);
  }

  /**
   * The bytes of a file that holds {@code disclosure}, in the state in which some are published.
   *
   * @throws IllegalArgumentException if files of this format cannot be in that state
   */
  public byte[] render(PrintedDocument disclosure, Condition condition) throws IOException {
    if (!condition.isPossible(this)) {
      throw new IllegalArgumentException("No " + condition + " files in the format " + this);
    }
    return switch (condition) {
      case GOOD -> render(disclosure);
      case SCANNED -> PdfScan.of(render(disclosure));
      case PROTECTED -> locked(disclosure);
      case EMPTY -> new byte[0];
      case GONE -> GONE.getBytes(StandardCharsets.US_ASCII);
    };
  }

  private byte[] locked(PrintedDocument disclosure) throws IOException {
    return switch (this) {
      case PDF -> Protection.pdf(render(disclosure));
      case XLS -> Protection.xls(disclosure);
      default -> Protection.office(render(disclosure));
    };
  }

  /**
   * Finds the formats that a person names.
   *
   * @param names extensions between commas, such as {@code txt,pdf}
   * @throws IllegalArgumentException with a Chinese sentence if a name is none of the extensions
   */
  public static List<Rendering> named(String names) {
    return Stream.of(names.split(",", -1)).map(Rendering::ofName).toList();
  }

  private static Rendering ofName(String name) {
    return Stream.of(values())
        .filter(rendering -> rendering.extension().equals(name.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "无法识别格式“%s”，可写的格式有 %s".formatted(name.strip(), extensions())));
  }

  private static String extensions() {
    return Stream.of(values()).map(Rendering::extension).collect(Collectors.joining("、"));
  }
}
