package duibiao.catalog;

import duibiao.storage.Storage;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** A publication that is a version of each Delta table. */
final class PublishedVersions extends Publication {

  private final Storage root;
  private final Map<String, Long> versions;

  /**
   * Opens it.
   *
   * @param root where the tables are
   * @param versions the version of each dataset's table
   */
  PublishedVersions(Catalog catalog, Storage root, Map<String, Long> versions) {
    super(catalog, root);
    this.root = root;
    this.versions = versions;
  }

  @Override
  public Dataset<Row> read(SparkSession spark, DatasetName dataset) {
    Long version = versions.get(dataset.id());
    return version == null
        ? super.read(spark, dataset)
        : spark
            .read()
            .format("delta")
            .option("versionAsOf", version)
            .load(root.location(dataset.id()));
  }
}
