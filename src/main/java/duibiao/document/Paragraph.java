package duibiao.document;

/**
 * Running text, joined over line and page breaks.
 *
 * @param text the text as printed, without line breaks
 * @param place where its first line stands
 */
public record Paragraph(String text, Place place) implements Block {}
