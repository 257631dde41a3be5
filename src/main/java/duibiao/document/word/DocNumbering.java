package duibiao.document.word;

import duibiao.document.word.NumberedList.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The numbers that Word prints before paragraphs of a {@code doc} (自动编号). */
final class DocNumbering {

  private static final int NOTHING_FOLLOWS = 2;

  private final ListTables tables;
  private final Map<Integer, NumberedList> lists = new HashMap<>();
  private final ListCounters counters = new ListCounters();

  /**
   * The numbering of a document.
   *
   * @param tables its lists; null if it has none
   */
  DocNumbering(ListTables tables) {
    this.tables = tables;
  }

  /** Counts a paragraph and gives the number that is printed before it; empty if none is. */
  String next(Paragraph paragraph) {
    if (tables == null || !paragraph.isInList()) {
      return "";
    }
    NumberedList list = lists.computeIfAbsent(paragraph.getIlfo(), this::list);
    return counters.next(list, paragraph.getIlvl());
  }

  private NumberedList list(int override) {
    int family = tables.getLfo(override).getLsid();
    ListData data = tables.getListData(family);
    List<Level> levels = new ArrayList<>();
    if (data != null) {
      for (ListLevel level : data.getLevels()) {
        levels.add(level(levels.size(), level));
      }
    }
    Map<Integer, Integer> restarts = new HashMap<>();
    for (ListFormatOverrideLevel change : tables.getLfoData(override).getRgLfoLvl()) {
      int depth = change.getLevelNum();
      if (change.isFormatting() && depth < levels.size()) {
        levels.set(depth, level(depth, change.getLevel()));
      }
      if (change.isStartAt()) {
        restarts.put(
            depth, change.isFormatting() ? change.getLevel().getStartAt() : change.getIStartAt());
      }
    }
    return new NumberedList(
        Integer.toString(override), Integer.toString(family), List.copyOf(levels), restarts);
  }

  private static Level level(int depth, ListLevel level) {
    StringBuilder pattern = new StringBuilder();
    for (char c : level.getNumberText().toCharArray()) {
      pattern.append(c <= 8 ? "%" + (c + 1) : Character.toString(c));
    }
    return new Level(
        level.getStartAt(),
        NumberStyle.of(level.getNumberFormat() & 0xFF),
        pattern.toString(),
        level.getTypeOfCharFollowingTheNumber() != NOTHING_FOLLOWS,
        level.isLegalNumbering(),
        depth);
  }
}
