package duibiao.sample.print;

import java.util.ArrayList;
import java.util.List;

/**
 * A disclosure before it is rendered in a format.
 *
 * @param name file name without extension, such as {@code 静澄区财政局2024年部门预算}
 * @param repeatsHeaders whether a table that continues on the next page repeats its header there
 * @param parts texts and tables in reading order
 */
public record PrintedDocument(String name, boolean repeatsHeaders, List<Part> parts) {

  public PrintedDocument {
    parts = List.copyOf(parts);
  }

  /** The same document with other texts and tables. */
  public PrintedDocument withParts(List<Part> others) {
    return new PrintedDocument(name, repeatsHeaders, others);
  }

  /** The tables among its parts, in the order of the forms. */
  public List<PrintedTable> tables() {
    return parts.stream()
        .filter(PrintedTable.class::isInstance)
        .map(PrintedTable.class::cast)
        .toList();
  }

  /** Its parts by section: the cover, each heading with what follows it, each table alone. */
  List<List<Part>> sections() {
    List<List<Part>> sections = new ArrayList<>();
    Part last = null;
    for (Part part : parts) {
      if (last == null || last instanceof PrintedTable || begins(part)) {
        sections.add(new ArrayList<>());
      }
      sections.get(sections.size() - 1).add(part);
      last = part;
    }
    return sections;
  }

  private static boolean begins(Part part) {
    return part instanceof PrintedTable
        || (part instanceof PrintedText text && text.role() == PrintedText.Role.HEADING);
  }
}
