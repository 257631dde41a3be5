/**
 * Disclosures as files: the same texts, tables and forms in every format that departments publish
 * in, and in the states that some of their files are in.
 *
 * <p>In: a {@link duibiao.sample.print.PrintedDocument}. Out: the bytes of a file. Nothing depends
 * on the clock, the machine or its fonts. A new format is a constant of {@link
 * duibiao.sample.print.Rendering}.
 */
package duibiao.sample.print;
