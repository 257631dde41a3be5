/**
 * A disclosed file, free of its format: paragraphs and rectangular grids in reading order, each
 * with its place.
 *
 * <p>In: bytes. Out: a {@link duibiao.document.Document}, or an {@link
 * duibiao.document.UnreadableDocumentException} that says why not and what to do. Each format has
 * one reader in a package of its own, the only code that knows its library; a new format is a new
 * {@link duibiao.document.DocumentReader} and a constant of {@link duibiao.document.Format}.
 */
package duibiao.document;
