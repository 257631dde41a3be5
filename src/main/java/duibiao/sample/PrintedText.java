package duibiao.sample;

/**
 * A heading, a paragraph or a list with one entry a line.
 *
 * @param text text as printed, without blank lines
 */
record PrintedText(String text) implements Part {}
