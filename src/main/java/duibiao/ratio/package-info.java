/**
 * The metric catalogue and the ratios of departments and years.
 *
 * <p>In: the named figures of disclosures, and {@code jobs/metrics.yaml}. Out: {@link
 * duibiao.ratio.Ratio}s with numerator, denominator and the cells that both come from. A new metric
 * is an entry of {@code jobs/metrics.yaml}; a new function of formulas is a constant of {@code
 * Formula.Function}.
 */
package duibiao.ratio;
