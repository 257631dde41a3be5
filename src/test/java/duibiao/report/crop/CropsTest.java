package duibiao.report.crop;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.document.Limits;
import duibiao.document.Place.OnPage;
import duibiao.finding.Decisions;
import duibiao.finding.Evidence;
import duibiao.finding.Finding;
import duibiao.finding.Finding.Subject;
import duibiao.finding.KeyedFinding;
import duibiao.finding.Outcome;
import duibiao.finding.Severity;
import duibiao.report.crop.Crops.Size;
import duibiao.storage.LocalStorage;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CropsTest {

  /** Every page of the made file has a black box here and nothing else. */
  private static final OnPage FIRST = new OnPage(1, 240, 500, 320, 512);

  private static final OnPage SECOND = new OnPage(2, 240, 500, 320, 512);

  @TempDir private Path folder;
  private Path inbox;

  @BeforeEach
  void makeTheInbox() throws IOException {
    inbox = Files.createDirectories(folder.resolve("收件箱"));
    Files.write(inbox.resolve("甲.pdf"), pdf());
    Files.writeString(inbox.resolve("乙.txt"), "没有页面");
    Files.writeString(inbox.resolve("坏.pdf"), "%PDF-1.7 %%EOF");
  }

  @Test
  void theOutlineStandsAroundTheFigure() throws IOException {
    Map<String, Size> drawn = draw(finding(evidence("甲.pdf", FIRST)));

    assertThat(drawn).containsOnlyKeys("f/X07-" + digest() + "-1");
    BufferedImage crop = picture(drawn.keySet().iterator().next());
    Rectangle figure = box(crop, rgb -> brightness(rgb) < 60);
    Rectangle outline = box(crop, rgb -> rgb == 0xC2410C);
    assertThat(figure.getSize()).isEqualTo(new Rectangle(160, 24).getSize());
    assertThat(outline.contains(figure)).isTrue();
    assertThat(outline.x).isBetween(figure.x - 8, figure.x - 2);
    assertThat(outline.y + outline.height)
        .isBetween(figure.y + figure.height + 2, figure.y + figure.height + 8);
  }

  @Test
  void eachPageOfAFindingIsACropAndFiguresOfOnePageShareIt() throws IOException {
    OnPage below = new OnPage(1, 240, 530, 320, 542);
    List<Crop> crops =
        Crop.of(
            "f",
            finding(evidence("甲.pdf", FIRST), evidence("甲.pdf", SECOND), evidence("甲.pdf", below)));

    assertThat(crops).extracting(Crop::page).containsExactly(1, 2);
    assertThat(crops.get(0).marks()).extracting(Crop.Mark::number).containsExactly(1, 3);
    assertThat(draw(crops, folder, folder.resolve("前次"))).hasSize(2);
  }

  @Test
  void aFileInABundleIsDrawnToo() throws IOException {
    try (OutputStream out = Files.newOutputStream(inbox.resolve("公开.zip"));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("部门/../甲.pdf"));
      zip.write(pdf());
    }
    assertThat(draw(finding(evidence("公开.zip!/部门/../甲.pdf", FIRST)))).hasSize(1);
  }

  @Test
  void whatCannotBeDrawnIsLeftOutAndNothingElse() throws IOException {
    OnPage missing = new OnPage(9, 1, 1, 2, 2);
    OnPage whole = new OnPage(1, 0, 0, 0, 0);
    OnPage outside = new OnPage(1, -5000, 90_000, 90_000, 99_000);
    Map<String, Size> drawn =
        draw(
            finding(
                evidence("坏.pdf", FIRST),
                evidence("乙.txt", FIRST),
                evidence("没有.pdf", FIRST),
                evidence("../收件箱/../../etc/passwd", FIRST),
                evidence("甲.pdf", missing),
                evidence("甲.pdf", whole),
                evidence("甲.pdf", outside),
                evidence("甲.pdf", SECOND)));

    assertThat(drawn).hasSize(2);
    assertThat(drawn.keySet()).allMatch(name -> name.matches("f/X07-[0-9a-f]+-\\d+"));
    assertThat(drawn.values()).allMatch(size -> size.width() <= 595 && size.height() <= 842);
  }

  @Test
  void whatHasNotChangedIsNotDrawnAgain() throws IOException {
    List<Crop> crops = Crop.of("f", finding(evidence("甲.pdf", FIRST)));
    Map<String, Size> first = draw(crops, folder, folder.resolve("前次"));
    Map<String, Size> again = draw(crops, folder.resolve("二"), folder);
    Files.write(inbox.resolve("甲.pdf"), new byte[] {10}, StandardOpenOption.APPEND);
    Map<String, Size> changed = draw(crops, folder.resolve("三"), folder.resolve("二"));

    assertThat(List.of(again, changed)).containsOnly(first);
    assertThat(Files.isSameFile(png(folder, crops), png(folder.resolve("二"), crops))).isTrue();
    assertThat(Files.isSameFile(png(folder, crops), png(folder.resolve("三"), crops))).isFalse();
  }

  private static Path png(Path folder, List<Crop> crops) {
    return folder.resolve(crops.get(0).name() + ".png");
  }

  private Map<String, Size> draw(List<Crop> crops, Path into, Path previous) {
    return Crops.draw(crops, LocalStorage.of(inbox), Limits.DEFAULT, into, previous);
  }

  private Map<String, Size> draw(KeyedFinding keyed) {
    return draw(Crop.of("f", keyed), folder, folder.resolve("前次"));
  }

  private BufferedImage picture(String name) throws IOException {
    return ImageIO.read(folder.resolve(name + ".png").toFile());
  }

  private static String digest() {
    return finding(evidence("甲.pdf", FIRST)).key().substring("X07-".length());
  }

  private static KeyedFinding finding(Evidence... evidence) {
    Finding finding =
        new Finding(
            "甲.pdf",
            "X07",
            Outcome.FAILS,
            Severity.MAJOR,
            Subject.DOCUMENT,
            null,
            null,
            "不一致，请核实",
            "",
            List.of(evidence));
    return KeyedFinding.of("甲", List.of(finding), Decisions.NONE).get(0);
  }

  private static Evidence evidence(String document, OnPage place) {
    return new Evidence(document, Subject.at(place), "", "1.00");
  }

  private static byte[] pdf() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      for (int i = 0; i < 2; i++) {
        PDPage page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        try (PDPageContentStream contents = new PDPageContentStream(pdf, page)) {
          contents.addRect(240, PDRectangle.A4.getHeight() - 512, 80, 12);
          contents.fill();
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    }
  }

  private static int brightness(int rgb) {
    return Stream.of(rgb >> 16, rgb >> 8, rgb).mapToInt(part -> part & 0xFF).max().orElseThrow();
  }

  /** The smallest box around all pixels of a kind. */
  private static Rectangle box(BufferedImage image, IntPredicate isOfKind) {
    Rectangle box = null;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if (isOfKind.test(image.getRGB(x, y) & 0xFFFFFF)) {
          Rectangle dot = new Rectangle(x, y, 1, 1);
          box = box == null ? dot : box.union(dot);
        }
      }
    }
    return box;
  }
}
