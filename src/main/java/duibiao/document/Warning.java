package duibiao.document;

/**
 * Something in a file that its reader left out or could not trust, while the rest was read.
 *
 * @param rule what kind of thing it is, such as {@code scanned_page}; the rule of the finding that
 *     it becomes
 * @param sentence what, where, why and what to do, in Chinese
 * @param place where it stands
 */
public record Warning(String rule, String sentence, Place place) {}
