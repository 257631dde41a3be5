package duibiao.document;

import java.util.Locale;
import java.util.OptionalInt;

/** Where something stands in a file, so that a person finds it again. */
public sealed interface Place {

  /** The page, counted from 1; empty in formats without pages. */
  OptionalInt page();

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
      return String.format(Locale.ROOT, "第%d页", number);
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
      return String.format(Locale.ROOT, "第%d行", line);
    }
  }
}
