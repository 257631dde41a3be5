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

  private static final char FIELD_BEGINS = 0x13;
  private static final char FIELD_RESULT = 0x14;
  private static final char FIELD_ENDS = 0x15;

  static DocText of(Paragraph paragraph) {
    StringBuilder printed = new StringBuilder();
    Deque<Boolean> fields = new ArrayDeque<>();
    CharacterRun last = null;
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      last = paragraph.getCharacterRun(i);
      append(printed, last, fields);
    }
    boolean deleted = last != null && last.isMarkedDeleted() && last.text().endsWith("\r");
    boolean hidden = last != null && last.isVanished() && printed.isEmpty();
    return new DocText(printed.toString(), deleted, hidden);
  }

  /** Marks of fields count even where they are hidden, as word processors leave them at times. */
  private static void append(StringBuilder printed, CharacterRun run, Deque<Boolean> fields) {
    boolean shown = !run.isMarkedDeleted() && !run.isVanished();
    String text = run.isSymbol() ? Unicode.UNKNOWN : run.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == FIELD_BEGINS) {
        fields.push(true);
      } else if (c == FIELD_RESULT) {
        fields.poll();
        fields.push(false);
      } else if (c == FIELD_ENDS) {
        fields.poll();
      } else if (shown && !fields.contains(true)) {
        append(printed, c);
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
