package duibiao.sample.print;

import java.util.List;

/**
 * Parts that begin a page and belong together.
 *
 * @param parts the cover, a heading with what follows it, or a table
 * @param orientation how its pages lie
 */
record Section(List<Part> parts, Orientation orientation) {

  Part first() {
    return parts.get(0);
  }

  /** Whether it is the list of contents (目录). */
  boolean isContents() {
    return first() instanceof PrintedText text
        && text.role() == PrintedText.Role.HEADING
        && text.text().replaceAll("[\\s\u3000]", "").equals("目录");
  }
}
