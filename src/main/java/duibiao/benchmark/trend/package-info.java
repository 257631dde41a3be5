/**
 * What became of a department over the years.
 *
 * <p>In: its ratios year by year, and what the register knows of its mergers. Out: {@link
 * duibiao.benchmark.trend.Trend}s, one for each unbroken series; and for the money of two years
 * {@link duibiao.benchmark.trend.LineMatches} and {@link duibiao.benchmark.trend.Contribution}s.
 * Missing years are never filled.
 */
package duibiao.benchmark.trend;
