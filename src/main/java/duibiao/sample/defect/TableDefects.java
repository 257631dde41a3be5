package duibiao.sample.defect;

import duibiao.sample.book.Draws;
import duibiao.sample.print.FormCell;
import duibiao.sample.print.PrintedCell;
import duibiao.sample.print.PrintedForm;
import duibiao.sample.print.PrintedTable;
import duibiao.taxonomy.Classification;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Cells, names, codes and notes of the tables that are wrong. */
final class TableDefects {

  /** The identity that ties the columns of a row together. */
  private static final Map<String, String> ROW_RULES =
      Map.of("B2", "W03", "B3", "W04", "B5", "W04", "B8", "W05");

  private static final Pattern ITEM = Pattern.compile("\\d{7}");
  private static final Pattern LEVEL = Pattern.compile("0\\d");
  private static final Pattern NUMBER = Pattern.compile("[\\d,]*[1-9][\\d,]*(?:\\.\\d+)?");

  private TableDefects() {}

  /** One digit of one cell is wrong. */
  static boolean wrongDigit(DefectKind kind, Workpiece work, Draws draws) {
    String form = draws.oneOf(List.of("B2", "B3", "B5", "B8"));
    List<PrintedCell> cells =
        work.figures(form).stream()
            .filter(cell -> !cell.line().equals("total") && NUMBER.matcher(cell.text()).matches())
            .toList();
    if (cells.isEmpty()) {
      return false;
    }
    PrintedCell cell = draws.oneOf(cells);
    String printed = Digits.inserted(cell.text());
    return work.refigure(kind, ROW_RULES.get(form), form, cell, figure(cell, printed));
  }

  private static PrintedCell figure(PrintedCell cell, String printed) {
    BigDecimal yuan = new BigDecimal(printed.replace(",", ""));
    return PrintedCell.figure(
        printed, cell.line(), cell.measure(), yuan.movePointRight(2).longValueExact());
  }

  /** The amounts of two neighbouring items of 支出预算总表 have changed places. */
  static boolean shiftedRow(DefectKind kind, Workpiece work, Draws draws) {
    List<PrintedCell> totals =
        work.figures("B3").stream()
            .filter(cell -> cell.measure().equals("total") && ITEM.matcher(cell.line()).matches())
            .toList();
    if (totals.size() < 2) {
      return false;
    }
    int at = draws.between(0, totals.size() - 2);
    String upper = totals.get(at).line();
    String lower = totals.get(at + 1).line();
    return work.replaceTable(
        kind,
        "X04",
        "B3",
        "B3/" + upper,
        totals.get(at).text(),
        totals.get(at + 1).text(),
        table -> swapped(table, upper, lower));
  }

  private static PrintedTable swapped(PrintedTable table, String upper, String lower) {
    List<List<PrintedCell>> rows = new ArrayList<>(table.rows());
    int first = indexOf(rows, upper);
    int second = indexOf(rows, lower);
    List<PrintedCell> above = rows.get(first);
    List<PrintedCell> below = rows.get(second);
    rows.set(first, withFigures(above, below));
    rows.set(second, withFigures(below, above));
    return table.withRows(rows);
  }

  private static int indexOf(List<List<PrintedCell>> rows, String line) {
    int index = 0;
    while (rows.get(index).stream().noneMatch(cell -> cell.line().equals(line))) {
      index++;
    }
    return index;
  }

