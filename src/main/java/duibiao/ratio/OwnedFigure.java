package duibiao.ratio;

import java.io.Serializable;

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
    implements Serializable {}
