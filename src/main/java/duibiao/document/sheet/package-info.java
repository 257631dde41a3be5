/**
 * The reader of workbooks: what a person sees of their sheets, as paragraphs and tables.
 *
 * <p>A workbook becomes its visible sheets ({@code VisibleSheet}), a cell what its number format
 * shows ({@code CellText}, {@code NumberPattern}), and the rows of a sheet titles, captions, notes
 * and tables ({@code SheetBlocks}, {@code SheetGrid}).
 */
package duibiao.document.sheet;
