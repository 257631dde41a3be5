package duibiao.sample;

/** A piece of a disclosure, in reading order: text or a table. */
sealed interface Part permits PrintedText, PrintedTable {}
