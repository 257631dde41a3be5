package duibiao.form;

import duibiao.document.Block;
import duibiao.document.Cell;
import duibiao.document.Document;
import duibiao.document.Grid;
import duibiao.document.Paragraph;
import duibiao.form.TargetForm.Row;
import duibiao.taxonomy.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the 财政项目支出绩效目标表 of a document: by the title above or in a grid, and by the fields.
 *
 * <p>A grid without a title goes on with the form above it if it prints indicators. The tables of
 * 绩效自评 in final accounts share fields and indicators; their columns of results tell them apart.
 */
public final class TargetFormRecogniser {

  /** The year may stand between the title and its grid, and a stray line or two. */
  private static final int LINES_ABOVE = 6;

  private static final Pattern TITLE =
      Pattern.compile("(?!.*(?:整体|自评|评价)).{0,30}绩效目标(?:填报|申报)?表(?:\\(.{0,12}\\))?");
  private static final Pattern NAME = Pattern.compile("项目名称:?");
  private static final Pattern OWN_FIELD = Pattern.compile("三级指标|年度资金(?:申请)?总额");
  private static final Pattern RESULT = Pattern.compile("实际完成.*|(?:自评)?得分|全年执行数.*|偏差原因.*");

  private final List<Draft> drafts = new ArrayList<>();

  /** The form that further rows belong to; null between forms. */
  private Draft open;

  /** A form whose rows are not all known. */
  private record Draft(String title, List<Row> rows) {

    boolean has(Pattern words) {
      return rows.stream()
          .flatMap(row -> row.own().stream())
          .anyMatch(cell -> words.matcher(Wording.fold(cell.text())).matches());
    }

    boolean isTargetForm() {
      return has(OWN_FIELD) && !has(RESULT) && (has(NAME) || !title.isEmpty());
    }
  }

  private TargetFormRecogniser() {}

  /** The forms of a document in the order in which it prints them. */
  public static List<TargetForm> recognise(Document document) {
    TargetFormRecogniser recogniser = new TargetFormRecogniser();
    List<String> above = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        above.add(paragraph.text());
      } else if (block instanceof Grid grid) {
        recogniser.add(grid, titleOf(above));
        above.clear();
      }
    }
    return recogniser.drafts.stream()
        .filter(Draft::isTargetForm)
        .map(draft -> new TargetForm(draft.title, draft.rows))
        .toList();
  }

  private static String titleOf(List<String> above) {
    return above.subList(Math.max(0, above.size() - LINES_ABOVE), above.size()).stream()
        .filter(TargetFormRecogniser::isTitle)
        .reduce("", (earlier, later) -> later);
  }

  private static boolean isTitle(String text) {
    return TITLE.matcher(Wording.fold(text)).matches();
  }

  private void add(Grid grid, String title) {
    if (!title.isEmpty()) {
      open(title);
    } else if (open != null && rows(grid).noneMatch(row -> IndicatorWords.isIn(row.own()))) {
      open = null;
    }
    rows(grid).forEach(this::add);
  }

  private static Stream<Row> rows(Grid grid) {
    return Stream.iterate(0, row -> row < grid.rows(), row -> row + 1)
        .map(row -> new Row(grid, row));
  }

  private void add(Row row) {
    List<Cell> cells = row.own();
    if (cells.size() == 1 && isTitle(cells.get(0).text())) {
      open(cells.get(0).text());
    } else if (cells.stream().anyMatch(cell -> NAME.matcher(Wording.fold(cell.text())).matches())
        && (open == null || open.has(NAME))) {
      open("");
    }
    if (open != null && !cells.isEmpty()) {
      open.rows.add(row);
    }
  }

  /** Begins a form, unless the title says that the open one goes on (续表). */
  private void open(String title) {
    if (open != null && title.contains("续")) {
      return;
    }
    open = new Draft(title, new ArrayList<>());
    drafts.add(open);
  }
}
