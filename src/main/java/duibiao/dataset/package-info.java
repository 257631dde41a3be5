/**
 * Rows, wherever they are, and work, wherever it is done: in this process, or spread over the tasks
 * of Spark.
 *
 * <p>In: rows, the Parquet files that hold them, or parts of some work. Out: other rows, or what
 * comes of each part, made by the same functions on either side. What a figure means is said once,
 * in the packages below; how many machines it takes is decided here. A further way to hold rows is
 * a further {@link Engine} with its {@link Rows}.
 */
package duibiao.dataset;
