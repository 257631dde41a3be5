package duibiao.sample.print;

/** A piece of a disclosure, in reading order: text or a table. */
public sealed interface Part permits PrintedText, PrintedTable {}
