package duibiao.document.word;

import duibiao.document.layout.Unicode;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/**
 * What a paragraph of a {@code doc} prints.
 *
 * @param printed its text without what is deleted or hidden, and without codes of fields
 * @param isContinued whether its end is deleted, so that the next paragraph continues it
 * @param isHidden whether Word shows no trace of it, not even a number
 */
record DocText(String printed, boolean isContinued, boolean isHidden) {

  static DocText of(Paragraph paragraph) {
    StringBuilder printed = new StringBuilder();
    Deque<Boolean> fields = new ArrayDeque<>();
    CharacterRun last = null;
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      last = paragraph.getCharacterRun(i);
      if (!last.isMarkedDeleted() && !last.isVanished()) {
        append(printed, last, fields);
      }
    }
    boolean deleted = last != null && last.isMarkedDeleted() && last.text().endsWith("\r");
    boolean hidden = last != null && last.isVanished() && printed.isEmpty();
    return new DocText(printed.toString(), deleted, hidden);
  }

  private static void append(StringBuilder printed, CharacterRun run, Deque<Boolean> fields) {
    if (run.isSymbol()) {
      printed.append(Unicode.UNKNOWN);
      return;
    }
    String text = run.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case 0x13 -> fields.push(true);
        case 0x14 -> {
          fields.poll();
          fields.push(false);
        }
        case 0x15 -> fields.poll();
        default -> {
          if (!fields.contains(true)) {
            append(printed, c);
          }
        }
      }
    }
  }

  private static void append(StringBuilder printed, char c) {
    switch (c) {
      case '\t' -> printed.append('\t');
      case 0x0B, 0x0C, 0x0E -> printed.append('\n');
      case 0x1E -> printed.append('-');
      default -> {
        if (c >= ' ') {
          printed.append(c);
        }
      }
    }
  }
}
