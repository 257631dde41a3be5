package duibiao.report;

import duibiao.report.crop.Crops.Size;
import java.util.List;
import java.util.Map;

/**
 * What people look at to judge a finding or follow a ratio, beside its words.
 *
 * @param crops the crops that could be drawn, by their names
 * @param lines the lines of forms of which there is no crop
 */
public record Exhibits(Map<String, Size> crops, List<FormLine> lines) {

  /** Nothing but words. */
  public static final Exhibits NONE = new Exhibits(Map.of(), List.of());

  public Exhibits {
    crops = Map.copyOf(crops);
    lines = List.copyOf(lines);
  }
}
