package duibiao.catalog;

import duibiao.dataset.Engine;
import duibiao.dataset.Rows;
import duibiao.dataset.SparkEngine;
import duibiao.storage.Storage;
import java.util.Map;

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

  /** Delta is known to Spark only. */
  @Override
  public Rows read(Engine engine, DatasetName dataset) {
    Long version = versions.get(dataset.id());
    return version == null
        ? super.read(engine, dataset)
        : ((SparkEngine) engine).delta(root.location(dataset.id()), version);
  }
}
