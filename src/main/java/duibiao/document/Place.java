package duibiao.document;

import java.io.Serializable;
import java.util.OptionalInt;

/** Where something stands in a file, so that a person finds it again. */
public sealed interface Place extends Serializable {

  /** The page, counted from 1; empty in formats without pages. */
  OptionalInt page();

  /** The page, counted from 1; null in formats without pages. */
  default Integer pageOrNull() {
    return page().isPresent() ? Integer.valueOf(page().getAsInt()) : null;
  }

  /** The place in words, such as {@code 第22页} or {@code 第118行}. */
  String label();

  /**
   * A box on a page, in points from the top left of the page as it is shown.
   *
   * @param number page, counted from 1
   */
  record OnPage(int number, double left, double top, double right, double bottom) implements Place {

    @Override
    public OptionalInt page() {
      return OptionalInt.of(number);
    }

    @Override
    public String label() {
      return "第" + number + "页";
    }

    /** The smallest box on the same page that holds both. */
    public OnPage around(OnPage other) {
      return new OnPage(
          number,
          Math.min(left, other.left),
          Math.min(top, other.top),
          Math.max(right, other.right),
          Math.max(bottom, other.bottom));
    }
  }

  /** A place of which no more is known than its words, as datasets keep them. */
  record InWords(String label) implements Place {

    @Override
    public OptionalInt page() {
      return OptionalInt.empty();
    }
  }

  /**
   * A field of a line of text.
   *
   * @param line line, counted from 1
   * @param field tab-separated field, counted from 1
   */
  record OnLine(int line, int field) implements Place {

    @Override
    public OptionalInt page() {
      return OptionalInt.empty();
    }

    @Override
    public String label() {
      return "第" + line + "行";
    }
  }

  /**
   * A cell of a sheet of a workbook.
   *
   * @param sheet the sheet's name
   * @param row row, counted from 1
   * @param column column, counted from 1
   */
  record InSheet(String sheet, int row, int column) implements Place {

    private static final int LETTERS = 26;

    @Override
    public OptionalInt page() {
      return OptionalInt.empty();
    }

    @Override
    public String label() {
      return "“" + sheet + "”" + letters(column) + row;
    }

    private static String letters(int column) {
      int rest = column - 1;
      String last = String.valueOf((char) ('A' + rest % LETTERS));
      return rest < LETTERS ? last : letters(rest / LETTERS) + last;
    }
  }

  /**
   * A paragraph outside tables.
   *
   * @param number paragraph, counted from 1
   */
  record InText(int number) implements Place {

    @Override
    public OptionalInt page() {
      return OptionalInt.empty();
    }

    @Override
    public String label() {
      return "第" + number + "段";
    }
  }

  /**
   * A cell as a word processor or a web page counts it.
   *
   * @param table table of the document, counted from 1
   * @param row row of the table, counted from 1
   * @param cell cell of the row, counted from 1; merged cells count once
   */
  record InTable(int table, int row, int cell) implements Place {

    @Override
    public OptionalInt page() {
      return OptionalInt.empty();
    }

    @Override
    public String label() {
      return "第" + table + "个表格第" + row + "行第" + cell + "格";
    }
  }
}
