/**
 * What has changed since the last publication (变化摘要).
 *
 * <p>In: two snapshots, of the publication before and of this one. Out: a {@link
 * duibiao.report.digest.Digest} of plain values, and the same as Markdown and JSON. No Spark.
 */
package duibiao.report.digest;
