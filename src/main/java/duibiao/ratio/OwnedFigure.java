package duibiao.ratio;

import duibiao.fact.BoxColumns;
import java.io.Serializable;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.spark.sql.Row;

/**
 * A figure and whose it is.
 *
 * @param owner department and year of the document that prints it
 * @param kind kind of the document, {@code budget} or {@code final_account}
 * @param isOfYearBefore whether it is about the year before, as far as this year's document tells
 *     of it: the amount less its change
 * @param figure the figure
 */
public record OwnedFigure(DepartmentYear owner, String kind, boolean isOfYearBefore, Figure figure)
    implements Serializable {

  /** Formulas know the assets of final accounts by a topic of their own; the prose does not. */
  private static final Pattern ASSETS_OF_FINAL_ACCOUNTS = Pattern.compile("^final_assets/");

  /** The key that the check of a figure knows it by. */
  private static String checkedKey(String key) {
    return ASSETS_OF_FINAL_ACCOUNTS.matcher(key).replaceFirst("assets/");
  }

  /** The same figure in the box that a row of facts or claims tells. */
  OwnedFigure inBoxOf(Row row) {
    return BoxColumns.find(row)
        .map(box -> new OwnedFigure(owner, kind, isOfYearBefore, figure.in(box)))
        .orElse(this);
  }

  /** The same figure; not reconciled if its key is among those that are held back. */
  public OwnedFigure without(Set<String> held) {
    return held.contains(checkedKey(figure.key()))
        ? new OwnedFigure(owner, kind, isOfYearBefore, figure.unreconciled())
        : this;
  }
}
