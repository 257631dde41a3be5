package duibiao.sample.print;

/** A piece of a disclosure, in reading order: text, a table or a form. */
public sealed interface Part permits PrintedText, Ruled {}
