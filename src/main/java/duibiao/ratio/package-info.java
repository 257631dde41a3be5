/**
 * The metric catalogue and the ratios of departments and years.
 *
 * <p>In: the named amounts of disclosures. Out: {@link duibiao.ratio.Ratio}s with numerator,
 * denominator and the cells that both come from. A new metric is a constant of {@link
 * duibiao.ratio.Metric}.
 */
package duibiao.ratio;
