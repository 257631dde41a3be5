package duibiao.report.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipException;
import org.apache.poi.EmptyFileException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/**
 * A Word document (模板) that a briefing is put into: letterhead, styles, header and footer are its
 * own. The paragraph {@code {{正文}}} is where the text goes and how it looks; {@code {{标题}}}, {@code
 * {{落款}}} and {@code {{日期}}} stand for title, signature and day, wherever there is text.
 */
public final class BriefingTemplate {

  /** The layout of GB/T 9704. */
  public static final BriefingTemplate STANDARD = new BriefingTemplate(StandardLayout.document());

  static final String TITLE = "{{标题}}";
  static final String BODY = "{{正文}}";
  static final String SIGNATURE = "{{落款}}";
  static final String DAY = "{{日期}}";

  private final byte[] content;

  private BriefingTemplate(byte[] content) {
    this.content = content;
  }

  /**
   * Reads a template of the bureau's own.
   *
   * @throws IllegalArgumentException if it is no docx or has no place for the text; the message
   *     says what to do
   */
  public static BriefingTemplate read(Path file) throws IOException {
    BriefingTemplate template = new BriefingTemplate(Files.readAllBytes(file));
    try (XWPFDocument word = template.open()) {
      if (body(word).isEmpty()) {
        throw new IllegalArgumentException(
            "简报模板“%s”里没有单独成段的“%s”，请在放正文的地方加上这一段".formatted(file, BODY));
      }
      return template;
    } catch (UnsupportedFileFormatException
        | EmptyFileException
        | POIXMLException
        | ZipException e) {
      throw new IllegalArgumentException(
          "简报模板“%s”不是能打开的 docx 文件，请用 Word 另存为 docx".formatted(file), e);
    }
  }

  /** A fresh copy. */
  XWPFDocument open() throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(content));
  }

  /** The paragraph that the text replaces. */
  static Optional<XWPFParagraph> body(XWPFDocument word) {
    return word.getParagraphs().stream()
        .filter(paragraph -> paragraph.getText().strip().equals(BODY))
        .findFirst();
  }
}
