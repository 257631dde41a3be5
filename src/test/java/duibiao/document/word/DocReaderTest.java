package duibiao.document.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import duibiao.document.Document;
import duibiao.document.Format;
import duibiao.document.LimitExceededException;
import duibiao.document.UnreadableDocumentException;
import duibiao.document.UnreadableDocumentException.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

class DocReaderTest {

  /** Place of the version number in the stream of the text. */
  private static final int VERSION = 2;

  private static final byte[] WORD_95 = {0x65, 0};

  @Test
  void readsWhatWordShows() throws Exception {
    Document document = Read.doc(sample());

    assertThat(document.format()).isEqualTo(Format.DOC);
    assertThat(document.pages()).isZero();
    assertThat(Read.blocks(document))
        .containsExactly(
            "示例区档案事务中心2025年部门预算",
            "一、主要职能",
            "1.保管档案",
            "2.提供查阅",
            "二、编制说明",
            "全年12.5万元",
            "编制部门：示例中心 单位：元",
            "科目编码[1×3]|科目名称[2×1]|合计[2×1]|其中[1×2] / 类|款|项|基本支出|项目支出"
                + " / 201|26|01|行政运行|1,000.00|600.00|400.00"
                + " / 201|26|04|档案馆|30.50||30.50"
                + " / 合计[1×4]|1,030.50|600.00|430.50",
            "其他事项",
            "名称|说明 / 内含表格|两行文字",
            "甲|1.00",
            "结束");
  }

  @Test
  void docAndDocxOfOneTextAreTheSameCellForCell() throws Exception {
    assertThat(cells(Read.doc(sample()))).isEqualTo(cells(Read.docx(SampleBudget.docx())));
    assertThat(Read.texts(Read.doc(sample())))
        .isEqualTo(Read.texts(Read.docx(SampleBudget.docx())));
  }

  private static Object cells(Document document) {
    return document.grids().map(grid -> grid.cells()).toList();
  }

  @Test
  void wordBefore97IsRefusedWithAWayOut() throws Exception {
    byte[] old;
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(sample()))) {
      byte[] text;
      try (DocumentInputStream in = files.createDocumentInputStream("WordDocument")) {
        text = in.readAllBytes();
      }
      System.arraycopy(WORD_95, 0, text, VERSION, WORD_95.length);
      files.createOrUpdateDocument(new ByteArrayInputStream(text), "WordDocument");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      files.writeFilesystem(bytes);
      old = bytes.toByteArray();
    }

    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> Read.doc(old))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.UNKNOWN_FORMAT))
        .withMessage("Word 6.0 或 95 版的 doc，请用 Word 或 WPS 另存为 docx");
  }

  @Test
  void fileWithAPasswordIsEncrypted() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Biff8EncryptionKey.setCurrentUserPassword("secret");
    try (HWPFDocument word = new HWPFDocument(new ByteArrayInputStream(sample()))) {
      word.write(bytes);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }

    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> Read.doc(bytes.toByteArray()))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.ENCRYPTED));
  }

  @Test
  void damagedFilesFailInOneWay() throws Exception {
    byte[] whole = sample();
    Random random = new Random(7);
    int refused = 0;
    for (int i = 0; i < 100; i++) {
      byte[] damaged =
          Arrays.copyOf(whole, whole.length - (i % 3 == 0 ? random.nextInt(whole.length) : 0));
      for (int flips = 0; flips < 20 && damaged.length > 0; flips++) {
        damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
      }
      try {
        Read.doc(damaged);
      } catch (UnreadableDocumentException | LimitExceededException e) {
        refused++;
      }
    }
    assertThat(refused).isPositive();
  }

  private static byte[] sample() throws IOException {
    try (InputStream in = DocReaderTest.class.getResourceAsStream("sample.doc")) {
      return in.readAllBytes();
    }
  }
}
