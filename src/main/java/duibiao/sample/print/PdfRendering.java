package duibiao.sample.print;

import java.io.IOException;
import java.util.List;

/** Writes a disclosure as a PDF with real text, ruled tables and the bundled Chinese font. */
final class PdfRendering {

  private static final float COVER_SIZE = 26;
  private static final float ISSUER_SIZE = 16;
  private static final float COVER_TOP = 0.16f;
  private static final float HEADING_SIZE = 18;
  private static final float TITLE_SIZE = 16;
  private static final float NOTE_SIZE = 10.5f;
  private static final char LEADER = '…';

  /** Distance of baselines, in font sizes. */
  private static final float LEADING = 1.75f;

  private final PdfPages pages;
  private final PrintedDocument document;
  private boolean isTitled;

  private PdfRendering(PdfPages pages, PrintedDocument document) {
    this.pages = pages;
    this.document = document;
  }

  static byte[] of(PrintedDocument document) throws IOException {
    try (PdfPages pages = new PdfPages(document.name())) {
      PdfRendering rendering = new PdfRendering(pages, document);
      for (Section section : document.sections()) {
        pages.newPage(section.orientation());
        for (Part part : section.parts()) {
          rendering.write(part, section.isContents());
        }
      }
      return pages.toBytes();
    }
  }

  private void write(Part part, boolean isContents) throws IOException {
    if (part instanceof Ruled ruled) {
      write(ruled);
    } else if (part instanceof PrintedText text) {
      for (String line : text.lines()) {
        switch (text.role()) {
          case COVER -> cover(line);
          case HEADING -> centred(line, HEADING_SIZE);
          case BODY -> body(line, isContents);
        }
      }
    }
  }

  private void body(String line, boolean isContents) throws IOException {
    if (isContents) {
      entry(line);
    } else {
      paragraph(line, pages.size().bodySize(), 2 * pages.size().bodySize());
    }
  }

  private void cover(String line) throws IOException {
    boolean isIssuer = line.contains("：");
    if (isIssuer || !isTitled) {
      pages.skip(COVER_TOP * pages.size().height());
    }
    isTitled = true;
    centred(line, isIssuer ? ISSUER_SIZE : COVER_SIZE);
  }

  private void centred(String text, float size) throws IOException {
    for (String line : LineBreaks.of(text, size, pages.size().textWidth(), 0)) {
      float free = pages.size().textWidth() - LineBreaks.width(line, size);
      pages.text(line, size, pages.size().margin() + free / 2, pages.y() + size);
      pages.skip(LEADING * size);
    }
    pages.skip(size / 4);
  }

  /** Writes a line of the contents, with dots up to the right side. */
  private void entry(String line) throws IOException {
    float size = pages.size().bodySize();
    float indent = Character.isDigit(line.charAt(0)) ? 2 * size : 0;
    float free = pages.size().textWidth() - indent - LineBreaks.width(line, size);
    int dots = (int) (free / size) - 1;
    String leader = dots < 1 ? "" : " " + String.valueOf(LEADER).repeat(dots);
    paragraph(line + leader, size, indent);
  }

  /** Writes a paragraph with both sides straight. */
  private void paragraph(String text, float size, float indent) throws IOException {
    List<String> lines = LineBreaks.of(text, size, pages.size().textWidth(), indent);
    boolean isSubheading = indent > 0 && PrintedText.isSubheading(text);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      float left = i == 0 ? indent : 0;
      float free = pages.size().textWidth() - left - LineBreaks.width(line, size);
      float gap = i < lines.size() - 1 ? free / (line.length() - 1) : 0;
      if (!pages.hasRoom(LEADING * size)) {
        pages.newPage();
      }
      float x = pages.size().margin() + left;
      if (isSubheading) {
        pages.bold(line, size, x, pages.y() + size, gap);
      } else {
        pages.text(line, size, x, pages.y() + size, gap);
      }
      pages.skip(LEADING * size);
    }
  }

  private void write(Ruled ruled) throws IOException {
    centred(ruled.title(), TITLE_SIZE);
    float baseline = pages.y() + NOTE_SIZE;
    pages.text(ruled.issuerLine(), NOTE_SIZE, pages.size().margin(), baseline);
    float unitWidth = LineBreaks.width(ruled.unitLine(), NOTE_SIZE);
    float right = pages.size().margin() + pages.size().textWidth();
    pages.text(ruled.unitLine(), NOTE_SIZE, right - unitWidth, baseline);
    pages.skip(LEADING * NOTE_SIZE);
    PdfTable.write(ruled.grid(), pages, document);
    pages.skip(NOTE_SIZE / 2);
    for (String line : ruled.note().lines().toList()) {
      paragraph(line, NOTE_SIZE, 0);
    }
  }
}
