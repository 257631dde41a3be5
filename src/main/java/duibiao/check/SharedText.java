package duibiao.check;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * One sentence of a district, and where it stands in the documents of all years.
 *
 * @param marks its places; empty once it is a template
 * @param isTemplate whether so many departments print it that it is the text of a form (模板)
 */
public record SharedText(List<TextMark> marks, boolean isTemplate) implements Serializable {

  private static final int TEMPLATE = 3;

  /**
   * A text that a document shares with one of another department.
   *
   * @param own where it stands in the document
   * @param other where it stands in the other one
   */
  public record Copy(TextMark own, TextMark other) implements Serializable {}

  /** A sentence at one place. */
  public static SharedText of(TextMark mark) {
    return new SharedText(List.of(mark), false);
  }

  /** The same sentence at the places of both. */
  public SharedText with(SharedText same) {
    List<TextMark> all = Stream.concat(marks.stream(), same.marks.stream()).toList();
    boolean isOfMany =
        isTemplate
            || same.isTemplate
            || all.stream().map(TextMark::department).distinct().count() >= TEMPLATE;
    return new SharedText(isOfMany ? List.of() : all, isOfMany);
  }

  /** What two departments share in a year and kind, and no third one has ever printed. */
  public Stream<Copy> copies() {
    return marks.stream()
        .flatMap(own -> own.copiedFrom(marks).map(other -> new Copy(own, other)).stream());
  }
}
