package duibiao.fact;

import duibiao.document.Block;
import duibiao.document.Document;
import duibiao.document.Paragraph;
import duibiao.taxonomy.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The paragraphs of a document, joined where a sentence plainly runs on: formats without layout
 * break it at the end of a line, and a box on a page at its edge.
 */
final class Prose {

  /** A heading has no more characters than this. */
  static final int MAX_HEADING = 40;

  /** A line that was broken because it was full has at least this many characters. */
  private static final int MIN_FULL_LINE = 25;

  private static final Pattern ENDED = Pattern.compile(".*[。;:!?]");
  private static final Pattern TITLE =
      Pattern.compile(".{0," + MAX_HEADING + "}(?:说明|情况|表|设置|职能|解释|安排)");
  private static final Pattern BEGUN =
      Pattern.compile(
          "(?:[一二三四五六七八九十]+、|第[一二三四五六七八九十]部分|\\([一二三四五六七八九十\\d]+\\)" + "|-|注:|\\d+[.、)](?!\\d)).*");

  private Prose() {}

  /** The joined paragraphs and the grids, in reading order. */
  static List<Block> blocks(Document document) {
    List<Block> blocks = new ArrayList<>();
    for (Block block : document.blocks()) {
      int last = blocks.size() - 1;
      if (block instanceof Paragraph next
          && last >= 0
          && blocks.get(last) instanceof Paragraph begun
          && runsOn(begun, next)) {
        blocks.set(last, new Paragraph(begun.text() + next.text(), begun.place()));
      } else {
        blocks.add(block);
      }
    }
    return blocks;
  }

  private static boolean runsOn(Paragraph begun, Paragraph next) {
    String text = Wording.fold(begun.text());
    if (text.length() < MIN_FULL_LINE
        || ENDED.matcher(text).matches()
        || TITLE.matcher(text).matches()) {
      return false;
    }
    String following = Wording.fold(next.text());
    return !TITLE.matcher(following).matches() && !BEGUN.matcher(following).matches();
  }
}
