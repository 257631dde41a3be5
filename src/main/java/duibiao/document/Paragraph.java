package duibiao.document;

/**
 * Running text, joined over line and page breaks.
 *
 * @param text the text as printed, without line breaks
 * @param place where it stands; what runs over a page break, its part on the first page
 */
public record Paragraph(String text, Place place) implements Block {}
