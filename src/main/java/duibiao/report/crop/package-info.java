/**
 * Crops: pieces of the pages that findings and ratios rest on, as pictures with the figures
 * outlined and numbered.
 *
 * <p>In: findings with their {@link duibiao.finding.Evidence}, and the inbox. Out: {@link
 * duibiao.report.crop.Crops} writes PNG files and tells which it wrote; what cannot be drawn is
 * left to words.
 */
package duibiao.report.crop;
