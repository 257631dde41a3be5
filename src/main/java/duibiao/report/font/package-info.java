/**
 * The Chinese font of the pages, for machines that have none.
 *
 * <p>In: the pages of a site. Out: a font file with the letters that they use, next to its licence.
 */
package duibiao.report.font;
