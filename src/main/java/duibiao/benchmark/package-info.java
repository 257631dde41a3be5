/**
 * Where a department stands among its peers.
 *
 * <p>In: the ratios of one year and level. Out: {@link duibiao.benchmark.Benchmark}s with count,
 * median, quartiles, rank and percentile. Departments and units are never in one group.
 */
package duibiao.benchmark;
