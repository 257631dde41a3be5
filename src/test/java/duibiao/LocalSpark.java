package duibiao;

import duibiao.dataset.SparkEngine;
import duibiao.job.Sessions;
import org.apache.spark.sql.SparkSession;

/** The one Spark session of all tests; it ends with the test process. */
public final class LocalSpark {

  public static final SparkSession SESSION = Sessions.open();

  public static final SparkEngine ENGINE = new SparkEngine(SESSION);

  private LocalSpark() {}
}
