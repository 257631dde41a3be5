package duibiao.document;

/** A part of a document that stands by itself. */
public sealed interface Block permits Paragraph, Grid {

  /** Where the block begins. */
  Place place();
}
