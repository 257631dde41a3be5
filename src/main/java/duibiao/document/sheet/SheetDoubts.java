package duibiao.document.sheet;

import duibiao.document.Place.InSheet;
import duibiao.document.Warning;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What a sheet holds and does not show, told once for each kind and not for each cell. */
final class SheetDoubts {

  private static final String HIDDEN = "hidden_content";
  private static final String ROUNDED = "display_rounds_value";

  private final String sheet;
  private final BitSet rows = new BitSet();
  private final BitSet columns = new BitSet();
  private int rounded;
  private CellText.Shown example;
  private InSheet exampleAt;

  SheetDoubts(String sheet) {
    this.sheet = sheet;
  }

  /** A whole sheet is hidden. */
  static Warning hiddenSheet(StoredSheet sheet) {
    return hidden(
        "工作表“%s”是隐藏的，其中 %s 个单元格有内容".formatted(sheet.name(), sheet.size()),
        new InSheet(sheet.name(), 1, 1));
  }

  void hiddenRow(int row) {
    rows.set(row);
  }

  void hiddenColumn(int column) {
    columns.set(column);
  }

  void shown(CellText.Shown shown, InSheet place) {
    if (!shown.held().isEmpty() && rounded++ == 0) {
      example = shown;
      exampleAt = place;
    }
  }

  List<Warning> warnings() {
    List<Warning> warnings = new ArrayList<>();
    if (!rows.isEmpty()) {
      InSheet place = new InSheet(sheet, rows.nextSetBit(0) + 1, 1);
      warnings.add(hidden("工作表“%s”有 %s 个隐藏行有内容".formatted(sheet, rows.cardinality()), place));
    }
    if (!columns.isEmpty()) {
      InSheet place = new InSheet(sheet, 1, columns.nextSetBit(0) + 1);
      warnings.add(hidden("工作表“%s”有 %s 个隐藏列有内容".formatted(sheet, columns.cardinality()), place));
    }
    if (rounded > 0) {
      String sentence =
          "工作表“%s”有 %s 个数字显示的位数少于单元格所存（如%s显示 %s，所存为 %s），按显示的数字读取，请确认公开的是哪一个"
              .formatted(sheet, rounded, exampleAt.label(), example.text(), example.held());
      warnings.add(new Warning(ROUNDED, sentence, exampleAt));
    }
    return warnings;
  }

  private static Warning hidden(String what, InSheet place) {
    return new Warning(HIDDEN, what + "，未予读取，请确认它们不属于公开内容", place);
  }
}
