package duibiao.sample.print;

import java.io.IOException;
import java.util.List;

/** Writes a disclosure as a PDF with real text, ruled tables and the bundled Chinese font. */
final class PdfRendering {

  private static final float COVER_SIZE = 26;
  private static final float ISSUER_SIZE = 16;
  private static final float COVER_TOP = 120;
  private static final float HEADING_SIZE = 18;
  private static final float TITLE_SIZE = 15;
  private static final float BODY_SIZE = 12;
  private static final float NOTE_SIZE = 10;

  /** Distance of baselines, in font sizes. */
  private static final float LEADING = 1.75f;

  private final PdfPages pages;
  private final boolean repeatsHeaders;

  private PdfRendering(PdfPages pages, boolean repeatsHeaders) {
    this.pages = pages;
    this.repeatsHeaders = repeatsHeaders;
  }

  static byte[] of(PrintedDocument disclosure) throws IOException {
    try (PdfPages pages = new PdfPages(disclosure.name())) {
      PdfRendering rendering = new PdfRendering(pages, disclosure.repeatsHeaders());
      for (List<Part> section : disclosure.sections()) {
        pages.newPage();
        for (Part part : section) {
          rendering.write(part);
        }
      }
      return pages.toBytes();
    }
  }

  private void write(Part part) throws IOException {
    if (part instanceof PrintedTable table) {
      write(table);
    } else if (part instanceof PrintedText text) {
      for (String line : text.lines()) {
        switch (text.role()) {
          case COVER -> cover(line);
          case HEADING -> centred(line, HEADING_SIZE);
          case BODY -> paragraph(line, BODY_SIZE, 2 * BODY_SIZE);
        }
      }
    }
  }

  private void cover(String line) throws IOException {
    pages.skip(COVER_TOP);
    centred(line, pages.hasRoom(2 * COVER_TOP) ? COVER_SIZE : ISSUER_SIZE);
  }

  private void centred(String text, float size) throws IOException {
    for (String line : pages.font().lines(text, size, PdfPages.WIDTH, 0)) {
      float x = PdfPages.LEFT + (PdfPages.WIDTH - pages.font().width(line, size)) / 2;
      pages.text(line, size, x, pages.y() + size);
      pages.skip(LEADING * size);
    }
    pages.skip(size / 2);
  }

  /** Writes a paragraph with both sides straight. */
  private void paragraph(String text, float size, float indent) throws IOException {
    List<String> lines = pages.font().lines(text, size, PdfPages.WIDTH, indent);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      float left = i == 0 ? indent : 0;
      float free = PdfPages.WIDTH - left - pages.font().width(line, size);
      float gap = i < lines.size() - 1 ? free / (line.length() - 1) : 0;
      if (!pages.hasRoom(LEADING * size)) {
        pages.newPage();
      }
      pages.text(line, size, PdfPages.LEFT + left, pages.y() + size, gap);
      pages.skip(LEADING * size);
    }
  }

  private void write(PrintedTable table) throws IOException {
    centred(table.title(), TITLE_SIZE);
    float baseline = pages.y() + NOTE_SIZE;
    if (!table.issuer().isEmpty()) {
      pages.text(table.issuerLine(), NOTE_SIZE, PdfPages.LEFT, baseline);
    }
    float unitWidth = pages.font().width(table.unitLine(), NOTE_SIZE);
    float right = PdfPages.LEFT + PdfPages.WIDTH;
    pages.text(table.unitLine(), NOTE_SIZE, right - unitWidth, baseline);
    pages.skip(LEADING * NOTE_SIZE);
    PdfTable.write(table, pages, repeatsHeaders);
    pages.skip(NOTE_SIZE / 2);
    if (!table.note().isEmpty()) {
      paragraph(table.note(), NOTE_SIZE, 0);
    }
  }
}
