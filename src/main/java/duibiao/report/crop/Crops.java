package duibiao.report.crop;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import duibiao.document.Budget;
import duibiao.document.Format;
import duibiao.document.Limits;
import duibiao.document.UnreadableDocumentException;
import duibiao.document.pdf.PageImages;
import duibiao.fact.InboxContent;
import duibiao.fact.Watch;
import duibiao.storage.Storage;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;

/** Draws crops: each file is opened once and each of its pages drawn once. */
public final class Crops {

  /**
   * The size of a drawn crop.
   *
   * @param width width in points of the page
   * @param height height in points of the page
   */
  public record Size(int width, int height) {}

  /** A crop as it will be written. */
  private record Drawn(ByteArrayOutputStream png, Size size) {}

  private Crops() {}

  /**
   * Draws crops as PNG files below {@code folder}.
   *
   * @param inbox where the files lie
   * @param limits what one file may cost
   * @return the names of those that were drawn, with their sizes; what is no PDF, cannot be drawn
   *     or costs too much is missing
   */
  public static Map<String, Size> draw(
      List<Crop> crops, Storage inbox, Limits limits, Path folder) {
    Map<String, Size> sizes = new ConcurrentHashMap<>();
    crops.stream().collect(groupingBy(Crop::document)).entrySet().parallelStream()
        .flatMap(file -> drawn(file.getKey(), file.getValue(), inbox, limits).entrySet().stream())
        .forEach(
            crop -> {
              write(folder.resolve(crop.getKey() + ".png"), crop.getValue().png());
              sizes.put(crop.getKey(), crop.getValue().size());
            });
    return sizes;
  }

  /** What can be drawn of a file. A file costs no more than its crops. */
  @SuppressWarnings("checkstyle:IllegalCatch")
  private static Map<String, Drawn> drawn(
      String document, List<Crop> crops, Storage inbox, Limits limits) {
    Map<String, Drawn> drawn = new ConcurrentHashMap<>();
    try {
      byte[] content = InboxContent.read(inbox, document, limits);
      if (Format.of(content) == Format.PDF) {
        Watch.within(limits, () -> draw(content, crops, new Budget(limits), drawn));
      }
    } catch (UnreadableDocumentException
        | IOException
        | RuntimeException
        | StackOverflowError
        | OutOfMemoryError e) {
      // The page says in words what its pictures lack.
    }
    return Map.copyOf(drawn);
  }

  private static Void draw(
      byte[] content, List<Crop> crops, Budget budget, Map<String, Drawn> drawn)
      throws IOException {
    Map<Integer, List<Crop>> pages =
        crops.stream().collect(groupingBy(Crop::page, TreeMap::new, toList()));
    try (PageImages images = new PageImages(content, budget)) {
      for (List<Crop> page : pages.values()) {
        drawPage(images, page, drawn);
      }
    }
    return null;
  }

  private static void drawPage(PageImages images, List<Crop> crops, Map<String, Drawn> drawn)
      throws IOException {
    BufferedImage image;
    try {
      image = images.page(crops.get(0).page());
    } catch (IOException | IllegalArgumentException e) {
      // One damaged page says nothing about the next.
      return;
    }
    for (Crop crop : crops) {
      BufferedImage piece = CropDrawing.draw(image, crop.marks());
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      ImageIO.write(piece, "png", png);
      Size size =
          new Size(piece.getWidth() / PageImages.SCALE, piece.getHeight() / PageImages.SCALE);
      drawn.put(crop.name(), new Drawn(png, size));
    }
  }

  private static void write(Path file, ByteArrayOutputStream png) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, png.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write '" + file + "'", e);
    }
  }
}
