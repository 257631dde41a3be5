package duibiao.fact;

import duibiao.document.Place;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;

/**
 * The columns that say in which box of its page something is printed, the last ones of {@code
 * facts}, {@code claims} and {@code evidence}; all null in formats without pages.
 */
public final class BoxColumns {

  public static final String DDL =
      """
      `left` DOUBLE COMMENT '框左 left edge of its box, in points from the left of the page; null in formats without pages',
      top DOUBLE COMMENT '框上 top edge, in points from the top of the page',
      `right` DOUBLE COMMENT '框右 right edge',
      bottom DOUBLE COMMENT '框下 bottom edge'
      """;

  private BoxColumns() {}

  /** The values of the columns. */
  public static List<Object> values(Place place) {
    return place instanceof Place.OnPage box
        ? List.of(box.left(), box.top(), box.right(), box.bottom())
        : Arrays.asList(null, null, null, null);
  }

  /** The box in a row that also has a column {@code page}; empty if it has none. */
  public static Optional<Place.OnPage> find(Row row) {
    return row.getAs("left") == null
        ? Optional.empty()
        : Optional.of(
            new Place.OnPage(
                row.<Integer>getAs("page"),
                row.<Double>getAs("left"),
                row.<Double>getAs("top"),
                row.<Double>getAs("right"),
                row.<Double>getAs("bottom")));
  }
}
