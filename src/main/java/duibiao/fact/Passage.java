package duibiao.fact;

import duibiao.document.Place;
import duibiao.taxonomy.Form;
import java.io.Serializable;

/**
 * A text of a document that is no figure, with what it belongs to.
 *
 * @param role what the text is
 * @param form the form that a title, a note or a blank line belongs to; null in the prose
 * @param heading the last heading above it as printed; empty if there is none
 * @param text the text as printed
 * @param place where it stands
 */
public record Passage(Role role, Form form, String heading, String text, Place place)
    implements Serializable {

  /** What a text is. */
  public enum Role {
    /** A paragraph of the prose, headings and the cover included. */
    PARAGRAPH,
    /** The title of a form, as it stands above the form or in it. */
    TITLE,
    /** What is printed below a form: 注 or 说明. */
    NOTE,
    /** A line of a coded form that prints a code and no amount at all. */
    BLANK_LINE,
    /** The code of a line that lacks its leading zero. */
    CUT_CODE,
    /** A text that is in the file and not seen on the page; no claim is read from it. */
    HIDDEN
  }
}
