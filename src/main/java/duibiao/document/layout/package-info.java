/**
 * From marks on pages to paragraphs and tables, whatever format drew the marks.
 *
 * <p>A reader collects {@code Glyph}s and {@code Rule}s into {@code PageMarks}. {@code Region}
 * finds the rules of each table, {@code Lattice} its rows, columns and merged cells, {@code
 * TablePart} puts words into cells and joins tables over page breaks, {@code Flow} joins lines into
 * paragraphs. {@code UnruledTables} finds tables that no rules surround by the white gaps between
 * their columns.
 */
package duibiao.document.layout;
