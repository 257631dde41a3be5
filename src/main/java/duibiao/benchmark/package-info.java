/**
 * Where a department stands among its peers, and what to think of it.
 *
 * <p>In: ratios, and profiles of the departments. Out: {@link duibiao.benchmark.Benchmark}s with
 * position, robust deviation and label in every peer set. Departments and units are never in one
 * group, and nobody is among its own peers. How a metric is judged is a {@link
 * duibiao.benchmark.Judgement}. Who is compared is decided in {@code peer}, the years are followed
 * in {@code trend}, and the formulas with their sources are in {@code statistics}.
 */
package duibiao.benchmark;
