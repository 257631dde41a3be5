package duibiao.sample.print;

import java.util.ArrayList;
import java.util.List;

/**
 * A disclosure before it is rendered in a format.
 *
 * @param name file name without extension, such as {@code 静澄区财政局2024年部门预算}
 * @param repeatsHeaders whether a table that continues on the next page repeats its header there
 * @param orientation how its pages lie; a table that is too wide for a tall page lies wide anyway
 * @param nameCharacters characters of a line at which the names in tables wrap, 15 to 18
 * @param parts texts and tables in reading order
 */
public record PrintedDocument(
    String name,
    boolean repeatsHeaders,
    Orientation orientation,
    int nameCharacters,
    List<Part> parts) {

  private static final int USUAL_NAME = 17;

  public PrintedDocument {
    parts = List.copyOf(parts);
  }

  /** A document on pages as usual: tall for final accounts (forms F1 to F9), else wide. */
  public PrintedDocument(String name, boolean repeatsHeaders, List<Part> parts) {
    this(name, repeatsHeaders, usual(parts), USUAL_NAME, parts);
  }

  private static Orientation usual(List<Part> parts) {
    boolean isFinal =
        parts.stream()
            .anyMatch(part -> part instanceof PrintedTable table && table.form().startsWith("F"));
    return isFinal ? Orientation.PORTRAIT : Orientation.LANDSCAPE;
  }

  /** The same document with other texts and tables. */
  public PrintedDocument withParts(List<Part> others) {
    return new PrintedDocument(name, repeatsHeaders, orientation, nameCharacters, others);
  }

  /** The same document on pages that lie otherwise. */
  public PrintedDocument withOrientation(Orientation other) {
    return new PrintedDocument(name, repeatsHeaders, other, nameCharacters, parts);
  }

  /** The same document with names that wrap at other places, 15 to 18 characters. */
  public PrintedDocument withNameCharacters(int other) {
    return new PrintedDocument(name, repeatsHeaders, orientation, other, parts);
  }

  /** The tables among its parts, in the order of the forms. */
  public List<PrintedTable> tables() {
    return parts.stream()
        .filter(PrintedTable.class::isInstance)
        .map(PrintedTable.class::cast)
        .toList();
  }

  /**
   * Its parts by section: the cover, each heading with what follows it, each table alone unless a
   * heading stands right above it.
   */
  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    List<Part> open = new ArrayList<>();
    for (Part part : parts) {
      if (!open.isEmpty() && begins(part, open.get(open.size() - 1))) {
        sections.add(section(open));
        open.clear();
      }
      open.add(part);
    }
    if (!open.isEmpty()) {
      sections.add(section(open));
    }
    return sections;
  }

  private static boolean begins(Part part, Part last) {
    return last instanceof Ruled || isHeading(part) || (part instanceof Ruled && !isHeading(last));
  }

  private static boolean isHeading(Part part) {
    return part instanceof PrintedText text && text.role() == PrintedText.Role.HEADING;
  }

  private Section section(List<Part> open) {
    return new Section(List.copyOf(open), orientation(open.get(open.size() - 1)));
  }

  private Orientation orientation(Part last) {
    if (last instanceof PrintedForm) {
      return Orientation.PORTRAIT;
    }
    boolean isTooWide =
        orientation == Orientation.PORTRAIT
            && last instanceof PrintedTable table
            && !PageSize.of(orientation).fits(table.grid());
    return isTooWide ? Orientation.LANDSCAPE : orientation;
  }
}