  private static List<PrintedCell> withFigures(List<PrintedCell> row, List<PrintedCell> figures) {
    List<PrintedCell> cells = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      PrintedCell own = row.get(i);
      PrintedCell other = figures.get(i);
      cells.add(
          own.measure().isEmpty()
              ? own
              : PrintedCell.figure(other.text(), own.line(), own.measure(), other.cents()));
    }
    return cells;
  }

  /** The code of an economic class has lost its leading zero. */
  static boolean lostZero(DefectKind kind, Workpiece work, Draws draws) {
    List<PrintedCell> codes =
        work.table("B8").stream()
            .flatMap(table -> table.rows().stream())
            .map(row -> row.get(1))
            .filter(cell -> LEVEL.matcher(cell.text()).matches())
            .toList();
    if (codes.isEmpty()) {
      return false;
    }
    PrintedCell code = draws.oneOf(codes);
    int row =
        work.table("B8").orElseThrow().rows().stream().map(r -> r.get(1)).toList().indexOf(code);
    PrintedCell cut = PrintedCell.text(code.text().substring(1));
    return work.replaceTable(
        kind,
        "W-code",
        "B8",
        "B8/row" + row + "/code",
        code.text(),
        cut.text(),
        table -> withCell(table, row, 1, cut));
  }

  private static PrintedTable withCell(PrintedTable table, int row, int column, PrintedCell cell) {
    List<List<PrintedCell>> rows = new ArrayList<>(table.rows());
    List<PrintedCell> cells = new ArrayList<>(rows.get(row));
    cells.set(column, cell);
    rows.set(row, cells);
    return table.withRows(rows);
  }

  /** The name of a code is one that it bore in earlier years. */
  static boolean staleName(DefectKind kind, Workpiece work) {
    PrintedTable table = work.table("B5").orElseThrow();
    for (int row = 0; row < table.rows().size(); row++) {
      List<PrintedCell> cells = table.rows().get(row);
      String code = cells.get(0).text() + cells.get(1).text() + cells.get(2).text();
      List<Classification.Term> names = Classification.FUNCTIONAL.history(code);
      String now = cells.get(3).text();
      if (names.size() > 1 && !names.get(0).name().equals(now)) {
        int at = row;
        PrintedCell stale = PrintedCell.text(names.get(0).name());
        return work.replaceTable(
            kind,
            "W-name",
            "B5",
            "B5/" + code + "/name",
            now,
            stale.text(),
            old -> withCell(old, at, 3, stale));
      }
    }
    return false;
  }

  /** The note of an empty table names another fund, or is left out. */
  static boolean wrongNote(DefectKind kind, Workpiece work, Draws draws) {
    String form = draws.oneOf(List.of("B6", "B7"));
    String note = work.table(form).map(PrintedTable::note).orElse("");
    boolean isFund = note.contains("政府性基金");
    String other = isFund ? note.replace("政府性基金", "国有资本经营") : note.replace("国有资本经营", "政府性基金");
    return !note.isEmpty()
        && work.replaceTable(
            kind, "X13", form, form + "/note", note, other, table -> table.withNote(other));
  }

  /** A table with figures is called empty. */
  static boolean noteUnderFilledTable(DefectKind kind, Workpiece work) {
    String note = "注:本部门" + work.background().fiscalYear() + "年无“三公”经费和机关运行经费预算，故本表为空表。";
    boolean isFilled = work.figures("B9").stream().anyMatch(cell -> cell.cents() > 0);
    return isFilled
        && work.replaceTable(kind, "X13", "B9", "B9/note", "", note, table -> table.withNote(note));
  }

  /** The unit label of a 绩效目标表 says 万元 though its figures are 元. */
  static boolean wrongUnit(DefectKind kind, Workpiece work) {
    return work.targetForms().stream()
        .findFirst()
        .map(form -> relabelled(kind, work, form))
        .orElse(false);
  }

  private static boolean relabelled(DefectKind kind, Workpiece work, PrintedForm form) {
    for (int row = 0; row < form.rows().size(); row++) {
      FormCell first = form.rows().get(row).get(0);
      if (first.text().equals("项目资金（元）")) {
        return work.rewriteForm(kind, "W12", form, row, 0, "项目资金（万元）");
      }
    }
    return false;
  }

  /** The total of a 绩效目标表 is not the sum of its parts. */
  static boolean wrongTargetSum(DefectKind kind, Workpiece work) {
    for (PrintedForm form : work.targetForms()) {
      for (int row = 0; row < form.rows().size(); row++) {
        List<FormCell> cells = form.rows().get(row);
        if (cells.get(0).text().equals("项目资金（元）")) {
          return work.rewriteForm(kind, "W12", form, row, 4, Digits.inserted(cells.get(4).text()));
        }
      }
    }
    return false;
  }
}
