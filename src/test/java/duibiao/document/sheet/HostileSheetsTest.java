package duibiao.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import duibiao.document.Document;
import duibiao.document.Format;
import duibiao.document.Grid;
import duibiao.document.LimitExceededException;
import duibiao.document.UnreadableDocumentException;
import duibiao.document.UnreadableDocumentException.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Files that are broken, locked, or made to cost more than they should. */
class HostileSheetsTest {

  private static final String SHEET = "xl/worksheets/sheet1.xml";

  @Test
  void mergedRegionsThatOverlapOrReachTooFarAreCut() throws Exception {
    Grid grid =
        made(Format.XLSX)
            .merge("A1:C1048576")
            .merge("B2:C3")
            .merge("B2:D2")
            .read()
            .grids()
            .findFirst()
            .orElse(null);
    assertThat(grid).isNull();

    Document document = made(Format.XLSX).merge("A2:B3").merge("B2:C3").read();
    assertThat(MadeSheets.lines(document)).containsExactly("1: 名称 | 合计 | ", "1: 甲 | 2", "1: 3");
  }

  @Test
  void regionsBeyondTheSheetAreHarmless() throws Exception {
    byte[] bytes =
        rewrite(
            made(Format.XLSX).merge("A1:B1").bytes(),
            SHEET,
            xml -> xml.replace("A1:B1", "A2:ZZZZZZ2000000000"));

    assertThat(readOrReason(bytes)).isIn("read", "DAMAGED");
  }

  @Test
  void aTableWiderThanAnyDisclosureIsRefused() {
    MadeSheets made = MadeSheets.xlsx().sheet("表").boxed(new Object[600]).boxed("a", "b");
    made.sheet().getRow(0).getCell(0).setCellValue("名称");
    made.sheet().getRow(0).getCell(599).setCellValue("合计");

    assertThatExceptionOfType(LimitExceededException.class)
        .isThrownBy(made::read)
        .withMessage("表格列数超过上限 512");
  }

  @ParameterizedTest
  @CsvSource({"40, 工作簿单个部分解压后的字节数超过上限 33554432", "-1, 工作簿的标记数超过上限 2000000"})
  void whatUnpacksToTooMuchIsRefusedByName(int mebibytes, String message) throws Exception {
    String filler = mebibytes > 0 ? " ".repeat(mebibytes << 20) : "<c/>".repeat(2_000_000);
    byte[] bytes =
        rewrite(
            made(Format.XLSX).bytes(),
            SHEET,
            xml -> xml.replace("<sheetData>", filler + "<sheetData>"));

    assertThatExceptionOfType(LimitExceededException.class)
        .isThrownBy(() -> MadeSheets.read(bytes))
        .withMessage(message);
  }

  @Test
  void aDocumentTypeIsRefused() throws Exception {
    byte[] bytes =
        rewrite(
            made(Format.XLSX).bytes(),
            "xl/sharedStrings.xml",
            xml ->
                xml.replaceFirst(
                        "<sst", "<!DOCTYPE sst [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><sst")
                    .replace("名称", "&x;"));

    assertReason(bytes, Reason.DAMAGED);
  }

  @ParameterizedTest
  @EnumSource(names = {"XLSX", "XLS"})
  void truncatedAndFlippedFilesAreDamagedOrReadButNeverFailOtherwise(Format format)
      throws Exception {
    byte[] bytes = made(format).bytes();
    assertReason(Arrays.copyOf(bytes, bytes.length / 2), Reason.DAMAGED);
    Random random = new Random(7);
    for (int i = 0; i < 150; i++) {
      byte[] flipped = bytes.clone();
      for (int bit = 0; bit < 4; bit++) {
        int at = 8 + random.nextInt(bytes.length - 8);
        flipped[at] = (byte) (flipped[at] ^ (1 << random.nextInt(8)));
      }
      assertThat(readOrReason(flipped)).isNotNull();
    }
  }

  @Test
  void aFlippedCharacterOfAPackedSheetIsNoticed() throws Exception {
    byte[] bytes = made(Format.XLSX).bytes();
    byte[] stored = rewrite(bytes, SHEET, xml -> xml);
    String text = new String(stored, StandardCharsets.ISO_8859_1);
    stored[text.indexOf("<v>3.0</v>") + 3] = '8';

    assertReason(stored, Reason.DAMAGED);
  }

  @Test
  void lockedAndAncientWorkbooksSaySo() throws Exception {
    Biff8EncryptionKey.setCurrentUserPassword("geheim");
    byte[] locked;
    try {
      locked = made(Format.XLS).bytes();
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    assertReason(locked, Reason.ENCRYPTED);

    try (POIFSFileSystem ancient = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ancient.createDocument(new ByteArrayInputStream(new byte[8192]), "Book");
      ancient.writeFilesystem(out);
      assertReason(out.toByteArray(), Reason.UNKNOWN_FORMAT);
    }
  }

  @Test
  void aWorkbookWithoutTextSaysSo() throws Exception {
    assertReason(MadeSheets.xlsx().sheet("图").row().bytes(), Reason.NO_TEXT);
  }

  private static MadeSheets made(Format format) {
    MadeSheets made = format == Format.XLSX ? MadeSheets.xlsx() : MadeSheets.xls();
    return made.sheet("表").boxed("名称", "合计", null).boxed("甲", 1, 2).boxed(null, null, 3);
  }

  /** The workbook with one part changed and stored without compression. */
  private static byte[] rewrite(byte[] bytes, String part, UnaryOperator<String> change)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(bytes));
        ZipOutputStream to = new ZipOutputStream(out)) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        byte[] content = from.readAllBytes();
        boolean changed = entry.getName().equals(part);
        to.setLevel(changed && content.length < 1 << 20 ? 0 : 9);
        to.putNextEntry(new ZipEntry(entry.getName()));
        String xml = new String(content, StandardCharsets.UTF_8);
        to.write(changed ? change.apply(xml).getBytes(StandardCharsets.UTF_8) : content);
      }
    }
    return out.toByteArray();
  }

  private static String readOrReason(byte[] bytes) {
    try {
      MadeSheets.read(bytes);
      return "read";
    } catch (UnreadableDocumentException e) {
      return e.reason().name();
    } catch (LimitExceededException e) {
      return e.getMessage();
    }
  }

  private static void assertReason(byte[] bytes, Reason reason) {
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> MadeSheets.read(bytes))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
  }
}
