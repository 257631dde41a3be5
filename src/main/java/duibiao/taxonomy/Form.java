package duibiao.taxonomy;

import duibiao.money.Unit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The eighteen standard forms: nine of the budget (部门预算), nine of the final accounts (部门决算).
 *
 * <p>Titles carry the year and 部门 or 单位 before the stem, which is stable; a form's place in the
 * document is not. Columns are known by their headers, never by their index. Titles, signatures and
 * columns with their synonyms are data: {@code forms.csv} and {@code form_columns.csv}.
 */
public enum Form {
  B1,
  B2,
  B3,
  B4,
  B5,
  B6,
  B7,
  B8,
  B9,
  F1,
  F2,
  F3,
  F4,
  F5,
  F6,
  F7,
  F8,
  F9;

  /** What tells the lines of a form apart. */
  private enum Lines {
    /** Codes of a classification. */
    CODES,
    /** Names, with revenue and expenditure side by side. */
    LABELS,
    /** Nothing: all figures stand on one line. */
    TOTAL
  }

  private final Lines lines;
  private final Unit usualUnit;
  private final String stem;
  private final List<String> signature;
  private final List<Column> columns;

  Form() {
    String[] row = rowsIn(Data.FORMS).findFirst().orElseThrow();
    this.lines = Lines.valueOf(row[1].toUpperCase(Locale.ROOT));
    this.usualUnit = Unit.ofLabel(row[2]);
    this.stem = row[3];
    this.signature = List.of(row[4].split(" "));
    this.columns = rowsIn(Data.COLUMNS).map(Column::read).toList();
  }

  private Stream<String[]> rowsIn(List<String[]> rows) {
    return rows.stream().filter(row -> row[0].equals(name()));
  }

  /** Read once for all forms; an enum's own fields come too late for its constants. */
  private static final class Data {
    static final List<String[]> FORMS = Table.rows("forms.csv");
    static final List<String[]> COLUMNS = Table.rows("form_columns.csv");
  }

  /** The part of the title that is the same in every year and district. */
  public String stem() {
    return stem;
  }

  /** The number that the form has in the disclosure, such as 9 of {@code B9}. */
  public String number() {
    return name().substring(1);
  }

  public Kind kind() {
    return name().startsWith("B") ? Kind.BUDGET : Kind.FINAL_ACCOUNT;
  }

  /** The unit that the official form is printed in. */
  public Unit usualUnit() {
    return usualUnit;
  }

  /** Words that the form's header prints together. {@code F8} and {@code F9} share theirs. */
  public List<String> signature() {
    return signature;
  }

  /** The money columns of all layouts. */
  public List<Column> columns() {
    return columns;
  }

  /** Whether revenue and expenditure are printed side by side, with labels in place of codes. */
  public boolean isTwoSided() {
    return lines == Lines.LABELS;
  }

  /** Whether the lines are codes of a classification. */
  public boolean isCoded() {
    return lines == Lines.CODES;
  }
}
