package duibiao.document.pdf;

import static duibiao.document.pdf.MadePdf.row;
import static duibiao.document.pdf.MadePdf.table;
import static duibiao.document.pdf.MadePdf.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import duibiao.document.Budget;
import duibiao.document.Document;
import duibiao.document.Grid;
import duibiao.document.Limits;
import duibiao.document.Paragraph;
import duibiao.document.UnreadableDocumentException;
import duibiao.document.UnreadableDocumentException.Reason;
import duibiao.document.Warning;
import duibiao.money.Amount;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the reader tells of files that it cannot read whole. */
class PdfDoubtsTest {

  private static Document read(MadePdf pdf) throws Exception {
    try (pdf) {
      return new PdfReader().read("made.pdf", pdf.bytes(), new Budget(Limits.DEFAULT));
    }
  }

  @Test
  void scannedPagesAmongOthersAreToldAndTheRestIsRead() throws Exception {
    Document document =
        read(
            new MadePdf()
                .page(text(50, 50, "1. Cover"))
                .page("400 0 0 300 0 0 cm /Scan Do")
                .picture()
                .page(text(50, 50, "2. Middle"))
                .page("400 0 0 300 0 0 cm /Scan Do")
                .picture()
                .page("400 0 0 300 0 0 cm /Scan Do")
                .picture()
                .page("q 400 0 0 300 0 0 cm /Scan Do Q", "3 Tr", text(50, 50, "Hidden"))
                .picture());

    assertThat(document.paragraphs().map(Paragraph::text)).containsExactly("1. Cover", "2. Middle");
    assertThat(document.warnings())
        .singleElement()
        .satisfies(warning -> assertThat(warning.rule()).isEqualTo("scanned_page"))
        .satisfies(warning -> assertThat(warning.sentence()).startsWith("第2、4–6页是扫描图像（共 4 页）"))
        .satisfies(warning -> assertThat(warning.place().page()).hasValue(2));
  }

  @Test
  void documentOfScannedPagesOnlyIsRefusedWithTheirNumber() throws Exception {
    try (MadePdf pdf = new MadePdf().page("400 0 0 300 0 0 cm /Scan Do").picture()) {
      byte[] bytes = pdf.bytes();
      assertThatExceptionOfType(UnreadableDocumentException.class)
          .isThrownBy(() -> new PdfReader().read("scan.pdf", bytes, new Budget(Limits.DEFAULT)))
          .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(Reason.NO_TEXT))
          .satisfies(refusal -> assertThat(refusal.sentence()).contains("扫描页 1 页", "--ocr"));
    }
  }

  @Test
  void smallPictureBesideTextIsNoScan() throws Exception {
    Document document =
        read(new MadePdf().page("q 50 0 0 50 0 0 cm /Scan Do Q", text(90, 90, "Seal")).picture());

    assertThat(document.warnings()).isEmpty();
  }

  @Test
  void figureWithALetterThatTheFileHidesIsUnreadableAndTold() throws Exception {
    String words = "Words enough to keep the share of what is hidden small. ".repeat(2);
    Document document =
        read(
            new MadePdf()
                .page(
                    text(50, 280, words),
                    text(50, 260, words),
                    table(200, row("Code", "Sum"), row("201", "1A0")))
                .meaninglessLetter());
    Grid grid = document.grids().findFirst().orElseThrow();

    assertThat(grid.at(1, 1).text()).isEqualTo("1\uFFFD0");
    assertThat(Amount.read(grid.at(1, 1).text()).state()).isEqualTo(Amount.State.UNREADABLE);
    assertThat(document.warnings())
        .singleElement()
        .satisfies(warning -> assertThat(warning.rule()).isEqualTo("undecodable_glyphs"))
        .satisfies(warning -> assertThat(warning.sentence()).startsWith("第1页有 1 个字"));
  }

  @Test
  void scriptsLaunchActionsAndFilesAreCounted() throws Exception {
    List<Warning> warnings = read(new MadePdf().page(text(50, 50, "Quiet")).active()).warnings();

    assertThat(warnings)
        .singleElement()
        .satisfies(warning -> assertThat(warning.rule()).isEqualTo("active_content"))
        .satisfies(warning -> assertThat(warning.sentence()).contains("3 处"));
  }

  @Test
  void pagesAreListedAsPeopleWriteThem() {
    assertThat(Scans.label(List.of(3, 5, 6, 7))).isEqualTo("第3、5–7页");
    assertThat(Scans.label(List.of(1, 2, 9))).isEqualTo("第1、2、9页");
  }
}
