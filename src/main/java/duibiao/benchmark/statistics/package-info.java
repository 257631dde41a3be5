/**
 * The statistics that comparisons are made of, on plain numbers.
 *
 * <p>In: values of peers, or a value a year. Out: robust position and spread, trend, and what many
 * comparisons at once are worth. Nothing here knows what a number means; every sum runs over sorted
 * values, so that a result does not depend on the order of its input.
 */
package duibiao.benchmark.statistics;
