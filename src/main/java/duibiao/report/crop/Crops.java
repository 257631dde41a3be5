package duibiao.report.crop;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import duibiao.document.Budget;
import duibiao.document.Format;
import duibiao.document.LimitExceededException;
import duibiao.document.Limits;
import duibiao.document.UnreadableDocumentException;
import duibiao.document.pdf.PageImages;
import duibiao.fact.InboxContent;
import duibiao.fact.Watch;
import duibiao.report.KeptFiles;
import duibiao.report.SafeName;
import duibiao.storage.Storage;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;

/**
 * Draws crops: each file is opened once and each of its pages drawn once. What the last run has
 * drawn of the same content is used again.
 */
public final class Crops {

  /** Where the width of a PNG file stands, before its height. */
  private static final int PNG_SIZE = 16;

  /**
   * The size of a drawn crop.
   *
   * @param width width in points of the page
   * @param height height in points of the page
   */
  public record Size(int width, int height) {}

  private final Storage inbox;
  private final Limits limits;
  private final Path folder;
  private final KeptFiles kept;

  private Crops(Storage inbox, Limits limits, Path folder, Path previous) throws IOException {
    this.inbox = inbox;
    this.limits = limits;
    this.folder = folder;
    this.kept = new KeptFiles(folder, previous);
  }

  /**
   * Draws crops as PNG files below {@code folder}.
   *
   * @param inbox where the files lie
   * @param limits what one file may cost
   * @param previous where the crops of the run before are; need not exist
   * @return the names of those that were drawn, with their sizes; what is no PDF, cannot be drawn
   *     or costs too much is missing
   */
  public static Map<String, Size> draw(
      List<Crop> crops, Storage inbox, Limits limits, Path folder, Path previous) {
    try {
      Crops drawing = new Crops(inbox, limits, folder, previous);
      crops.stream().collect(groupingBy(Crop::document)).entrySet().parallelStream()
          .forEach(file -> drawing.draw(file.getKey(), file.getValue()));
      drawing.kept.finish();
      Map<String, Size> sizes = new HashMap<>();
      for (Crop crop : crops) {
        Path file = drawing.file(crop.name());
        if (Files.exists(file)) {
          sizes.put(crop.name(), size(file));
        }
      }
      return sizes;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the crops to '" + folder + "'", e);
    }
  }

  private Path file(String name) {
    return folder.resolve(name + ".png");
  }

  private void draw(String document, List<Crop> crops) {
    try {
      byte[] content = InboxContent.read(inbox, document, limits);
      if (Format.of(content) == Format.PDF) {
        kept.make(
            SafeName.digest(document),
            crops.stream().map(crop -> crop.name() + ".png").toList(),
            SafeName.digest(content) + SafeName.digest(crops.toString()),
            () -> write(drawn(content, crops)));
      }
    } catch (UnreadableDocumentException | IOException | LimitExceededException e) {
      // The page says in words what its pictures lack.
    }
  }

  /** What can be drawn of a file. A file costs no more than its crops. */
  @SuppressWarnings("checkstyle:IllegalCatch")
  private Map<String, ByteArrayOutputStream> drawn(byte[] content, List<Crop> crops) {
    Map<String, ByteArrayOutputStream> drawn = new ConcurrentHashMap<>();
    try {
      Watch.within(limits, () -> draw(content, crops, new Budget(limits), drawn));
    } catch (UnreadableDocumentException
        | RuntimeException
        | StackOverflowError
        | OutOfMemoryError e) {
      // The page says in words what its pictures lack.
    }
    return Map.copyOf(drawn);
  }

  private static Void draw(
      byte[] content, List<Crop> crops, Budget budget, Map<String, ByteArrayOutputStream> drawn)
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

  private static void drawPage(
      PageImages images, List<Crop> crops, Map<String, ByteArrayOutputStream> drawn)
      throws IOException {
    BufferedImage image;
    try {
      image = images.page(crops.get(0).page());
    } catch (IOException | IllegalArgumentException e) {
      // One damaged page says nothing about the next.
      return;
    }
    for (Crop crop : crops) {
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      ImageIO.write(CropDrawing.draw(image, crop.marks()), "png", png);
      drawn.put(crop.name(), png);
    }
  }

  private void write(Map<String, ByteArrayOutputStream> drawn) {
    drawn.forEach(
        (name, png) -> {
          Path file = file(name);
          try {
            Files.createDirectories(file.getParent());
            Files.write(file, png.toByteArray());
          } catch (IOException e) {
            throw new UncheckedIOException("Cannot write '" + file + "'", e);
          }
        });
  }

  private static Size size(Path png) throws IOException {
    try (DataInputStream header = new DataInputStream(Files.newInputStream(png))) {
      header.skipNBytes(PNG_SIZE);
      return new Size(header.readInt() / PageImages.SCALE, header.readInt() / PageImages.SCALE);
    }
  }
}
