/**
 * The named datasets under {@code notebooks-data/}: path, schema, partitions, read, publish.
 *
 * <p>In: rows, from tasks or from Spark datasets. Out: Parquet files with the published Avro
 * schemas, partitioned by {@code fiscal_year}. A run writes a {@link duibiao.catalog.Publication}
 * beside the one that readers see, and switches to it in one step when it is whole. A new dataset
 * is a constant of {@link duibiao.catalog.DatasetName}.
 */
package duibiao.catalog;
