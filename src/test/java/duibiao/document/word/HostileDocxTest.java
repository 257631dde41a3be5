package duibiao.document.word;

import static duibiao.document.word.MadeDocx.p;
import static duibiao.document.word.MadeDocx.row;
import static duibiao.document.word.MadeDocx.span;
import static duibiao.document.word.MadeDocx.tbl;
import static duibiao.document.word.MadeDocx.tc;
import static duibiao.document.word.MadeDocx.tr;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import duibiao.document.LimitExceededException;
import duibiao.document.UnreadableDocumentException;
import duibiao.document.UnreadableDocumentException.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A file that is damaged or made to do harm is refused in one sentence, at little cost. */
class HostileDocxTest {

  @Test
  void partThatUnpacksToFarMoreThanItsFileIsRefused() {
    assertLimit("压缩包内单个部分的字节数", p("一段文字").repeat(600_000));
  }

  @Test
  void nestingIsLimited() {
    assertLimit("嵌套层数", "<w:tbl><w:tr><w:tc>".repeat(20_000));
    assertLimit("嵌套层数", "<w:sdt>".repeat(20_000));
  }

  @Test
  void sizesOfTablesAreLimited() {
    assertLimit("表格列数", tbl("<w:tr>" + tc("", p("甲")).repeat(513) + "</w:tr>"));
    assertLimit("表格行数", tbl("<w:tr/>".repeat(20_001)));
    assertLimit("单元格数", tbl("<w:tr>" + "<w:tc/>".repeat(500_001) + "</w:tr>"));
    assertLimit("段落和表格数", p("段").repeat(100_001));
  }

  @Test
  void enormousSpansAreNotLaidOut() throws Exception {
    String row = tr(tc(span(2_000_000_000), p("甲")), tc("", p("乙")));

    assertThat(Read.blocks(Read.docx(tbl(row)))).containsExactly("甲|乙");
  }

  private static void assertLimit(String limit, String body) {
    assertThatExceptionOfType(LimitExceededException.class)
        .isThrownBy(() -> Read.docx(body))
        .withMessageStartingWith(limit + "超过上限");
  }

  @Test
  void documentTypeDeclarationsAreRefused() {
    String body = "<w:document xmlns:w='w'><w:body>" + p("&file;") + "</w:body></w:document>";
    assertDamaged(
        MadeDocx.of()
            .part(
                "word/document.xml",
                "<!DOCTYPE x [<!ENTITY file SYSTEM 'file:///etc/hostname'>]>" + body)
            .bytes());
    assertDamaged(
        MadeDocx.of()
            .part("word/document.xml", "<!DOCTYPE x>" + body.replace("&file;", ""))
            .bytes());
  }

  @Test
  void linksOutOfTheFileAreNotFollowed() throws Exception {
    byte[] docx =
        MadeDocx.of(p("正文"))
            .part(
                "word/_rels/document.xml.rels",
                "<Relationships><Relationship Id='r1' TargetMode='External' Type='x/styles' "
                    + "Target='file:///etc/hostname'/><Relationship Id='r2' Type='x/numbering' "
                    + "Target='../../../etc/hostname'/></Relationships>")
            .bytes();

    assertThat(Read.texts(Read.docx(docx))).containsExactly("正文");
  }

  @Test
  void numbersThatAreNoneAreDamage() {
    assertDamaged(
        MadeDocx.of(tbl(tr(tc("<w:gridSpan w:val='two'/>", p("甲")), tc("", p("乙"))))).bytes());
  }

  @Test
  void everyPartOfAFileIsNeeded() {
    byte[] whole = ordinary();
    for (int length = 0; length < whole.length; length += 7) {
      assertDamaged(Arrays.copyOf(whole, length));
    }
  }

  @Test
  void flippedBitsNeverChangeAFigure() throws Exception {
    List<String> printed = Read.blocks(Read.docx(ordinary()));
    Random random = new Random(7);
    int refused = 0;
    for (int i = 0; i < 500; i++) {
      byte[] flipped = ordinary();
      flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
      try {
        assertThat(Read.blocks(Read.docx(flipped))).isEqualTo(printed);
      } catch (UnreadableDocumentException e) {
        assertThat(e.reason()).isEqualTo(Reason.DAMAGED);
        refused++;
      }
    }
    assertThat(refused).isPositive();
  }

  private static byte[] ordinary() {
    return MadeDocx.of(p("收支总表"), tbl(row("合计", "12,345.67"), row("甲", "0.01"))).bytes();
  }

  private static void assertDamaged(byte[] bytes) {
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> Read.docx(bytes))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.DAMAGED));
  }
}
