/**
 * The readers of word processors' files: Word and WPS, {@code docx} and {@code doc}.
 *
 * <p>Each reader turns its format into {@code Piece}s, paragraphs and tables within tables, with
 * the numbers that the word processor prints before paragraphs (自动编号). {@code Assembly} turns
 * pieces into blocks, in the same way for both.
 */
package duibiao.document.word;
